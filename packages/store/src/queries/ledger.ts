/** The ledger's batches, newest first, and what one of them did. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import type { Change } from "../tables.ts";
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
  const rows = await query.execute();
  return rows.map(({ recorded_at, ...rest }) => ({ recordedAt: recorded_at, ...rest }));
}

/** One revision of a batch, without its body; `label` is the record's newest. */
export interface BatchChange {
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly label: string;
  readonly labelAr: string | null;
}

/**
 * What a batch did, in the order in which it is hashed; at most `limit`. Records that the viewer may not see as rows
 * are left out, and so is one that was withheld since.
 */
export async function changesIn(
  engine: Engine,
  { position, limit }: { readonly position: number; readonly limit: number },
  view: Viewpoint,
): Promise<readonly BatchChange[]> {
  return engine.read
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
    .select(["revision.id", "revision.kind", "revision.change"])
    .select(["record.label", "record.label_ar as labelAr"])
    .where("revision.position", "=", position)
    .where("record.visibility", "in", shownTo(view.role))
    .orderBy("revision.seq")
    .limit(limit)
    .execute();
}
