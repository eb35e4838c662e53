/** The ledger's batches, newest first, and what one of them did. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import type { BatchTable, Change } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

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

/** One revision of a batch, without its body; `seq` is its place in the ledger, `label` the record's newest. */
export interface BatchChange {
  readonly seq: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly label: string;
  readonly labelAr: string | null;
}

/** Which changes of a batch to list: of some kinds, behind a place in the ledger, at most `limit`. */
export interface ChangeQuery {
  readonly position: number;
  readonly kind?: readonly RecordKind[] | undefined;
  readonly after?: number | undefined;
  readonly limit: number;
}

/**
 * The revisions of a batch, each with the record's newest version. Records that the viewer may not see as rows are left
 * out, and so is one that was withheld since.
 */
function revisionsIn({ read }: Engine, position: number, view: Viewpoint) {
  return read
    .selectFrom("revision")
    .innerJoin("record", (join) =>
      join.onRef("record.id", "=", "revision.id").on("record.since", "=", (eb) =>
        eb
          .selectFrom("record as last")
          .select((inner) => inner.fn.max("last.since").as("since"))
          .whereRef("last.id", "=", "revision.id")
          .where("last.since", "<=", view.position),
      ),
    )
    .where("revision.position", "=", position)
    .where("record.visibility", "in", shownTo(view.role));
}

/** What a batch did, in the order in which it is hashed. */
export async function changesIn(
  engine: Engine,
  { position, kind, after, limit }: ChangeQuery,
  view: Viewpoint,
): Promise<readonly BatchChange[]> {
  let query = revisionsIn(engine, position, view)
    .select(["revision.seq", "revision.id", "revision.kind", "revision.change"])
    .select(["record.label", "record.label_ar as labelAr"])
    .orderBy("revision.seq")
    .limit(limit);
  if (kind?.length) query = query.where("revision.kind", "in", kind);
  if (after !== undefined) query = query.where("revision.seq", ">", after);
  return query.execute();
}

/** How many records of a kind a batch changed in one way. */
export interface ChangeTally {
  readonly kind: RecordKind;
  readonly change: Change;
  readonly count: number;
}

/** All that a batch did to the records that `changesIn` lists, as numbers. */
export async function tallyChanges(
  engine: Engine,
  position: number,
  view: Viewpoint,
): Promise<readonly ChangeTally[]> {
  return revisionsIn(engine, position, view)
    .select((eb) => ["revision.kind", "revision.change", eb.fn.countAll<number>().as("count")])
    .groupBy(["revision.kind", "revision.change"])
    .orderBy("revision.kind")
    .orderBy("revision.change")
    .execute();
}
