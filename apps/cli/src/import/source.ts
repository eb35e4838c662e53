/** Source: what is imported, whatever it was: a contributor's collection or a publisher's file, as records in batches. */
import { statSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import type { Caller } from "@sitrep/api/router";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import { datasetIn, isSheet } from "@sitrep/ingest/read-sheets";
import type { RefusedForm } from "@sitrep/ingest/refused-rows";
import type { RowCounts } from "@sitrep/ingest/row-counts";
import type { RememberedRow, RowMemory } from "@sitrep/ingest/row-memory";
import { openCollection } from "./collection-source.ts";
import { openDataset } from "./dataset-source.ts";

/** Some of the records, and what was wrong with the rows that they came from. */
export interface SourceBatch {
  readonly records: readonly AnyRecord[];
  /** The rows that the memory knows or is to know. */
  readonly rows: readonly RememberedRow[];
  readonly issues: readonly Issue[];
  /** The refused rows, as they stand in a file that can be corrected and given back. */
  readonly refused: readonly string[];
  /** Ids of the records of refused rows: they did not vanish from the source. */
  readonly refusedRecords: readonly string[];
  /** Of all rows so far. */
  readonly counts: RowCounts;
  /** How much of the source was read by then, from 0 to 1. */
  readonly share: number;
}

/** An opened source. */
export interface Source {
  readonly path: string;
  readonly dataset: Dataset;
  /** The adapter that reads it; null of a collection. */
  readonly adapter: string | null;
  /** By which version of whose rules rows become records, in words; null where that is no matter of a version. */
  readonly readBy: string | null;
  /** What its counts count. */
  readonly unit: "row" | "record";
  /** What is odd about it as a whole; all `warn`. */
  readonly issues: readonly Issue[];
  /** How a file of its refused rows is written; null where no row can be refused by itself. */
  readonly refusedForm: Omit<RefusedForm, "textOf"> | null;
  /** Knows rows of the last import again; serves one reading. Undefined where nothing is remembered. */
  readonly memory?: RowMemory | undefined;
  /** @throws BrokenFile where nothing of it may be used, what came before included */
  readonly batches: (memory?: RowMemory) => AsyncIterable<SourceBatch>;
}

/** A source that is ready, or why it is not. */
export type OpenedSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the user says of a source. */
export interface SourceOptions {
  readonly adapter?: string | undefined;
  readonly mapping?: string | undefined;
  readonly dataset?: string | undefined;
  readonly edition?: string | undefined;
  /** Files of refused rows that were corrected; of a row in several the last counts. */
  readonly corrected?: readonly string[] | undefined;
}

/** Files that hold collections, whatever they are called; lines of JSON are read as they come, however many there are. */
const COLLECTIONS = [".ts", ".mts", ".js", ".mjs", ".yaml", ".yml", ".json"];

/** Opens what lies at a path. A collection may refer to what `caller` has on record; null where there is no database. */
export async function openSource(
  path: string,
  options: SourceOptions,
  caller: Caller | null,
): Promise<OpenedSource> {
  const isTold = options.adapter !== undefined || options.mapping !== undefined;
  return isTold || !isCollection(path, options.dataset)
    ? openDataset(path, options)
    : openCollection(path, options, caller);
}

/** Whether a path holds a collection: by its ending, or as a sheet that is named after what it holds, beside its dataset. */
function isCollection(path: string, dataset: string | undefined): boolean {
  if (isFolder(path)) return true;
  const ending = extname(path).toLowerCase();
  if (COLLECTIONS.includes(ending)) return true;
  const isNamed = Object.values(COLLECTION_FIELD).some(
    (field) => field === basename(path, ending).toLowerCase(),
  );
  return isSheet(path) && isNamed && (dataset ?? datasetIn(dirname(path))) !== undefined;
}

/** What cannot be looked at is none; whoever reads it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
