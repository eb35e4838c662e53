/**
 * Reading a dataset: a publisher's file on disk becomes records in batches, each row accepted, refused with issues, or
 * ignored by name. Memory stays flat however many rows there are.
 */
import type { Adapter } from "./adapter.ts";
import { adapterForEnding, adapterForHeader, adapterNamed } from "./adapters.ts";
import { readGazetteer } from "./gazetteer.ts";
import type { FindPlace } from "./place-finder.ts";
import { placeFinder } from "./place-finder.ts";
import { openTable } from "./raw/open-table.ts";
import { openValues } from "./raw/open-values.ts";
import type { Table, TableRow } from "./raw/table.ts";
import type { ValueRow } from "./raw/values.ts";
import type { FileReading, FileWords } from "./read-opened.ts";
import { readTable, readValues } from "./read-opened.ts";

/** How a file is to be read. */
export interface ReadOptions extends FileWords {
  /** An adapter, or the name of one; without it the file tells. */
  readonly adapter?: Adapter | string | undefined;
  /** Finds places; without it in the project's own gazetteer, where that lies beside the sources. */
  readonly findPlace?: FindPlace | undefined;
  /** What is done to a table before its rows are read, such as putting in rows that were corrected. */
  readonly prepare?: ((table: Table) => Table) | undefined;
}

let ownFinder: FindPlace | undefined;

/** Finds places of the project's own gazetteer, which is read at the first use. */
function findOwnPlace(): FindPlace {
  return (ownFinder ??= placeFinder(readGazetteer().places));
}

/** Opens the file at a path, plain or packed. What is wrong with it comes back as issues. */
export async function readDataset(
  path: string,
  {
    adapter: wanted,
    findPlace = findOwnPlace(),
    prepare = (table) => table,
    ...words
  }: ReadOptions = {},
): Promise<FileReading<TableRow> | FileReading<ValueRow>> {
  const choice =
    typeof wanted === "string"
      ? adapterNamed(wanted)
      : ({ ok: true, adapter: wanted ?? adapterForEnding(path) } as const);
  if (!choice.ok) return { ok: false, issues: [choice.issue] };
  if (choice.adapter?.reads === "values") {
    const opened = await openValues(path);
    if (!opened.ok) return opened;
    return readValues(opened.value, { adapter: choice.adapter, findPlace, words });
  }
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const table = prepare(opened.value);
  const found =
    choice.adapter === null
      ? adapterForHeader(table.header)
      : { ok: true as const, adapter: choice.adapter };
  if (!found.ok) return { ok: false, issues: [{ ...found.issue, file: table.name }] };
  return readTable(table, { adapter: found.adapter, findPlace, words });
}
