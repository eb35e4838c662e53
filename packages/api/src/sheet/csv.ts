/** CSV by RFC 4180, in which no cell can become a formula. */
import { withGuard } from "@sitrep/domain/formula";

/** A value of a cell; null and undefined leave it empty. */
export type CellValue = string | number | boolean | null | undefined;

/** One column of a sheet. */
export interface SheetColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => CellValue;
}

/** One line of a sheet, with its line end. */
export function csvLine(values: readonly CellValue[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** The line of names above a sheet. */
export function csvHead<Row>(columns: readonly SheetColumn<Row>[]): string {
  return csvLine(columns.map(({ name }) => name));
}

/** The line of a record. */
export function csvRow<Row>(columns: readonly SheetColumn<Row>[], row: Row): string {
  return csvLine(columns.map(({ value }) => value(row)));
}

/** Control characters, and marks that turn the cells beside them around; names in Arabic need neither. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

function csvCell(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const clean = value.replace(CONTROL, "");
  const safe = withGuard(clean);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
