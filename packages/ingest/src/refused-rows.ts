/**
 * Refused rows as a file: the rows as they stand, below a header of their own, with what is wrong with each in a first
 * column that readers pass over. Correct them there and give the file back.
 */
import { sentenceOf } from "@sitrep/domain/issue";
import { ISSUE_COLUMN } from "./column.ts";
import type { RefusedRow } from "./read-rows.ts";
import type { TableRow } from "./raw/table.ts";

/** The header line of a file of refused rows, with its line end. */
export function refusedHeader(header: readonly string[]): string {
  return csvLine(header.includes(ISSUE_COLUMN) ? header : [ISSUE_COLUMN, ...header]);
}

/** A refused row as a line of CSV, with its line end. */
export function refusedLine(
  { row, issues }: RefusedRow<TableRow>,
  header: readonly string[],
): string {
  const why = issues.map(sentenceOf).join("\n");
  const at = header.indexOf(ISSUE_COLUMN);
  return csvLine(
    at === -1 ? [why, ...row.cells] : row.cells.map((cell, index) => (index === at ? why : cell)),
  );
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\n`;
}

/** Cells stay as they are, formulas too: the file is to be read again, and not by a spreadsheet alone. */
function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
