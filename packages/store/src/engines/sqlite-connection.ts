/** SQLite connection: a handle of `node:sqlite` with its prepared statements, behind promises as every engine answers. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row by the names of its columns. */
type SqliteRow = Readonly<Record<string, SQLOutputValue>>;

/** What a statement answered, and how many rows it changed. */
export interface SqliteAnswer {
  readonly rows: readonly SqliteRow[];
  readonly changes: number;
}

/** See the file. What is asked is done in the order in which it is asked. */
export interface SqliteConnection {
  readonly exec: (text: string) => Promise<void>;
  readonly run: (text: string, parameters: readonly SQLInputValue[]) => Promise<SqliteAnswer>;
  /** The rows of a statement, part by part. */
  readonly stream: (
    text: string,
    parameters: readonly SQLInputValue[],
  ) => AsyncGenerator<readonly SqliteRow[]>;
  /** Runs a statement for each row of values, which stand one row after the other. */
  readonly each: (text: string, width: number, values: readonly SQLInputValue[]) => Promise<void>;
  readonly rollback: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How many prepared statements a handle keeps. */
const MOST_STATEMENTS = 200;

/** How many rows of a stream come at once. */
const ROWS_AT_ONCE = 500;

/** A connection over a handle. */
export function connectionOver(database: DatabaseSync): SqliteConnection {
  const statements = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    exec: async (text) => database.exec(text),
    run: async (text, parameters) => {
      const statement = prepare(text);
      if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0 };
      return { rows: [], changes: Number(statement.run(...parameters).changes) };
    },
    // A statement of its own: one that is kept may be asked again before all its rows were read.
    async *stream(text, parameters) {
      let rows: SqliteRow[] = [];
      for (const row of database.prepare(text).iterate(...parameters)) {
        rows.push(row);
        if (rows.length < ROWS_AT_ONCE) continue;
        yield rows;
        rows = [];
      }
      if (rows.length > 0) yield rows;
    },
    each: async (text, width, values) => {
      if (values.length === 0) return;
      const statement = prepare(text);
      for (let start = 0; start < values.length; start += width)
        statement.run(...values.slice(start, start + width));
    },
    rollback: async () => {
      if (database.isTransaction) database.exec("rollback");
    },
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}
