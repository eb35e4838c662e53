/** Engine: what a database must offer so that every query runs on it unchanged. */
import type { Expression, Kysely, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * Reads see committed state only and may run while another process writes. Text is compared and ordered by code
 * point, and sums and counts come back as numbers. Whatever the database itself throws comes out as a `StoreError`.
 */
export interface Engine {
  readonly name: "sqlite";
  readonly read: Kysely<Tables>;
  /** Runs `work` in one transaction that excludes other writers, after waiting for them; what it throws undoes everything. */
  readonly write: <Result>(
    work: (transaction: Kysely<Tables>) => Promise<Result>,
  ) => Promise<Result>;
  /** A condition on `search`: every word of the folded text stands in it, the last one perhaps cut short. */
  readonly matches: (folded: string) => Expression<SqlBool>;
  /** What the database finds wrong with its own files, each in a few words; usually nothing. */
  readonly faults: () => Promise<readonly string[]>;
  /** Waits for writes that were begun, then closes. */
  readonly close: () => Promise<void>;
}

/** A database that cannot be used, in one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}
