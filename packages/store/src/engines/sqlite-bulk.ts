/** Many rows at once, through one prepared statement: several rows in a statement take SQLite twice the time. */
import type { SQLInputValue } from "node:sqlite";
import type { Bulk } from "../engine.ts";
import type { Tables } from "../tables.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { explain } from "./sqlite-error.ts";

/** Bulk writing in the transaction that a connection is in. */
export function bulkOver(connection: SqliteConnection, path: string): Bulk {
  const inserts = new Map<string, string>();
  const aside = new Map<string, string>();
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  const insertInto = (table: string, columns: readonly string[]): string => {
    const known = inserts.get(table);
    if (known !== undefined) return known;
    const marks = columns.map(() => "?").join(", ");
    const text = `insert into ${table} (${columns.join(", ")}) values (${marks})`;
    inserts.set(table, text);
    return text;
  };
  return {
    insert: async (table, columns, values) =>
      explained(() =>
        // The tables hold only text, numbers and null.
        connection.each(insertInto(table, columns), columns.length, values as SQLInputValue[]),
      ),
    salt: async (values) =>
      explained(() =>
        connection.each("update revision set salt = ?, body_hash = ? where seq = ?", 3, values),
      ),
    clear: async (table) =>
      explained(() =>
        // The index of words alone is emptied by a command of its own.
        connection.exec(
          table === "search"
            ? "insert into search (search) values ('delete-all')"
            : `delete from ${table}`,
        ),
      ),
    leaveAside: async (tables) =>
      explained(async () => {
        for (const { name, sql } of await indexesOf(connection, tables)) {
          await connection.exec(`drop index ${name}`);
          aside.set(name, sql);
        }
      }),
    restore: async () =>
      explained(async () => {
        for (const sql of aside.values()) await connection.exec(sql);
        aside.clear();
      }),
  };
}

/** The indexes of tables that are not part of the table itself, with the statements that made them. */
async function indexesOf(
  connection: SqliteConnection,
  tables: readonly (keyof Tables)[],
): Promise<readonly { readonly name: string; readonly sql: string }[]> {
  const text =
    "select name, sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null";
  const found = await Promise.all(tables.map(async (table) => connection.run(text, [table])));
  return found.flatMap(({ rows }) =>
    rows.map(({ name, sql }) => ({ name: String(name), sql: String(sql) })),
  );
}
