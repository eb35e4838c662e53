/** Draft keeping: what was typed, kept in this browser alone, so that nothing is lost by a reload. */
import type { FormCells } from "./form-state.ts";

/** Longest draft that is kept, in characters. */
const LONGEST = 400_000;

function keyOf(form: string): string {
  return `sitrep.contribute.${form}`;
}

/** The draft of a form; null where there is none, or where the browser keeps nothing. */
export function readDraft(form: string): FormCells | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    const cells = Object.entries(parsed).flatMap(([name, text]: readonly [string, unknown]) =>
      typeof text === "string" ? [[name, text] as const] : [],
    );
    return cells.length === 0 ? null : Object.fromEntries(cells);
  } catch {
    // A browser that keeps nothing for this site, or a draft of another making: the form begins empty.
    return null;
  }
}

/** Keeps a draft. */
export function keepDraft(form: string, cells: FormCells): void {
  const text = JSON.stringify(cells);
  try {
    if (text.length <= LONGEST) localStorage.setItem(keyOf(form), text);
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
