/** Ledger batch: the batch that is being written: revisions at the end of the ledger, then the batch that seals them. SPEC L4. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import type { Bulk, Writing } from "./engine.ts";
import { GENESIS } from "./hash.ts";
import type { BatchHash } from "./hash.ts";
import { hashOfBatch } from "./hash.ts";
import type { TableRows } from "./row-buffer.ts";
import { RowBuffer } from "./row-buffer.ts";
import type { BatchTable, Change, Tables } from "./tables.ts";

const COLUMNS = ["seq", "position", "id", "kind", "change", "body", "body_hash"] as const;

/** From so many revisions on, if they are most of the ledger, its indexes are made behind them. */
const MANY = 20_000;

/** Who writes, and why. `recordedAt` is an instant in UTC; a clock that went backwards is held at the last batch's. */
export interface Authorship {
  readonly author: string;
  readonly reason: string;
  readonly recordedAt: string;
}

/** A revision that is written; `body` and `hash` are null where it retracts. */
export interface NewRevision {
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly body: string | null;
  readonly hash: string | null;
}

/** How many records a batch changed in each way. */
export type ChangeCounts = Readonly<Record<Change, number>>;

/** See the file. */
export class LedgerBatch {
  readonly position: number;
  readonly #db: Kysely<Tables>;
  readonly #rows: RowBuffer;
  readonly #revisions: TableRows;
  readonly #bulk: Bulk;
  readonly #last: BatchTable | undefined;
  readonly #first: number;
  #seq: number;
  #isAside = false;

  private constructor({ db, bulk }: Writing, last: BatchTable | undefined, seq: number) {
    this.#db = db;
    this.#rows = new RowBuffer(bulk);
    this.#revisions = this.#rows.table("revision", COLUMNS);
    this.#bulk = bulk;
    this.#last = last;
    this.#first = seq;
    this.#seq = seq;
    this.position = (last?.position ?? 0) + 1;
  }

  /** The batch behind the newest one. */
  static async next(writing: Writing): Promise<LedgerBatch> {
    const { db } = writing;
    const last = await db
      .selectFrom("batch")
      .selectAll()
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirst();
    const top = await db
      .selectFrom("revision")
      .select("seq")
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    return new LedgerBatch(writing, last, top?.seq ?? 0);
  }

  /** Adds a revision and answers its place in the ledger. It stands there after `flush`. */
  append({ id, kind, change, body, hash }: NewRevision): number {
    this.#seq += 1;
    this.#revisions.put(this.#seq, this.position, id, kind, change, body, hash);
    return this.#seq;
  }

  /** Writes what waits, where it is much. */
  async write(): Promise<void> {
    if (!this.#rows.isFull) return;
    await this.#rows.flush();
    const appended = this.#seq - this.#first;
    if (this.#isAside || appended < MANY || appended < this.#first) return;
    this.#isAside = true;
    await this.#bulk.leaveAside(["revision"]);
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    await this.#rows.flush();
    if (this.#isAside) await this.#bulk.restore();
    this.#isAside = false;
  }

  /** Begins the hash, to which each revision of the batch must be added before `seal`. */
  begin(
    dataset: string,
    { author, reason, recordedAt }: Authorship,
    counts: ChangeCounts,
  ): { readonly hash: BatchHash; readonly seal: () => Promise<void> } {
    const last = this.#last;
    const batch = {
      position: this.position,
      recorded_at:
        last !== undefined && last.recorded_at > recordedAt ? last.recorded_at : recordedAt,
      author,
      reason,
      dataset,
      created: counts.created,
      amended: counts.amended,
      retracted: counts.retracted,
      previous: last?.hash ?? GENESIS,
    };
    const hash = hashOfBatch(batch);
    const seal = async (): Promise<void> => {
      await this.#db
        .insertInto("batch")
        .values({ ...batch, hash: hash.digest() })
        .execute();
    };
    return { hash, seal };
  }
}
