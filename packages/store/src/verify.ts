/** Verify: computes every hash of the ledger anew and names the first row that does not fit. SPEC L4. */
import { setImmediate as breathe } from "node:timers/promises";
import type { LedgerFault } from "@sitrep/domain/ledger-fault";
import { faultWords } from "@sitrep/domain/ledger-fault";
import type { Kysely } from "kysely";
import { GENESIS, hashBody, hashOfBatch } from "./hash.ts";
import type { BatchTable, Tables } from "./tables.ts";

/** How many revisions are read at once; between two reads others get their turn. */
const CHUNK = 2000;

/** What was found: the whole chain fits, or the first place where it does not. */
export type ChainFinding =
  | {
      readonly whole: true;
      readonly batches: number;
      readonly revisions: number;
      readonly hash: string;
    }
  | ({ readonly whole: false; readonly sentence: string } & LedgerFault);

/** The hash of a batch that somebody noted elsewhere. */
export interface NotedBatch {
  readonly position: number;
  readonly hash: string;
}

type Broken = Extract<ChainFinding, { readonly whole: false }>;

/**
 * Walks the chain from its beginning. A ledger whose end was cut off, or that was written anew from some batch on, is
 * a whole chain in itself: only a batch that was noted elsewhere can tell, and is asked for as `noted`.
 */
export async function verifyChain(db: Kysely<Tables>, noted?: NotedBatch): Promise<ChainFinding> {
  const batches = await db.selectFrom("batch").selectAll().orderBy("position").execute();
  let previous = GENESIS;
  let revisions = 0;
  for (const [index, batch] of batches.entries()) {
    if (batch.position !== index + 1)
      return broken({ fault: "missing", position: index + 1, id: null });
    if (batch.previous !== previous)
      return broken({ fault: "detached", position: batch.position, id: null });
    const found = await verifyBatch(db, batch);
    if ("whole" in found) return found;
    previous = batch.hash;
    revisions += found.revisions;
  }
  const stray = await strayRevision(db);
  if (stray) return stray;
  const missing = noted && (await missingBatch(db, noted));
  return missing ?? { whole: true, batches: batches.length, revisions, hash: previous };
}

async function verifyBatch(
  db: Kysely<Tables>,
  batch: BatchTable,
): Promise<Broken | { readonly revisions: number }> {
  const { hash, ...said } = batch;
  const computed = hashOfBatch(said);
  let [after, revisions] = [0, 0];
  for (;;) {
    const chunk = await db
      .selectFrom("revision")
      .select(["seq", "id", "kind", "change", "body", "salt", "body_hash"])
      .where("position", "=", batch.position)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(CHUNK)
      .execute();
    for (const revision of chunk) {
      const { id, body, salt, body_hash } = revision;
      computed.add(revision);
      const isWhole = body === null ? body_hash === null : hashBody(body, salt) === body_hash;
      if (isWhole) continue;
      return broken({ fault: "body", position: batch.position, id });
    }
    revisions += chunk.length;
    after = chunk.at(-1)?.seq ?? after;
    if (chunk.length < CHUNK) break;
    await breathe();
  }
  return computed.digest() === hash
    ? { revisions }
    : broken({ fault: "batch", position: batch.position, id: null });
}

async function strayRevision(db: Kysely<Tables>): Promise<Broken | null> {
  const stray = await db
    .selectFrom("revision")
    .select(["id", "position"])
    .where("position", "not in", db.selectFrom("batch").select("position"))
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
  if (stray === undefined) return null;
  return broken({ fault: "stray", ...stray });
}

/** What is wrong with a ledger that does not hold a batch as it was noted; null when it does. */
export async function missingBatch(db: Kysely<Tables>, noted: NotedBatch): Promise<Broken | null> {
  const { position, hash } = noted;
  const found = await db
    .selectFrom("batch")
    .select("hash")
    .where("position", "=", position)
    .executeTakeFirst();
  if (found?.hash === hash) return null;
  return broken({ fault: found === undefined ? "cut-off" : "rewritten", position, id: null });
}

function broken(fault: LedgerFault): Broken {
  return { whole: false, ...fault, sentence: faultWords(fault) };
}
