/** Row buffer: rows waiting to be inserted, by table, so that many are written at once. */
import type { Insertable } from "kysely";
import type { Bulk } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** How many values of a table wait at most. */
const MOST_VALUES = 5000;

/** The columns of a table, in the order in which the values of its rows come. */
type Columns<Table extends keyof Tables> = readonly (keyof Insertable<Tables[Table]> & string)[];

/** A value as tables hold it. */
type Value = string | number | null;

/** The rows of one table that wait, one value after the other. */
export class TableRows {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  #values: Value[] = [];

  constructor(table: keyof Tables, columns: readonly string[]) {
    this.table = table;
    this.columns = columns;
  }

  /** Adds a row: one value for each column, in their order. */
  put(...values: readonly Value[]): void {
    for (const value of values) this.#values.push(value);
  }

  /** Whether there are rows enough to be written. */
  get isFull(): boolean {
    return this.#values.length >= MOST_VALUES;
  }

  /** Hands over what waits. */
  take(): readonly Value[] {
    const values = this.#values;
    this.#values = [];
    return values;
  }
}

/** See the file; what was put in is only written for sure after `flush`. */
export class RowBuffer {
  readonly #bulk: Bulk;
  readonly #tables: TableRows[] = [];

  constructor(bulk: Bulk) {
    this.#bulk = bulk;
  }

  /** The waiting rows of a table. */
  table<Table extends keyof Tables>(table: Table, columns: Columns<Table>): TableRows {
    const rows = new TableRows(table, columns);
    this.#tables.push(rows);
    return rows;
  }

  /** Whether there are rows enough of a table to be written. */
  get isFull(): boolean {
    return this.#tables.some((table) => table.isFull);
  }

  /** Writes the rows of tables that have enough. */
  async write(): Promise<void> {
    for (const table of this.#tables) if (table.isFull) await this.#insert(table);
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    for (const table of this.#tables) await this.#insert(table);
  }

  async #insert(rows: TableRows): Promise<void> {
    const values = rows.take();
    if (values.length > 0) await this.#bulk.insert(rows.table, rows.columns, values);
  }
}
