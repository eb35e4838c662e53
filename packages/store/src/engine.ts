/** Engine: what a database must offer so that every query runs on it unchanged. */
import type { Expression, Kysely, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** Reads see committed state only and may run while another process writes. */
export interface Engine {
  readonly name: "sqlite";
  readonly read: Kysely<Tables>;
  /** Runs `work` in one transaction that excludes other writers; what it throws undoes everything. */
  readonly write: <Result>(
    work: (transaction: Kysely<Tables>) => Promise<Result>,
  ) => Promise<Result>;
  /** A condition on `search`: every word of the folded text stands in it, the last one perhaps cut short. */
  readonly matches: (folded: string) => Expression<SqlBool>;
  /** A number that is lower the better a row of `search` matches. */
  readonly rank: () => Expression<number>;
  readonly close: () => Promise<void>;
}

/** A database that cannot be used, in one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
