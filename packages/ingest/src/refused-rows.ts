/**
 * Refused rows as a file: the rows as they stand, behind two columns of our own that say which row of the publisher's file
 * each was and what is wrong with it. Correct the cells there and give the file back: `corrected-table.ts` reads it.
 */
import { sentenceOf } from "@sitrep/domain/issue";
import { ISSUE_COLUMN, ROW_COLUMN } from "./column.ts";
import { rowTag } from "./corrected-table.ts";
import { withGuard } from "@sitrep/domain/formula";
import type { RefusedRow } from "./read-rows.ts";
import type { TableRow } from "./raw/table.ts";

/** The header line of a file of refused rows, with its line end. */
export function refusedHeader(header: readonly string[]): string {
  return csvLine([ROW_COLUMN, ISSUE_COLUMN, ...header]);
}

/** A refused row as a line of CSV, with its line end. A cell that a spreadsheet would run is guarded. */
export function refusedLine({ row, issues }: RefusedRow<TableRow>): string {
  const why = issues.filter(({ severity }) => severity === "reject").map(sentenceOf);
  return csvLine([rowTag(row), why.join("\n"), ...row.cells]);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withGuard(cell))).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
