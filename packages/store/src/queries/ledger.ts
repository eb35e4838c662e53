/** The ledger's batches, newest first. */
import type { ChangeFilter } from "@sitrep/domain/change-query";
import type { Engine } from "../engine.ts";
import type { Stretch } from "../stretch.ts";
import type { BatchTable } from "../tables.ts";

/** One batch as a reader sees it. */
export interface BatchEntry {
  readonly position: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly dataset: string;
  readonly created: number;
  readonly amended: number;
  readonly retracted: number;
  readonly hash: string;
  readonly previous: string;
}

/** Batches at or before a position, newest first; `before` goes on from an earlier answer. */
export async function listBatches(
  engine: Engine,
  position: number,
  limit: number,
  before?: number,
): Promise<readonly BatchEntry[]> {
  let query = engine.read
    .selectFrom("batch")
    .selectAll()
    .where("position", "<=", position)
    .orderBy("position", "desc")
    .limit(limit);
  if (before !== undefined) query = query.where("position", "<", before);
  return (await query.execute()).map(entryOf);
}

/** The newest batches of a dataset at or before a position, newest first; at most `limit`. */
export async function batchesOf(
  { read }: Engine,
  dataset: string,
  { position, limit }: { readonly position: number; readonly limit: number },
): Promise<readonly BatchEntry[]> {
  const rows = await read
    .selectFrom("batch")
    .selectAll()
    .where("dataset", "=", dataset)
    .where("position", "<=", position)
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
  return rows.map(entryOf);
}

/** How many batches each dataset has at or before a position; one without any is left out. */
export async function countBatches(
  { read }: Engine,
  position: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom("batch")
    .select(["dataset", (eb) => eb.fn.countAll<number>().as("count")])
    .where("position", "<=", position)
    .groupBy("dataset")
    .execute();
  return new Map(rows.map(({ dataset, count }) => [dataset, count]));
}

/** A row of the table as a reader sees it. */
function entryOf({ recorded_at, ...rest }: BatchTable): BatchEntry {
  return { recordedAt: recorded_at, ...rest };
}

/** Batches of a stretch, newest first: of some datasets, recorded on some days; at most `limit`. */
export async function batchesBetween(
  { read }: Engine,
  filter: Pick<ChangeFilter, "dataset" | "from" | "to">,
  { behind, upTo }: Stretch,
  limit?: number,
): Promise<readonly BatchEntry[]> {
  const { dataset, from, to } = filter;
  let query = read
    .selectFrom("batch")
    .selectAll()
    .where("position", ">", behind)
    .where("position", "<=", upTo)
    .orderBy("position", "desc");
  if (dataset?.length) query = query.where("dataset", "in", dataset);
  if (from !== undefined) query = query.where("recorded_at", ">=", from);
  if (to !== undefined) query = query.where("recorded_at", "<=", `${to}T23:59:59.999Z`);
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map(entryOf);
}
