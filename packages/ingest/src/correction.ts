/**
 * Correction: an error of a publisher's file that we know of, put right in the row before the adapter reads it. It says
 * where, why, and what stands there; once the publisher has fixed it, what stands there is something else, and that is
 * an issue until the correction is taken out. SPEC U4.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { show } from "@sitrep/domain/issue";
import type { RowIssue, RowReader } from "./adapter.ts";
import type { ColumnIndex } from "./column.ts";
import type { TableRow } from "./raw/table.ts";

/** One cell put right. Row and column are named by the publisher's own column names. */
export interface Correction {
  /** The row: the one whose cell in `column` is `value`. */
  readonly row: { readonly column: string; readonly value: string };
  readonly column: string;
  /** What the publisher has there, exactly. */
  readonly expect: string;
  readonly put: string;
  /** Why, and how we know. */
  readonly reason: string;
}

/** A row's cells, put right, with a warning for each correction that no longer finds what it expects. */
interface CorrectedCells {
  readonly cells: readonly string[];
  readonly issues: readonly RowIssue[];
}

/** Puts cells right; the very same cells where no correction is meant. */
type CorrectCells = (cells: readonly string[]) => CorrectedCells;

const NONE: readonly RowIssue[] = [];

/** A corrector for a table whose columns stand at `index`; corrections of columns that it lacks are left out. */
function correctorOf(corrections: readonly Correction[], index: ColumnIndex): CorrectCells {
  const byColumn = new Map<number, Map<string, Correction[]>>();
  for (const correction of corrections) {
    const at = index[correction.row.column] ?? -1;
    if (at === -1 || (index[correction.column] ?? -1) === -1) continue;
    const rows = byColumn.get(at) ?? new Map<string, Correction[]>();
    const { value } = correction.row;
    byColumn.set(at, rows.set(value, [...(rows.get(value) ?? []), correction]));
  }
  return (cells) => {
    let corrected: CorrectedCells = { cells, issues: NONE };
    for (const [at, rows] of byColumn)
      for (const correction of rows.get(cells[at] ?? "") ?? [])
        corrected = apply(correction, index, corrected);
    return corrected;
  };
}

function apply(
  { column, expect, put, row }: Correction,
  index: ColumnIndex,
  { cells, issues }: CorrectedCells,
): CorrectedCells {
  const at = index[column] ?? -1;
  const found = cells[at] ?? "";
  if (found === expect) return { cells: cells.with(at, put), issues };
  const issue: RowIssue = {
    code: "contradiction",
    severity: "warn",
    ...said({ is: "correction-unfit", row: row.column, value: row.value, column, expected: expect }), // prettier-ignore
    column,
    seen: show(found),
  };
  return { cells, issues: [...issues, issue] };
}

/** A reader that puts rows right before the adapter's own reads them. */
export function correctedReader(
  reader: RowReader<TableRow>,
  corrections: readonly Correction[],
  index: ColumnIndex,
): RowReader<TableRow> {
  if (corrections.length === 0) return reader;
  const correct = correctorOf(corrections, index);
  return {
    ...reader,
    read: (row) => {
      const { cells, issues } = correct(row.cells);
      if (cells === row.cells && issues.length === 0) return reader.read(row);
      const reading = reader.read({ ...row, cells });
      return { ...reading, issues: [...issues, ...reading.issues] };
    },
  };
}
