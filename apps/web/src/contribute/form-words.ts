/**
 * Form words: numbers and codes as the forms say them, in English. The forms are drawn where nothing tells of the reader's language,
 * and so know nothing of it; what is said in each language stands in `words/`.
 */

const ENGLISH = new Intl.NumberFormat("en");

/** A number with its thousands set off. */
export function numberText(value: number): string {
  return ENGLISH.format(value);
}

/** "1 row", "24 rows". */
export function countText(count: number, singular: string): string {
  return `${numberText(count)} ${singular}${count === 1 ? "" : "s"}`;
}

/** "armed-attack" as "armed attack". */
export function codeText(code: string): string {
  return code.replaceAll("-", " ");
}
