/**
 * Reading a dataset: a publisher's file on disk becomes records in batches, each row accepted, refused with issues, or
 * ignored by name. Memory stays flat however many rows there are.
 */
import { adapterForHeader } from "./adapters.ts";
import type { AdapterWords } from "./file-adapter.ts";
import { adapterForFile } from "./file-adapter.ts";
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
export interface ReadOptions extends FileWords, AdapterWords {
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
    adapter,
    mapping,
    findPlace = findOwnPlace(),
    prepare = (table) => table,
    ...words
  }: ReadOptions = {},
): Promise<FileReading<TableRow> | FileReading<ValueRow>> {
  const chosen = await adapterForFile(path, { adapter, mapping });
  if (!chosen.ok) return chosen;
  if (chosen.value?.reads === "values") {
    const opened = await openValues(path);
    if (!opened.ok) return opened;
    return readValues(opened.value, { adapter: chosen.value, findPlace, words });
  }
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const table = prepare(opened.value);
  const found =
    chosen.value === null
      ? adapterForHeader(table.header)
      : { ok: true as const, adapter: chosen.value };
  if (!found.ok) return { ok: false, issues: [{ ...found.issue, file: table.name }] };
  return readTable(table, { adapter: found.adapter, findPlace, words });
}
