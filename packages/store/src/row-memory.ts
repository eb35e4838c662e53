/**
 * Row memory: what is kept of the rows that a dataset was made of, so that the next import need not read again what is on
 * file unchanged: which revisions each row's records are, and beside that what the reader of rows told to keep. It is a
 * cache: it counts only while the dataset is as it was left, belongs to no hash, and may be dropped at any time. SPEC U7.
 */
import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { RECORD_KINDS } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { Standing } from "./standing.ts";
import type { Tables } from "./tables.ts";

/** A row that came: one that is known, by its number; or the ids of the records of one that is to be remembered. */
export type IncomingRow = number | readonly string[];

/** How many rows every part has but the last: a part is written, and read, at once. */
export const ROWS_OF_PART = 1 << 14;

/** The memory of whoever reads the rows. Rows are numbered from 0 on in the order in which their parts have them. */
export interface RowMemory {
  /** All that rows depend on beside themselves; what was kept under another is of no use. */
  readonly key: string;
  /** Told before the first row the parts that it gave to keep, null where nothing is kept; `keeps` where this import is kept too. */
  readonly open: (kept: Iterable<Uint8Array> | null, keeps: boolean) => void;
  /**
   * What is to be kept of the next rows that it told to be remembered, and behind them of rows that are known; those are only
   * asked for once all rows were told.
   */
  readonly part: (remembered: number, known: Uint32Array) => Uint8Array;
}

/** Rows as they are kept. */
export interface KeptRows {
  /** What the reader of rows gave to keep, in its parts. */
  readonly told: readonly Uint8Array[];
  readonly standing: Standing;
  readonly rows: number;
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
    .select(["position", "hash", "digest", "standing"])
    .where("dataset", "=", dataset)
    .where("key", "=", key)
    .executeTakeFirst();
  if (row === undefined || row.position !== head?.position || row.hash !== head.hash) return null;
  const digest = digestOver();
  const told: Uint8Array[] = [];
  const seqs: SeqsOfRows[] = [];
  for (;;) {
    const part = await db
      .selectFrom("row_memory_part")
      .select(["told", "records"])
      .where("dataset", "=", dataset)
      .where("part", "=", told.length)
      .executeTakeFirst();
    if (part === undefined) break;
    digest.update(part.told).update(part.records);
    told.push(part.told);
    seqs.push(seqsIn(part.records));
  }
  if (row.digest !== digest.update(row.standing).digest("hex")) return null;
  return {
    told,
    standing: new Standing(row.standing),
    rows: seqs.reduce((sum, { starts }) => sum + starts.length - 1, 0),
    seqsOf: (at) => {
      const part = seqs[Math.floor(at / ROWS_OF_PART)];
      const own = at % ROWS_OF_PART;
      return part === undefined
        ? new Uint32Array()
        : part.seqs.subarray(part.starts[own], part.starts[own + 1]);
    },
  };
}

/** The last batch of a dataset. */
export async function headOf(db: Kysely<Tables>, dataset: string) {
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
  await db.deleteFrom("row_memory_part").where("dataset", "=", dataset).execute();
}

/** The revisions of the records of some rows, and where those of each row begin; `starts` is one longer than there are rows. */
interface SeqsOfRows {
  readonly starts: Uint32Array;
  readonly seqs: Uint32Array;
}

/** How many rows there are, where the revisions of each begin, and the revisions. */
export function bytesOfSeqs({ starts, seqs }: SeqsOfRows): Uint8Array {
  const words = new Uint32Array(1 + starts.length + seqs.length);
  words[0] = starts.length - 1;
  words.set(starts, 1);
  words.set(seqs, 1 + starts.length);
  return new Uint8Array(words.buffer);
}

function seqsIn(bytes: Uint8Array): SeqsOfRows {
  // A view of whole words has to begin at one.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4));
  const end = 2 + (words[0] ?? 0);
  return { starts: words.subarray(1, end), seqs: words.subarray(end) };
}

/** Tells bytes that were damaged, that a machine wrote in another order, or in which kinds are numbered otherwise. */
export function digestOver(): Hash {
  return createHash("sha256")
    .update(new Uint32Array([ROWS_OF_PART]))
    .update(RECORD_KINDS.join());
}
