/** CSV: any table, read by a mapping that says which of its columns means what. */
import { hash } from "node:crypto";
import type { TableAdapter } from "../adapter.ts";
import type { Columns } from "../column.ts";
import { columnName } from "../column.ts";
import { mappedCoverage } from "../mapping/mapped-coverage.ts";
import { describeMapped } from "../mapping/mapped-descriptor.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { columnsOf } from "../mapping/mapping.ts";
import { rowReaderFor } from "../mapping/row-reader.ts";

/** The version of the rules by which every mapping is read. */
const RULES = "1";

/** An adapter for the tables that a mapping describes. */
export function csvAdapter(mapping: Mapping): TableAdapter {
  const columns: Columns = {
    ...Object.fromEntries(
      Object.entries(mapping.ignored).map(([name, reason]) => [name, { ignored: reason }]),
    ),
    ...Object.fromEntries(columnsOf(mapping).map((name) => [name, "needed" as const])),
  };
  return {
    reads: "table",
    name: "csv",
    rules: `${RULES} ${hash("sha256", JSON.stringify(mapping))}`,
    descriptor: { ...describeMapped(mapping), columns },
    start: (context, index) => {
      const read = rowReaderFor(mapping, context);
      const positions = new Map(Object.entries(index).map(([name, at]) => [columnName(name), at]));
      const at = new Map(columnsOf(mapping).map((name) => [name, positions.get(columnName(name)) ?? -1])); // prettier-ignore
      return {
        read: ({ cells }) => read((column) => cells[at.get(column) ?? -1] ?? ""),
        end: (file) => mappedCoverage(mapping, file),
      };
    },
  };
}
