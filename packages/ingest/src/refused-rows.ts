/**
 * Refused rows as a file in the form of the publisher's: rows of a table behind two columns of our own, values of a JSON
 * file with two members of our own, which say where each stood and what is wrong with it. Correct them there and give the file
 * back: `corrected-table.ts` and `corrected-values.ts` read it.
 */
import { sentenceOf } from "@sitrep/domain/issue";
import { ISSUE_COLUMN, ROW_COLUMN } from "./column.ts";
import { rowTag } from "./corrected-table.ts";
import { valueTag } from "./corrected-values.ts";
import { withGuard } from "@sitrep/domain/formula";
import { linesEnding } from "./raw/open-values.ts";
import type { TableRow } from "./raw/table.ts";
import type { ValueRow } from "./raw/values.ts";
import type { RefusedRow } from "./read-rows.ts";
import { taggedValue } from "./refused-value.ts";

/** How a file of refused rows is written: what stands before, between and behind them. */
export interface RefusedForm {
  /** What its name ends in. */
  readonly ending: string;
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  readonly textOf: (refused: RefusedRow<TableRow | ValueRow>) => string;
}

/** Spreadsheet programs take a file without it for one in the alphabet of their machine. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The form for the refused rows of a file, of which the header is null where it is no table. */
export function refusedForm(file: string, header: readonly string[] | null): RefusedForm {
  if (header !== null) {
    const head = BYTE_ORDER_MARK + csvLine([ROW_COLUMN, ISSUE_COLUMN, ...header]);
    return { ending: ".csv", head, between: "", foot: "", textOf: (one) => textOf(one, false) };
  }
  const ending = linesEnding(file);
  const isFeature = ending === null || ending === ".geojsonl";
  const around =
    ending === null
      ? { head: '{"type": "FeatureCollection", "features": [\n', between: ",\n", foot: "\n]}\n" }
      : { head: "", between: "\n", foot: "\n" };
  return { ending: ending ?? ".geojson", ...around, textOf: (one) => textOf(one, isFeature) };
}

function textOf(refused: RefusedRow<TableRow | ValueRow>, isFeature: boolean): string {
  const why = refused.issues
    .filter(({ severity }) => severity === "reject")
    .map(sentenceOf)
    .join("\n");
  const { row } = refused;
  if ("cells" in row) return csvLine([rowTag(row), why, ...row.cells]);
  const { value, raw } = row;
  return taggedValue({ tag: valueTag(row), why, value, raw }, isFeature);
}

/** A line of CSV, with its line end. A cell that a spreadsheet would run is guarded. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withGuard(cell))).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
