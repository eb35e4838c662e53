/** Row buffer: rows waiting to be inserted, by table, so that a statement writes many of them. */
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Tables } from "./tables.ts";

/** Most values bound in one statement. */
const MOST_VALUES = 2000;

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table that wait, and the statement that writes a full load of them. */
interface Waiting {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly most: number;
  values: unknown[];
  rows: number;
  /** Making the statement takes longer than running it. */
  text: string | null;
}

/** See the file; what was put in is only written for sure after `flush`. */
export class RowBuffer {
  readonly #db: Kysely<Tables>;
  readonly #waiting = new Map<keyof Tables, Waiting>();
  readonly #full: Waiting[] = [];

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Adds a row. Rows of a table have their fields in one order. */
  put<Table extends keyof Tables>(table: Table, row: Tables[Table]): void {
    // An interface has no index signature; its fields are only listed below.
    const fields = row as unknown as Row;
    let waiting = this.#waiting.get(table);
    if (waiting === undefined) {
      waiting = begin(table, fields);
      this.#waiting.set(table, waiting);
    }
    for (const column of waiting.columns) waiting.values.push(fields[column]);
    waiting.rows += 1;
    if (waiting.rows === waiting.most) this.#full.push(waiting);
  }

  /** Whether there are rows enough of a table to be written. */
  get isFull(): boolean {
    return this.#full.length > 0;
  }

  /** Writes the tables of which there are rows enough. */
  async write(): Promise<void> {
    for (const waiting of this.#full.splice(0)) await this.#writeOut(waiting);
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    this.#full.length = 0;
    for (const waiting of this.#waiting.values()) await this.#writeOut(waiting);
  }

  async #writeOut(waiting: Waiting): Promise<void> {
    const { values, columns, most } = waiting;
    waiting.values = [];
    waiting.rows = 0;
    const width = columns.length;
    for (let start = 0; start < values.length; start += most * width) {
      const chunk = values.slice(start, start + most * width);
      const isFull = chunk.length === most * width;
      const text = isFull ? waiting.text : null;
      const statement = text ?? this.#statement(waiting, chunk.length / width);
      if (isFull) waiting.text = statement;
      await this.#db.executeQuery(CompiledQuery.raw(statement, chunk));
    }
  }

  #statement({ table, columns }: Waiting, rows: number): string {
    const row = Object.fromEntries(columns.map((column) => [column, null]));
    return this.#db
      .insertInto(table)
      .values(Array.from({ length: rows }, () => row))
      .compile().sql;
  }
}

function begin(table: keyof Tables, row: Row): Waiting {
  const columns = Object.keys(row);
  const most = Math.floor(MOST_VALUES / columns.length);
  return { table, columns, most, values: [], rows: 0, text: null };
}
