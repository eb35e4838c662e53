/** Tables of tests, in memory, as the reader of bytes would give them. */
import type { Table, TableRow } from "./raw/table.ts";

/** A table of rows of cells below a header. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  name = "table.csv",
): Table {
  const given = rows.map((cells, index): TableRow => ({ line: index + 2, cells, issue: null }));
  return {
    name,
    size: given.length,
    header,
    tags: null,
    encoding: null,
    delimiter: ",",
    newline: "LF",
    batches: async function* () {
      yield { rows: given, position: given.length, issues: [] };
    },
  };
}
