/** Load: imports a collection that is held in memory, and tells every change by its id. SPEC L7–L8. */
import type { AnyRecord } from "@sitrep/domain/record";
import type { Engine } from "./engine.ts";
import { StoreError } from "./engine.ts";
import type { IncomingBatch } from "./gathered-batches.ts";
import { importRecords } from "./import.ts";
import type { Authorship } from "./ledger-batch.ts";

/** What a load did; `position` is null when there was nothing to write. */
export interface LoadResult {
  readonly position: number | null;
  readonly created: readonly string[];
  readonly amended: readonly string[];
  readonly retracted: readonly string[];
  readonly unchanged: number;
}

/** How many records are handed on at once. */
const BATCH = 1000;

/**
 * Makes the dataset consist of exactly these records. @throws StoreError, of which `BrokenReferences` where a
 * reference would lead nowhere
 */
export async function loadDataset(
  engine: Engine,
  dataset: string,
  records: readonly AnyRecord[],
  authorship: Authorship,
): Promise<LoadResult> {
  refuseTwice(records);
  const changed: Record<"created" | "amended" | "retracted", string[]> = {
    created: [],
    amended: [],
    retracted: [],
  };
  // The ledger of a collection is the same in whatever order it was written down.
  const sorted = records.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const { position, counts } = await importRecords(engine, batchesOf(sorted), {
    dataset,
    mode: "apply",
    authorship,
    onChange: ({ id, change }) => void changed[change].push(id),
  });
  return { position, ...changed, unchanged: counts.unchanged };
}

function refuseTwice(records: readonly AnyRecord[]): void {
  const seen = new Set<string>();
  for (const { record } of records) {
    if (seen.has(record.id))
      throw new StoreError(
        `${record.id} stands twice in what was to be loaded; nothing was written`,
      );
    seen.add(record.id);
  }
}

async function* batchesOf(records: readonly AnyRecord[]): AsyncGenerator<IncomingBatch> {
  for (let start = 0; start < records.length; start += BATCH)
    yield { records: records.slice(start, start + BATCH) };
}
