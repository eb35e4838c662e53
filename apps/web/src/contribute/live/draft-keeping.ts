/**
 * Draft keeping: what was typed, kept in this browser alone, so that nothing is lost by a reload. Each tab has a draft of its own; one
 * that is opened anew begins with what was typed last in any of them.
 */

/** Longest draft that is kept, in characters. */
const LONGEST = 400_000;

function keyOf(form: string): string {
  return `sitrep.contribute.${form}`;
}

/** A correction is of a record as it stood, and is kept no longer than its tab. */
function storesOf(form: string): readonly Storage[] {
  return form.startsWith("amend ") ? [sessionStorage] : [sessionStorage, localStorage];
}

/** The draft of a form, as the names of its fields and what stood in each; null where there is none, or the browser keeps nothing. */
export function readDraft(form: string): readonly (readonly [string, string])[] | null {
  try {
    const held = storesOf(form).map((store) => store.getItem(keyOf(form)));
    const parsed: unknown = JSON.parse(held.find((text) => text !== null) ?? "null");
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
    if (written.length > LONGEST) return;
    for (const store of storesOf(form)) store.setItem(keyOf(form), written);
  } catch {
    // A browser that keeps nothing for this site: the form works without.
  }
}

/** Forgets a draft; that of another tab stays with it. */
export function clearDraft(form: string): void {
  try {
    for (const store of storesOf(form)) store.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}
