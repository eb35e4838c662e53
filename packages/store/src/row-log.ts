/**
 * Row log: the rows of an import that are to be kept for the next one, with the revisions of their records. They are written
 * part by part while the import reads on, in its own transaction. SPEC U7.
 */
import type { Kysely } from "kysely";
import type { DatasetIndex } from "./dataset-index.ts";
import { StoreError } from "./engine.ts";
import type { IncomingRow, KeptRows, RowMemory } from "./row-memory.ts";
import { ROWS_OF_PART, bytesOfSeqs, digestOver, forgetRows, headOf } from "./row-memory.ts";
import type { Tables } from "./tables.ts";

const NO_ROWS = new Uint32Array();

/** What the log of rows draws on. */
interface LogDesk {
  readonly dataset: string;
  readonly index: DatasetIndex;
  readonly memory: RowMemory;
  readonly kept: KeptRows | null;
}

/** See the file. */
export class RowLog {
  readonly #db: Kysely<Tables>;
  readonly #dataset: string;
  readonly #memory: RowMemory;
  readonly #kept: KeptRows | null;
  readonly #index: DatasetIndex;
  /** Rows that were known, in the order in which they came. */
  #known = new Uint32Array(1024);
  #knownRows = 0;
  /** The rows of the part that is being filled, where the revisions of each begin, and these. */
  #rows = 0;
  readonly #starts = new Uint32Array(ROWS_OF_PART + 1);
  #seqs = new Uint32Array(ROWS_OF_PART);
  #length = 0;
  #parts = 0;
  readonly #digest = digestOver();

  constructor(db: Kysely<Tables>, { dataset, index, memory, kept }: LogDesk) {
    this.#db = db;
    this.#dataset = dataset;
    this.#index = index;
    this.#memory = memory;
    this.#kept = kept;
  }

  /** Adds rows, whose records have come in. */
  async add(rows: readonly IncomingRow[]): Promise<void> {
    for (const row of rows) {
      if (typeof row === "number") {
        if (this.#knownRows === this.#known.length) this.#known = widened(this.#known);
        this.#known[this.#knownRows] = row;
        this.#knownRows += 1;
        continue;
      }
      for (const id of row) this.#push(this.#seqOf(id));
      this.#endRow();
      if (this.#rows === ROWS_OF_PART) await this.#write(this.#rows, NO_ROWS);
    }
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

  #endRow(): void {
    this.#rows += 1;
    this.#starts[this.#rows] = this.#length;
  }

  /**
   * Writes the rest of the rows, once all have come and it is known what stands: what is then to be done behind the batch that
   * they belong to. Null where what was kept before is these rows, and holds as long as nothing is written.
   */
  async end(hasChanges: boolean): Promise<KeepRows | null> {
    const isSame = this.#parts + this.#rows === 0 && this.#knownRows === (this.#kept?.rows ?? 0);
    if (isSame && !hasChanges) return null;
    let remembered = this.#rows;
    for (let from = 0; from < this.#knownRows || this.#rows > 0;) {
      const to = Math.min(this.#knownRows, from + ROWS_OF_PART - this.#rows);
      const known = this.#known.subarray(from, to);
      for (const row of known) {
        for (const seq of this.#kept?.seqsOf(row) ?? []) this.#push(seq);
        this.#endRow();
      }
      await this.#write(remembered, known);
      remembered = 0;
      from = to;
    }
    if (this.#parts === 0) await forgetRows(this.#db, this.#dataset);
    const standing = this.#index.standing.kinds();
    const digest = this.#digest.update(standing).digest("hex");
    const db = this.#db;
    const dataset = this.#dataset;
    const { key } = this.#memory;
    return async () => {
      const head = await headOf(db, dataset);
      if (head === undefined) return;
      const row = { dataset, key, ...head, digest, standing };
      await db.insertInto("row_memory").values(row).execute();
    };
  }

  /** Writes the part that was filled, of rows to remember and known ones behind them. */
  async #write(remembered: number, known: Uint32Array): Promise<void> {
    if (this.#parts === 0) await forgetRows(this.#db, this.#dataset);
    const told = this.#memory.part(remembered, known);
    const starts = this.#starts.subarray(0, this.#rows + 1);
    const records = bytesOfSeqs({ starts, seqs: this.#seqs.subarray(0, this.#length) });
    this.#digest.update(told).update(records);
    const row = { dataset: this.#dataset, part: this.#parts, told, records };
    await this.#db.insertInto("row_memory_part").values(row).execute();
    this.#parts += 1;
    this.#rows = 0;
    this.#length = 0;
  }
}

/** Keeps the rows that were written under the last batch of the dataset; it holds on to nothing of the import. */
export type KeepRows = () => Promise<void>;

function widened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
