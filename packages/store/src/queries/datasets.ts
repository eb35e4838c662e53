/** What datasets hold: how many records of each kind, between which days, and the batches that wrote them. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countedFor } from "../viewpoint.ts";
import type { BatchEntry } from "./ledger.ts";
import { entryOf } from "./ledger.ts";

/** The records of one kind in one dataset: their number, and the first and last day on which one of them may lie. */
export interface DatasetTally {
  readonly dataset: string;
  readonly kind: RecordKind;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * What every dataset holds from a viewpoint, or one of them; the dataset's own record is not counted. Rows that may not
 * be passed on are counted like all others. SPEC G4.
 */
export async function tallyDatasets(
  { read }: Engine,
  view: Viewpoint,
  dataset?: string,
): Promise<readonly DatasetTally[]> {
  let query = read
    .selectFrom("record")
    .select(["record.dataset", "record.kind"])
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min("record.earliest").as("first"),
      eb.fn.max("record.latest").as("last"),
    ])
    .where("record.visibility", "in", countedFor(view.role))
    .where("record.kind", "!=", "dataset")
    .where(heldAt(view.position))
    .groupBy(["record.dataset", "record.kind"])
    .orderBy("record.dataset")
    .orderBy("record.kind");
  if (dataset !== undefined) query = query.where("record.dataset", "=", dataset);
  return query.execute();
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
