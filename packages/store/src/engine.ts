/** Engine: what a database must offer so that every query runs on it unchanged. */
import type { Expression, Kysely, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** Writes many rows within a transaction. */
export interface Bulk {
  /** Inserts rows, given as their values one row after the other in the order of the columns. */
  readonly insert: (
    table: keyof Tables,
    columns: readonly string[],
    values: readonly unknown[],
  ) => Promise<void>;
  /** Gives revisions that no batch seals yet their salts: each with its salt, hash, and place in the ledger, one after the other. */
  readonly salt: (values: readonly (string | number)[]) => Promise<void>;
  /** Takes all rows out of a projection. */
  readonly clear: (table: keyof Tables) => Promise<void>;
  /**
   * Leaves the secondary indexes of tables aside while rows are inserted, which makes it faster where they are many;
   * `restore` makes them. Meanwhile the tables answer as before, but slowly.
   */
  readonly leaveAside: (tables: readonly (keyof Tables)[]) => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** A transaction that writes. */
export interface Writing {
  readonly db: Kysely<Tables>;
  readonly bulk: Bulk;
}

/** What is done in one transaction. */
export type Work<Result> = (transaction: Kysely<Tables>, bulk: Bulk) => Promise<Result>;

/**
 * Reads see committed state only and may run while another process writes. Text is compared and ordered by code
 * point, and sums and counts come back as numbers. Whatever the database itself throws comes out as a `StoreError`.
 */
export interface Engine {
  readonly name: "sqlite";
  readonly read: Kysely<Tables>;
  /** Runs `work` in one transaction that excludes other writers, after waiting for them; what it throws undoes everything. */
  readonly write: <Result>(work: Work<Result>) => Promise<Result>;
  /** A condition on `search`: every word of the folded text stands in it, the last one perhaps cut short. */
  readonly matches: (folded: string) => Expression<SqlBool>;
  /** The versions whose words hold every word of the folded text, the last one perhaps cut short; in any order. */
  readonly versionsWith: (folded: string) => Promise<Iterable<number>>;
  /** A number that is another one as soon as anything was committed, here or by another process. */
  readonly mark: () => Promise<number>;
  /** What the database finds wrong with its own files, each in a few words; usually nothing. */
  readonly faults: () => Promise<readonly string[]>;
  /** Waits for writes that were begun, then closes. */
  readonly close: () => Promise<void>;
}

/** A database that cannot be used, in one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}
