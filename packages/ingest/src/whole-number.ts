/** Whole numbers of people in a cell: `14`, `14.0` as spreadsheets write it; nothing else is read as a number. */
import type { RowIssue } from "./adapter.ts";
import { cellIssue } from "./row-issue.ts";

/** The most people that the domain counts. */
const MOST = 1e12;

/** The number in a cell, or what is wrong with it. */
export function readWholeNumber(column: string, cell: string): number | RowIssue {
  const text = cell.trim();
  if (/^\d{1,15}(?:\.0+)?$/.test(text)) {
    const value = Number(text);
    if (value <= MOST) return value;
  }
  const reject = { severity: "reject", expected: "a whole number from 0" } as const;
  if (text === "")
    return cellIssue(column, cell, { ...reject, code: "missing", message: `${column} is missing` });
  if (/^-\d+(?:\.0+)?$/.test(text))
    return cellIssue(column, cell, {
      ...reject,
      code: "negative",
      message: `${column} is negative`,
    });
  if (/^\d+(?:\.0+)?$/.test(text))
    return cellIssue(column, cell, { ...reject, code: "invalid", message: `${column} is larger than any number of people`, expected: "at most 1,000,000,000,000" }); // prettier-ignore
  return cellIssue(column, cell, { ...reject, code: "invalid", message: `${column} is not a whole number` }); // prettier-ignore
}
