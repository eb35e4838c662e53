/** Ledger positions: the number of a batch; 0 is before the first. SPEC L5. */
import type { KnownAt } from "@sitrep/domain/known-at";
import type { Kysely } from "kysely";
import { readCursor } from "./page.ts";
import type { Tables } from "./tables.ts";

/** The state of the ledger at a position. */
export interface LedgerHead {
  readonly position: number;
  /** When that batch was recorded; null at position 0. */
  readonly recordedAt: string | null;
  readonly hash: string | null;
  readonly latest: number;
}

/**
 * Finds the position that `knownAt` means: itself, or the last batch by the end of that day or instant. A page behind a
 * cursor is read where the page before it was, whatever was written since. @throws CursorError
 */
export async function headAt(
  db: Kysely<Tables>,
  knownAt?: KnownAt,
  after?: string,
): Promise<LedgerHead> {
  let query = db
    .selectFrom("batch")
    .select(["position", "recorded_at", "hash"])
    .orderBy("position", "desc")
    .limit(1);
  const newest = await query.executeTakeFirst();
  const latest = newest?.position ?? 0;
  if (knownAt !== undefined) {
    query = /^\d{1,9}$/.test(knownAt)
      ? query.where("position", "<=", Number(knownAt))
      : query.where("recorded_at", "<=", endOf(knownAt));
  }
  if (after !== undefined) query = query.where("position", "<=", readCursor(after).position);
  const isNow = knownAt === undefined && after === undefined;
  const found = isNow ? newest : await query.executeTakeFirst();
  return {
    position: found?.position ?? 0,
    recordedAt: found?.recorded_at ?? null,
    hash: found?.hash ?? null,
    latest,
  };
}

/** The last instant, to the millisecond, that a day, minute or second text covers. */
function endOf(text: string): string {
  if (text.length === 10) return `${text}T23:59:59.999Z`;
  const bare = text.slice(0, -1);
  if (bare.length === 16) return `${bare}:59.999Z`;
  if (bare.length === 19) return `${bare}.999Z`;
  return `${bare.slice(0, 20)}${bare.slice(20).padEnd(3, "9")}Z`;
}
