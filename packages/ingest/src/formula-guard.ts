/**
 * Formula guard: a text that a spreadsheet would run as a formula gets an apostrophe before it on its way out, and loses it
 * on its way back. Plain numbers, such as -1, are none.
 */

const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The cell as a spreadsheet may hold it. */
export function withGuard(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
