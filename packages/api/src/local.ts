/** Local: a database opened in this process, for server-rendered pages and for the terminal. */
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import type { Engine } from "@sitrep/store/engine";
import type { LoadResult } from "@sitrep/store/load";
import { loadDataset } from "@sitrep/store/load";
import { headAt } from "@sitrep/store/position";
import { kindsOutside, labelsOf } from "@sitrep/store/queries/record";
import type { ProjectionFinding } from "@sitrep/store/rebuild";
import { rebuildProjections, verifyProjections } from "@sitrep/store/rebuild";
import { BrokenReferences } from "@sitrep/store/reference-check";
import type { ChainFinding } from "@sitrep/store/verify";
import { verifyChain } from "@sitrep/store/verify";
import { askedAt } from "./asked-at.ts";
import type { Counter, OpenOptions } from "./counter.ts";
import { openCounter } from "./counter.ts";
import type { ReadRecords } from "./checked-stream.ts";
import type { Groundwork, OutcomeAfter } from "./import-after.ts";
import { importAfter } from "./import-after.ts";
import type { ImportOutcome, StreamOptions } from "./import.ts";
import { importDataset, issueOfReference } from "./import.ts";
import type { Labels } from "./labels.ts";
import { inNarrowHeap } from "./narrow-heap.ts";

export { StoreError } from "@sitrep/store/engine";
export type { LoadResult } from "@sitrep/store/load";

/** An open database that answers and takes collections. */
export interface Local extends Counter {
  readonly load: (collection: unknown, options: LoadOptions) => Promise<LoadOutcome>;
  /** Plans or applies a dataset that comes as a stream, which can be read twice. */
  readonly importDataset: (read: ReadRecords, options: StreamOptions) => Promise<ImportOutcome>;
  /** The same, together with a collection that it leans on: both enter, or none. */
  readonly importAfter: (
    groundwork: Groundwork,
    read: ReadRecords,
    options: StreamOptions,
  ) => Promise<OutcomeAfter>;
  /** Names of records as they stand, by id; those that the viewer may not see are left out. */
  readonly labels: (ids: Iterable<string>) => Promise<Labels>;
  /** Whether the file is sound, the chain whole, and the tables that answer questions what the ledger says. */
  readonly check: () => Promise<Check>;
  /** Makes the tables that answer questions anew from the ledger. */
  readonly rebuild: () => Promise<void>;
}

/** What a check of everything found. */
export interface Check {
  /** What is wrong with the file itself, in the database's words; usually nothing. */
  readonly faults: readonly string[];
  readonly chain: ChainFinding;
  readonly projections: ProjectionFinding;
}

/** Who loads and why; `file` is named in issues. */
export interface LoadOptions {
  readonly author: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly file?: string;
}

/** What was written, or every issue that stood against it. Warnings come with a written one too. */
export type LoadOutcome =
  | {
      readonly written: true;
      readonly dataset: string;
      readonly result: LoadResult;
      readonly issues: readonly Issue[];
    }
  | { readonly written: false; readonly issues: readonly Issue[] };

/** Opens the database at a path; with `create`, makes it where there is none. @throws StoreError */
export async function openLocal(path: string, options: OpenOptions): Promise<Local> {
  const counter = await openCounter(path, options);
  const { engine } = counter.context;
  return {
    ...counter,
    load: async (collection, loading) => loadCollection(engine, collection, loading),
    importDataset: async (read, importing) => importDataset(engine, read, importing),
    importAfter: async (groundwork, read, importing) =>
      importAfter(engine, groundwork, { read, options: importing }),
    labels: async (ids) => labelsOf(engine, ids, (await askedAt(counter.context, {})).view),
    check: async () =>
      inNarrowHeap(async () => {
        const chain = await verifyChain(engine.read);
        return {
          faults: await engine.faults(),
          chain,
          projections: await verifyProjections(engine),
        };
      }),
    rebuild: async () => inNarrowHeap(async () => rebuildProjections(engine)),
  };
}

async function loadCollection(
  engine: Engine,
  collection: unknown,
  { author, reason, recordedAt, file }: LoadOptions,
): Promise<LoadOutcome> {
  const { position } = await headAt(engine.read);
  // What the collection does not hold any more is retracted, and nothing in it may lean on that.
  const outside = await kindsOutside(engine, datasetIdOf(collection), position);
  const origin = { file };
  const { dataset, records, issues } = parseCollection(collection, (id) => outside.get(id), origin);
  if (dataset === null || issues.some((issue) => issue.severity === "reject"))
    return { written: false, issues };
  try {
    const result = await loadDataset(engine, dataset, records, { author, reason, recordedAt });
    return { written: true, dataset, result, issues };
  } catch (error) {
    if (!(error instanceof BrokenReferences)) throw error;
    return {
      written: false,
      issues: [...issues, ...error.broken.map((one) => issueOfReference(one, file))],
    };
  }
}

function datasetIdOf(collection: unknown): string {
  const dataset: unknown = Object(collection).dataset;
  return String(Object(dataset).id);
}
