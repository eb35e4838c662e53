/** CSV by RFC 4180, in which no cell can become a formula of a spreadsheet. */
import { withGuard } from "@sitrep/domain/formula";

/** A value of a cell; null leaves it empty. */
export type CsvValue = string | number | boolean | null;

/** A sheet: the names of its columns, and its rows in their order. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** The sheet as text, with a line of names first and CRLF at the end of each line. */
export function csvOf({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const safe = withGuard(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
