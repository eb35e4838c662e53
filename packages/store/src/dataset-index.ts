/**
 * The index of a dataset: its records in force, found by their ids as an import asks for them. All are read at once where
 * most of them will come; where rows are remembered, only what comes is looked up.
 */
import type { RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { RecordIndex } from "./record-index.ts";
import { Standing } from "./standing.ts";
import type { Tables } from "./tables.ts";

/** How many records are read at once: one by one, reading takes half as long again. */
const PAGE = 5000;

/** How many ids one statement asks for. */
const CHUNK = 500;

/** One record in so many is found by its id sooner than by reading all. */
const SMALL = 8;

/** See the file. */
export class DatasetIndex {
  readonly entries = new RecordIndex();
  readonly standing: Standing;
  readonly #db: Kysely<Tables>;
  readonly #dataset: string;
  readonly #isWhole: boolean;

  private constructor(db: Kysely<Tables>, dataset: string, standing: Standing | null) {
    this.#db = db;
    this.#dataset = dataset;
    this.#isWhole = standing === null;
    this.standing = standing ?? new Standing();
  }

  /** Every record of the dataset. */
  static async whole(db: Kysely<Tables>, dataset: string): Promise<DatasetIndex> {
    const index = new DatasetIndex(db, dataset, null);
    const pages = (await isSmallPart(db, dataset)) ? byId(db, dataset) : byVersion(db, dataset);
    for await (const rows of pages) for (const row of rows) index.#add(row);
    return index;
  }

  /** Records that are looked up when they are asked for; `standing` tells which there are. */
  static lookedUp(db: Kysely<Tables>, dataset: string, standing: Standing): DatasetIndex {
    return new DatasetIndex(db, dataset, standing);
  }

  #add({ id, kind, seq, salt, body_hash }: InForce): void {
    this.entries.add({ id, kind, seq, hash: salt === null ? body_hash : null });
    if (this.#isWhole) this.standing.add(seq, kind);
  }

  /** Looks up records, so that `find` finds those that are in force. */
  async load(ids: Iterable<string>): Promise<void> {
    if (this.#isWhole) return;
    const unknown = [...new Set(ids)].filter((id) => this.entries.find(id) < 0);
    for (let start = 0; start < unknown.length; start += CHUNK) {
      const rows = await inForce(this.#db, this.#dataset)
        .where("record.id", "in", unknown.slice(start, start + CHUNK))
        .execute();
      for (const row of rows) this.#add(row);
    }
  }

  /** The entry of an id that was loaded or came in; -1 where there is none. */
  find(id: string): number {
    return this.entries.find(id);
  }

  /** Whether the import has met the record, by itself or in a row that is remembered. */
  isSeen(entry: number): boolean {
    return this.entries.isSeen(entry) || this.standing.isSeen(this.entries.seqOf(entry));
  }

  /** Notes that the import has met the record; false where it had already. */
  see(entry: number): boolean {
    if (this.isSeen(entry)) return false;
    this.entries.see(entry);
    this.standing.see(this.entries.seqOf(entry));
    return true;
  }

  /** Whether a record of one of these kinds stands under an id that was loaded, and stays. */
  isMet(id: string, kinds: readonly RecordKind[]): boolean {
    const entry = this.find(id);
    return entry >= 0 && this.isSeen(entry) && kinds.includes(this.entries.kindOf(entry));
  }
}

interface InForce {
  readonly version: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly seq: number;
  readonly salt: string | null;
  readonly body_hash: string | null;
}

/** Whether it takes less to find its records than to pass over all others. */
async function isSmallPart(db: Kysely<Tables>, dataset: string): Promise<boolean> {
  const { all, own } = await db
    .selectFrom("batch")
    .select((eb) => [
      eb.fn.sum<number | null>("created").as("all"),
      eb.fn.sum<number | null>("created").filterWhere("dataset", "=", dataset).as("own"),
    ])
    .executeTakeFirstOrThrow();
  return (own ?? 0) * SMALL < (all ?? 0);
}

/** In the order of the table. */
async function* byVersion(db: Kysely<Tables>, dataset: string): AsyncGenerator<readonly InForce[]> {
  let after = 0;
  for (;;) {
    const rows = await inForce(db, dataset)
      .where("record.version", ">", after)
      .orderBy("record.version")
      .limit(PAGE)
      .execute();
    yield rows;
    after = rows.at(-1)?.version ?? after;
    if (rows.length < PAGE) return;
  }
}

/** In the order of the index of ids, which begin with the dataset's own and a slash. */
async function* byId(db: Kysely<Tables>, dataset: string): AsyncGenerator<readonly InForce[]> {
  yield await inForce(db, dataset).where("record.id", "=", dataset).execute();
  let after = `${dataset}/`;
  for (;;) {
    const rows = await inForce(db, dataset)
      .where("record.id", ">", after)
      .where("record.id", "<", `${dataset}0`)
      .orderBy("record.id")
      .limit(PAGE)
      .execute();
    yield rows;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PAGE) return;
  }
}

function inForce(db: Kysely<Tables>, dataset: string) {
  return db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.version", "record.id", "record.kind", "record.seq"])
    .select(["revision.salt", "revision.body_hash"])
    .where("record.dataset", "=", dataset)
    .where("record.until", "is", null);
}
