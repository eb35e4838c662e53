/** Row buffer: rows waiting to be inserted, by table, so that a statement writes many of them. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Most values bound in one statement. */
const MOST_VALUES = 2000;

/** How many rows wait at most. */
const MOST_ROWS = 20_000;

/** See the file; what was put in is only written for sure after `flush`. */
export class RowBuffer {
  readonly #db: Kysely<Tables>;
  readonly #rows = new Map<keyof Tables, Readonly<Record<string, unknown>>[]>();
  #size = 0;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Adds a row, and writes all that wait once there are many. */
  async put<Table extends keyof Tables>(table: Table, row: Tables[Table]): Promise<void> {
    const rows = this.#rows.get(table) ?? [];
    if (rows.length === 0) this.#rows.set(table, rows);
    // An interface has no index signature; its fields are only listed below.
    rows.push(row as unknown as Record<string, unknown>);
    this.#size += 1;
    if (this.#size >= MOST_ROWS) await this.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    for (const [table, rows] of this.#rows) {
      const width = Object.keys(rows[0] ?? {}).length || 1;
      const chunk = Math.floor(MOST_VALUES / width);
      for (let start = 0; start < rows.length; start += chunk) {
        // `put` took each row as one of its table.
        const values = rows.slice(start, start + chunk) as never;
        await this.#db.insertInto(table).values(values).execute();
      }
    }
    this.#rows.clear();
    this.#size = 0;
  }
}
