/**
 * Row memory: what is kept of the rows that a dataset was made of, so that the next import need not read again what is on
 * file unchanged: which revisions each row's records are, and beside that what the reader of rows told to keep. It is a
 * cache: it counts only while the dataset is as it was left, belongs to no hash, and may be dropped at any time. SPEC U7.
 */
import { createHash } from "node:crypto";
import { RECORD_KINDS } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import type { DatasetIndex } from "./dataset-index.ts";
import { StoreError } from "./engine.ts";
import { Standing } from "./standing.ts";
import type { Tables } from "./tables.ts";

/** A row that came: one that is known, by its number; or the ids of the records of one that is to be remembered. */
export type IncomingRow = number | readonly string[];

/** The memory of whoever reads the rows; rows are numbered from 0 on in the order in which they were told. */
export interface RowMemory {
  /** All that rows depend on beside themselves; what was kept under another is of no use. */
  readonly key: string;
  /** Told before the first row what it gave to keep, null where nothing is kept; `keeps` where this import is kept too. */
  readonly open: (kept: Uint8Array | null, keeps: boolean) => void;
  /** What is to be kept, asked behind the last row; null where the rows are those that were kept, unless that is no good. */
  readonly close: (isStale: boolean) => Uint8Array | null;
}

/** Rows as they are kept. */
export interface KeptRows {
  /** What the reader of rows gave to keep. */
  readonly told: Uint8Array;
  readonly standing: Standing;
  /** The revisions of the records of a row. */
  readonly seqsOf: (row: number) => Uint32Array;
}

/** The rows of a dataset that are kept under a key; null where there are none, or something was written since. */
export async function keptRows(
  db: Kysely<Tables>,
  dataset: string,
  key: string,
): Promise<KeptRows | null> {
  const head = await headOf(db, dataset);
  const row = await db
    .selectFrom("row_memory")
    .select(["position", "hash", "digest", "told", "records"])
    .where("dataset", "=", dataset)
    .where("key", "=", key)
    .executeTakeFirst();
  if (row === undefined || row.position !== head?.position || row.hash !== head.hash) return null;
  if (row.digest !== digestOf(row.told, row.records)) return null;
  return { told: row.told, ...unpacked(row.records) };
}

/** The last batch of a dataset. */
async function headOf(db: Kysely<Tables>, dataset: string) {
  return db
    .selectFrom("batch")
    .select(["position", "hash"])
    .where("dataset", "=", dataset)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Drops what is kept of a dataset. */
export async function forgetRows(db: Kysely<Tables>, dataset: string): Promise<void> {
  await db.deleteFrom("row_memory").where("dataset", "=", dataset).execute();
}

/** The rows of an import that are to be kept, with the revisions of their records. */
export class RowLog {
  readonly #index: DatasetIndex;
  readonly #kept: KeptRows | null;
  #starts = new Uint32Array(1024);
  #seqs = new Uint32Array(1024);
  #rows = 0;
  #length = 0;

  constructor(index: DatasetIndex, kept: KeptRows | null) {
    this.#index = index;
    this.#kept = kept;
  }

  /** Adds a row, whose records have come in. */
  add(row: IncomingRow): void {
    if (typeof row === "number") for (const seq of this.#kept?.seqsOf(row) ?? []) this.#push(seq);
    else for (const id of row) this.#push(this.#seqOf(id));
    this.#rows += 1;
    if (this.#rows >= this.#starts.length) this.#starts = widened(this.#starts);
    this.#starts[this.#rows] = this.#length;
  }

  #seqOf(id: string): number {
    const entry = this.#index.find(id);
    const seq = entry < 0 ? 0 : this.#index.entries.seqOf(entry);
    if (seq === 0) throw new StoreError(`${id} is named by a row and did not come in; nothing was written`); // prettier-ignore
    return seq;
  }

  #push(seq: number): void {
    if (this.#length === this.#seqs.length) this.#seqs = widened(this.#seqs);
    this.#seqs[this.#length] = seq;
    this.#length += 1;
  }

  /** Keeps them, in place of what was kept; asked behind the batch that they belong to. */
  async keep(db: Kysely<Tables>, dataset: string, key: string, told: Uint8Array): Promise<void> {
    const head = await headOf(db, dataset);
    await forgetRows(db, dataset);
    if (head === undefined) return;
    const records = this.#packed();
    const digest = digestOf(told, records);
    const row = { dataset, key, ...head, digest, told, records };
    await db.insertInto("row_memory").values(row).execute();
  }

  #packed(): Uint8Array {
    const kinds = this.#index.standing.kinds();
    const numbers = 2 + this.#rows + 1 + this.#length;
    const all = new Uint8Array(numbers * 4 + kinds.length);
    const words = new Uint32Array(all.buffer, 0, numbers);
    words.set([this.#rows, this.#length]);
    words.set(this.#starts.subarray(0, this.#rows + 1), 2);
    words.set(this.#seqs.subarray(0, this.#length), 3 + this.#rows);
    all.set(kinds, numbers * 4);
    return all;
  }
}

function widened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

function unpacked(bytes: Uint8Array): Pick<KeptRows, "standing" | "seqsOf"> {
  // A view of whole words has to begin at one.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4));
  const [rows = 0, length = 0] = words;
  const starts = words.subarray(2, 3 + rows);
  const seqs = words.subarray(3 + rows, 3 + rows + length);
  const kindsAt = (3 + rows + length) * 4;
  const kinds = new Uint8Array(buffer, byteOffset + kindsAt, byteLength - kindsAt);
  return {
    standing: new Standing(kinds),
    seqsOf: (row) => seqs.subarray(starts[row], starts[row + 1]),
  };
}

/** Tells bytes that were damaged, that a machine wrote in another order, or in which kinds are numbered otherwise. */
function digestOf(told: Uint8Array, records: Uint8Array): string {
  const own = createHash("sha256")
    .update(new Uint32Array([1]))
    .update(RECORD_KINDS.join());
  return own.update(told).update(records).digest("hex");
}
