/** SQLite calls: what is asked of a handle, in this thread or in another. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row by the names of its columns. */
export type SqliteRow = Readonly<Record<string, SQLOutputValue>>;

/** What a statement answered, and how many rows it changed. */
export interface SqliteAnswer {
  readonly rows: readonly SqliteRow[];
  readonly changes: number;
}

/** See the file; all of it at once, as SQLite answers. */
export interface SqliteCalls {
  readonly exec: (text: string) => void;
  readonly run: (text: string, parameters: readonly SQLInputValue[]) => SqliteAnswer;
  /** Begins to run a statement whose rows `next` then hands out; answers the number to ask by. */
  readonly open: (text: string, parameters: readonly SQLInputValue[]) => number;
  /** The next rows of a statement, some hundreds at once; none when it has no more. */
  readonly next: (cursor: number) => readonly SqliteRow[];
  /** Ends a statement whose rows are not wanted any more. */
  readonly drop: (cursor: number) => void;
  /**
   * Runs a statement for each row of values, which stand one row after the other. When that has failed, whatever else is
   * asked fails too, until all is rolled back: who asks may not have waited for it.
   */
  readonly each: (text: string, width: number, values: readonly SQLInputValue[]) => void;
  readonly rollback: () => void;
  readonly close: () => void;
}

/**
 * The calls of a handle. Another thread gets this function as text, so that it may name nothing but what it is given, and
 * types.
 */
export function callsOn(database: DatabaseSync): SqliteCalls {
  const mostStatements = 200;
  const rowsAtOnce = 500;
  const statements = new Map<string, StatementSync>();
  const cursors = new Map<number, Iterator<SqliteRow>>();
  let opened = 0;
  let broken: { readonly error: unknown } | null = null;
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= mostStatements) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const sound = (): void => {
    if (broken !== null) throw broken.error;
  };
  return {
    exec: (text) => {
      sound();
      database.exec(text);
    },
    run: (text, parameters) => {
      sound();
      const statement = prepare(text);
      if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0 };
      return { rows: [], changes: Number(statement.run(...parameters).changes) };
    },
    open: (text, parameters) => {
      sound();
      opened += 1;
      cursors.set(opened, database.prepare(text).iterate(...parameters));
      return opened;
    },
    next: (cursor) => {
      const rows: SqliteRow[] = [];
      const iterator = cursors.get(cursor);
      if (iterator === undefined) return rows;
      while (rows.length < rowsAtOnce) {
        const { done, value } = iterator.next();
        if (done) {
          cursors.delete(cursor);
          break;
        }
        rows.push(value);
      }
      return rows;
    },
    drop: (cursor) => {
      cursors.get(cursor)?.return?.();
      cursors.delete(cursor);
    },
    each: (text, width, values) => {
      sound();
      try {
        const statement = prepare(text);
        for (let start = 0; start < values.length; start += width)
          statement.run(...values.slice(start, start + width));
      } catch (error) {
        broken = { error };
        throw error;
      }
    },
    rollback: () => {
      broken = null;
      if (database.isTransaction) database.exec("rollback");
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
