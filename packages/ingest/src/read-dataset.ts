/**
 * Reading a dataset: a publisher's file on disk becomes records in batches, each row accepted, refused with issues, or
 * ignored by name. Memory stays flat however many rows there are.
 */
import type { Parsed } from "@sitrep/domain/parse";
import { adapterForHeader } from "./adapters.ts";
import { correctedTable, readCorrections } from "./corrected-table.ts";
import { correctedValues, readValueCorrections } from "./corrected-values.ts";
import type { AdapterWords } from "./file-adapter.ts";
import { adapterForFile } from "./file-adapter.ts";
import { readGazetteer } from "./gazetteer.ts";
import type { FindPlace } from "./place-finder.ts";
import { placeFinder } from "./place-finder.ts";
import { openTable } from "./raw/open-table.ts";
import { openValues } from "./raw/open-values.ts";
import type { TableRow } from "./raw/table.ts";
import type { ValueRow } from "./raw/values.ts";
import type { FileReading, FileWords } from "./read-opened.ts";
import { readTable, readValues } from "./read-opened.ts";

/** How a file is to be read. */
export interface ReadOptions extends FileWords, AdapterWords {
  /** Finds places; without it in the project's own gazetteer, where that lies beside the sources. */
  readonly findPlace?: FindPlace | undefined;
  /** Files of refused rows that were corrected; of a row in several the last counts. */
  readonly corrected?: readonly string[] | undefined;
}

let ownFinder: FindPlace | undefined;

/** Finds places of the project's own gazetteer, which is read at the first use. */
function findOwnPlace(): FindPlace {
  return (ownFinder ??= placeFinder(readGazetteer().places));
}

/** Opens the file at a path, plain or packed. What is wrong with it comes back as issues. */
export async function readDataset(
  path: string,
  { adapter, mapping, findPlace = findOwnPlace(), corrected = [], ...words }: ReadOptions = {},
): Promise<FileReading<TableRow> | FileReading<ValueRow>> {
  const chosen = await adapterForFile(path, { adapter, mapping });
  if (!chosen.ok) return chosen;
  if (chosen.value?.reads === "values") {
    const opened = await openValues(path);
    if (!opened.ok) return opened;
    const corrections = await allRead(corrected, (one) =>
      readValueCorrections(one, opened.value.name),
    );
    if (!corrections.ok) return corrections;
    const values = correctedValues(opened.value, corrections.value);
    return readValues(values, { adapter: chosen.value, findPlace, words });
  }
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const corrections = await allRead(corrected, readCorrections);
  if (!corrections.ok) return corrections;
  const table = correctedTable(opened.value, corrections.value);
  const found =
    chosen.value === null
      ? adapterForHeader(table.header)
      : { ok: true as const, adapter: chosen.value };
  if (!found.ok) return { ok: false, issues: [{ ...found.issue, file: table.name }] };
  return readTable(table, { adapter: found.adapter, findPlace, words });
}

/** What is read of each of the files, or why one of them cannot be read. */
async function allRead<Read>(
  paths: readonly string[],
  read: (path: string) => Promise<Parsed<Read>>,
): Promise<Parsed<readonly Read[]>> {
  const value: Read[] = [];
  for (const path of paths) {
    const one = await read(path);
    if (!one.ok) return one;
    value.push(one.value);
  }
  return { ok: true, value };
}
