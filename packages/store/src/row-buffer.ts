/** Row buffer: rows waiting to be inserted, by table, so that many are written at once. */
import type { Insertable } from "kysely";
import type { Bulk } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** How many values of a table wait at most. */
const MOST_VALUES = 5000;

/** Rows of one table that wait, one value after the other. */
interface Waiting {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  values: unknown[];
}

/** See the file; what was put in is only written for sure after `flush`. */
export class RowBuffer {
  readonly #bulk: Bulk;
  readonly #waiting = new Map<keyof Tables, Waiting>();
  #isFull = false;

  constructor(bulk: Bulk) {
    this.#bulk = bulk;
  }

  /** Adds a row. Rows of a table have their fields in one order. */
  put<Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>): void {
    let waiting = this.#waiting.get(table);
    if (waiting === undefined) {
      waiting = { table, columns: Object.keys(row), values: [] };
      this.#waiting.set(table, waiting);
    }
    const { values } = waiting;
    for (const value of Object.values(row)) values.push(value);
    if (values.length >= MOST_VALUES) this.#isFull = true;
  }

  /** Whether there are rows enough of a table to be written. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    this.#isFull = false;
    for (const waiting of this.#waiting.values()) {
      if (waiting.values.length === 0) continue;
      const { table, columns, values } = waiting;
      waiting.values = [];
      await this.#bulk.insert(table, columns, values);
    }
  }
}
