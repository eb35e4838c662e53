/** Verify: computes every hash of the ledger anew and names the first row that does not fit. SPEC L4. */
import type { Kysely } from "kysely";
import { GENESIS, hashBatch, sha256 } from "./hash.ts";
import type { Tables } from "./tables.ts";

/** What was found: the whole chain fits, or the first place where it does not. */
export type ChainFinding =
  | {
      readonly whole: true;
      readonly batches: number;
      readonly revisions: number;
      readonly hash: string;
    }
  | {
      readonly whole: false;
      readonly position: number;
      /** The record whose body was changed; null where the batch itself was. */
      readonly id: string | null;
      readonly sentence: string;
    };

/** Walks the chain from its beginning. */
export async function verifyChain(db: Kysely<Tables>): Promise<ChainFinding> {
  const batches = await db.selectFrom("batch").selectAll().orderBy("position").execute();
  let previous = GENESIS;
  let revisions = 0;
  for (const [index, { hash, ...batch }] of batches.entries()) {
    const at = batch.position;
    const broken = (id: string | null, sentence: string): ChainFinding => ({
      whole: false,
      position: at,
      id,
      sentence,
    });
    if (at !== index + 1) return broken(null, `batch ${index + 1} is missing`);
    if (batch.previous !== previous)
      return broken(null, `batch ${at} does not follow the batch before it`);
    const rows = await db
      .selectFrom("revision")
      .selectAll()
      .where("position", "=", at)
      .orderBy("seq")
      .execute();
    for (const { id, body, body_hash } of rows) {
      const isWhole = body === null ? body_hash === null : sha256(body) === body_hash;
      if (!isWhole)
        return broken(id, `the body of ${id} in batch ${at} was changed after it was written`);
    }
    if (hashBatch(batch, rows) !== hash)
      return broken(null, `batch ${at} was changed after it was written`);
    previous = hash;
    revisions += rows.length;
  }
  const stray = await db
    .selectFrom("revision")
    .select(["id", "position"])
    .where("position", "not in", db.selectFrom("batch").select("position"))
    .limit(1)
    .executeTakeFirst();
  if (stray) {
    return {
      whole: false,
      position: stray.position,
      id: stray.id,
      sentence: `${stray.id} stands in a batch that does not exist`,
    };
  }
  return { whole: true, batches: batches.length, revisions, hash: previous };
}
