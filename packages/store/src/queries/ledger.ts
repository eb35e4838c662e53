/** The ledger's batches, newest first, and what one of them did. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import type { Change } from "../tables.ts";

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

/** One revision of a batch, without its body. */
export interface BatchChange {
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
}

/** What a batch did, in the order in which it is hashed; at most `limit`. */
export async function changesIn(
  engine: Engine,
  position: number,
  limit: number,
): Promise<readonly BatchChange[]> {
  return engine.read
    .selectFrom("revision")
    .select(["id", "kind", "change"])
    .where("position", "=", position)
    .orderBy("seq")
    .limit(limit)
    .execute();
}
