/** Batch entry: one batch of the ledger as a reader sees it. */
import type { BatchTable } from "./tables.ts";

/** See the file; `created`, `amended` and `retracted` count records. */
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

/** A row of the table as a reader sees it. */
export function entryOf({ recorded_at, ...rest }: BatchTable): BatchEntry {
  return { recordedAt: recorded_at, ...rest };
}
