/** Row buffer: rows waiting to be inserted, by table, so that a statement writes many of them. */
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Tables } from "./tables.ts";

/** Most values bound in one statement. */
const MOST_VALUES = 2000;

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table that wait, and the statement that writes a full load of them. */
interface Waiting {
  readonly columns: readonly string[];
  readonly most: number;
  readonly rows: Row[];
  /** Making the statement takes longer than running it. */
  text: string | null;
}

/** See the file; what was put in is only written for sure after `flush`. */
export class RowBuffer {
  readonly #db: Kysely<Tables>;
  readonly #waiting = new Map<keyof Tables, Waiting>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Adds a row, and writes those of its table once there are enough. Rows of a table have their fields in one order. */
  async put<Table extends keyof Tables>(table: Table, row: Tables[Table]): Promise<void> {
    // An interface has no index signature; its fields are only listed below.
    const fields = row as unknown as Row;
    const waiting = this.#waiting.get(table) ?? begin(fields);
    this.#waiting.set(table, waiting);
    waiting.rows.push(fields);
    if (waiting.rows.length < waiting.most) return;
    waiting.text ??= this.#statement(table, waiting.rows);
    await this.#write(waiting, waiting.text);
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    for (const [table, waiting] of this.#waiting)
      if (waiting.rows.length > 0) await this.#write(waiting, this.#statement(table, waiting.rows));
  }

  #statement(table: keyof Tables, rows: readonly Row[]): string {
    return this.#db.insertInto(table).values(rows).compile().sql;
  }

  async #write({ columns, rows }: Waiting, text: string): Promise<void> {
    const values = rows.splice(0).flatMap((row) => columns.map((column) => row[column]));
    await this.#db.executeQuery(CompiledQuery.raw(text, values));
  }
}

function begin(row: Row): Waiting {
  const columns = Object.keys(row);
  return { columns, most: Math.floor(MOST_VALUES / columns.length), rows: [], text: null };
}
