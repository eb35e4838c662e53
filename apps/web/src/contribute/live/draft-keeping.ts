/** Draft keeping: what was typed, kept in this browser alone, so that nothing is lost by a reload. */

/** Longest draft that is kept, in characters. */
const LONGEST = 400_000;

function keyOf(form: string): string {
  return `sitrep.contribute.${form}`;
}

/** The draft of a form, as the names of its fields and what stood in each; null where there is none, or the browser keeps nothing. */
export function readDraft(form: string): readonly (readonly [string, string])[] | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    const fields = Object.entries(parsed).flatMap(([name, text]: readonly [string, unknown]) =>
      typeof text === "string" ? [[name, text] as const] : [],
    );
    return fields.length === 0 ? null : fields;
  } catch {
    // A browser that keeps nothing for this site, or a draft of another making: the form begins empty.
    return null;
  }
}

/** Keeps what stands in a form; buttons and what belongs to the machinery of forms are left out. */
export function keepDraft(form: string, data: FormData): void {
  const fields: Record<string, string> = {};
  for (const [name, text] of data)
    if (typeof text === "string" && text !== "" && !name.startsWith("$") && name !== "do") fields[name] = text; // prettier-ignore
  const written = JSON.stringify(fields);
  try {
    if (written.length <= LONGEST) localStorage.setItem(keyOf(form), written);
  } catch {
    // A browser that keeps nothing for this site: the form works without.
  }
}

/** Forgets a draft. */
export function clearDraft(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}
