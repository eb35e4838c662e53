/** Corrected table: a publisher's table in which rows that were refused are read as a person corrected them. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { ROW_COLUMN, columnName } from "./column.ts";
import { withoutGuard } from "@sitrep/domain/formula";
import type { CorrectedRow, Replacement } from "./corrected-rows.ts";
import { correctionGatherer, tagFor, withReplacements } from "./corrected-rows.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import { openTable } from "./raw/open-table.ts";
import type { Table, TableRow } from "./raw/table.ts";
import { keep } from "./raw/table.ts";

/** What a row of a table is known by. */
export function rowTag({ line, cells, origin }: TableRow): string {
  return origin ?? tagFor(line, cells.join("\u001F"));
}

/** A row as it was corrected. */
interface CorrectedCells extends CorrectedRow {
  readonly cells: readonly string[];
}

/** The rows of a file of corrections, by the line of the row that each corrects. */
export interface Corrections {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<number, CorrectedCells>;
}

/** Reads the file at a path, which `sitrep apply` wrote when it refused the rows, and a person corrected. */
export async function readCorrections(path: string): Promise<Parsed<Corrections>> {
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const { name: file, header, batches } = opened.value;
  const tagAt = header.findIndex((name) => columnName(name) === ROW_COLUMN);
  if (tagAt === -1)
    return { ok: false, issues: [{ ...missingColumn(ROW_COLUMN), file, severity: "reject" }] };
  const { take, rows } = correctionGatherer<CorrectedCells>(file);
  try {
    for await (const batch of batches()) {
      for (const { line, cells, issue } of batch.rows) {
        if (issue?.severity === "reject") return { ok: false, issues: [issue] };
        const tag = keep(cells[tagAt] ?? "").trim();
        const kept = cells.map((cell) => keep(withoutGuard(cell)));
        const taken = take({ tag, line, cells: kept });
        if (!taken.ok) return taken;
      }
    }
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
  return { ok: true, value: { file, header, rows } };
}

function missingColumn(name: string): Omit<Issue, "severity" | "file"> {
  return {
    code: "missing",
    ...said({ is: "correction-column-missing", column: name }),
    path: name,
  };
}

/**
 * The table, with corrected rows in the places of refused ones; of a row that several files correct the last counts. Where
 * they do not fit the table, its `batches` throw.
 */
export function correctedTable(table: Table, corrections: readonly Corrections[]): Table {
  if (corrections.length === 0) return table;
  const { name } = table;
  return {
    ...table,
    batches: () =>
      withReplacements(table.batches(), replacements(table, corrections), {
        name,
        placeOf: ({ line }: TableRow) => line,
        tagOf: rowTag,
      }),
  };
}

/** The rows in the order of the publisher's columns. @throws BrokenFile where a file lacks a column of the table */
function replacements(
  table: Table,
  corrections: readonly Corrections[],
): ReadonlyMap<number, Replacement<TableRow>> {
  return new Map(
    corrections.flatMap(({ file, header, rows }) => {
      const names = header.map(columnName);
      const positions = table.header.map((name) => names.indexOf(columnName(name)));
      const lacking = table.header.find((_, index) => positions[index] === -1);
      if (lacking !== undefined) throw new BrokenFile({ ...missingColumn(lacking), file });
      return [...rows].map(([place, { tag, line, cells }]): [number, Replacement<TableRow>] => [
        place,
        {
          tag,
          line,
          file,
          inPlaceOf: (refused) => ({
            line: refused.line,
            cells: positions.map((at) => cells[at] ?? ""),
            issue: null,
            origin: tag,
          }),
        },
      ]);
    }),
  );
}
