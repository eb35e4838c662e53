/**
 * Formula: a text that a spreadsheet would run gets an apostrophe before it on its way out, and loses it on its way back.
 * Plain numbers, such as -1, are none. SPEC U6.
 */

/** What a spreadsheet takes for the start of a formula; the full-width signs are for those set to Chinese or Japanese. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The text as a cell of a spreadsheet may hold it. */
export function withGuard(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before the guard. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
