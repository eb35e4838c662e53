/** Many rows at once, through prepared statements. */
import type { SQLInputValue } from "node:sqlite";
import type { Bulk } from "../engine.ts";
import type { Tables } from "../tables.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { explain } from "./sqlite-error.ts";

/**
 * How many rows of a table one statement writes. Of narrow rows most of the time goes into asking for each by itself; the index
 * of words, and the ledger with its triggers, take longer over several.
 */
const ROWS_AT_ONCE: Partial<Record<keyof Tables, number>> = {
  link: 50,
  voice: 50,
  facet: 50,
  incident: 20,
  record: 10,
};

/** How much of the file a writer keeps at hand, and how much while it makes indexes: in kilobytes, which SQLite takes below zero. */
export const AT_HAND = -24_576;
const WHILE_SORTING = -8192;

/** Bulk writing in the transaction that a connection is in. */
export function bulkOver(connection: SqliteConnection, path: string): Bulk {
  const aside = new Map<string, string>();
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  return {
    insert: async (table, columns, values) =>
      explained(async () => {
        const rows = ROWS_AT_ONCE[table] ?? 1;
        const width = columns.length * rows;
        const end = values.length - (values.length % width);
        // The tables hold only text, numbers and null.
        const all = values as readonly SQLInputValue[];
        await connection.each(insertInto(table, columns, rows), width, all.slice(0, end));
        await connection.each(insertInto(table, columns, 1), columns.length, all.slice(end));
      }),
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
        // SQLite sorts in as much memory as it may keep of the file.
        await connection.exec(`pragma cache_size = ${WHILE_SORTING}`);
        for (const sql of aside.values()) await connection.exec(sql);
        await connection.exec(`pragma cache_size = ${AT_HAND}`);
        aside.clear();
      }),
  };
}

function insertInto(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => "?").join(", ")})`;
  const marks = Array.from({ length: rows }, () => row).join(", ");
  // A statement that could be undone by itself would note every page that it changes; nobody goes on behind one that failed.
  const verb = rows === 1 ? "insert" : "insert or rollback";
  return `${verb} into ${table} (${columns.join(", ")}) values ${marks}`;
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
