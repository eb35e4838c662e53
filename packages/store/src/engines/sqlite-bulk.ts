/** Many rows at once, through one prepared statement: several rows in a statement take SQLite twice the time. */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Bulk } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { explain } from "./sqlite-error.ts";

/** Bulk writing in the transaction that a handle is in. */
export function bulkOver(database: DatabaseSync, path: string): Bulk {
  const inserts = new Map<string, StatementSync>();
  const aside = new Map<string, string>();
  const explained = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  const statementFor = (table: string, columns: readonly string[]): StatementSync => {
    const known = inserts.get(table);
    if (known) return known;
    const marks = columns.map(() => "?").join(", ");
    const statement = database.prepare(
      `insert into ${table} (${columns.join(", ")}) values (${marks})`,
    );
    inserts.set(table, statement);
    return statement;
  };
  return {
    insert: async (table, columns, values) =>
      explained(() => {
        const statement = statementFor(table, columns);
        const width = columns.length;
        for (let start = 0; start < values.length; start += width)
          // The tables hold only text, numbers and null.
          statement.run(...(values.slice(start, start + width) as SQLInputValue[]));
      }),
    clear: async (table) =>
      explained(() => {
        // The index of words alone is emptied by a command of its own.
        if (table === "search") database.exec("insert into search (search) values ('delete-all')");
        else database.exec(`delete from ${table}`);
      }),
    leaveAside: async (tables) =>
      explained(() => {
        for (const { name, sql } of indexesOf(database, tables)) {
          database.exec(`drop index ${name}`);
          aside.set(name, sql);
        }
      }),
    restore: async () =>
      explained(() => {
        for (const sql of aside.values()) database.exec(sql);
        aside.clear();
      }),
  };
}

/** The indexes of tables that are not part of the table itself, with the statements that made them. */
function indexesOf(
  database: DatabaseSync,
  tables: readonly (keyof Tables)[],
): readonly { readonly name: string; readonly sql: string }[] {
  const text =
    "select name, sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null";
  const statement = database.prepare(text);
  return tables.flatMap((table) =>
    statement.all(table).map(({ name, sql }) => ({ name: String(name), sql: String(sql) })),
  );
}
