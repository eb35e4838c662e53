/** The embedded engine: SQLite through `node:sqlite`, in WAL mode, one reader a process and a writer for each write. */
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Bulk, Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { bulkOver } from "./sqlite-bulk.ts";
import { explain, isBusy, isDamage } from "./sqlite-error.ts";
import { openFile } from "./sqlite-file.ts";

/** How long a write waits for another process's write, in milliseconds, and how often it looks. */
const WRITE_PATIENCE = 60_000;
const WRITE_LOOK = 25;

/** How many prepared statements a handle keeps. */
const MOST_STATEMENTS = 200;

/** Opens a database file, and creates it (with its folder) unless `create` is false. @throws StoreError */
export async function openSqlite(
  path: string,
  options: { readonly create?: boolean } = {},
): Promise<Engine> {
  try {
    const reader = openFile(path, { create: options.create ?? true });
    const read = kyselyOver(reader, path);
    let turn: Promise<unknown> = Promise.resolve();
    return {
      name: "sqlite",
      read,
      write: (work) => {
        const result = turn.then(() => inTransaction(path, work));
        turn = result.catch(() => undefined);
        return result;
      },
      matches: (folded) => sql`search match ${phraseOf(folded)}`,
      faults: async () => faultsOf(reader, path),
      close: async () => {
        await turn;
        await read.destroy();
        // Kysely closes only what it was asked to use.
        if (reader.isOpen) reader.close();
      },
    };
  } catch (error) {
    throw explain(error, path);
  }
}

async function inTransaction<Result>(
  path: string,
  work: (transaction: Kysely<Tables>, bulk: Bulk) => Promise<Result>,
): Promise<Result> {
  let database: DatabaseSync | undefined;
  try {
    // SQLite's own waiting would stop the whole process.
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("pragma synchronous = full; pragma cache_size = -32768");
    await begin(database);
    const result = await work(kyselyOver(database, path), bulkOver(database, path));
    database.exec("commit");
    foldIn(database);
    return result;
  } catch (error) {
    if (database?.isTransaction) database.exec("rollback");
    throw explain(error, path);
  } finally {
    database?.close();
  }
}

/**
 * The reader keeps the log from being folded in when the writer closes; a copy of the file alone should be whole, and the
 * log of a large import is as large as the file. Where somebody reads just now, it is folded in another time.
 */
function foldIn(database: DatabaseSync): void {
  try {
    database.exec("pragma wal_checkpoint(truncate)");
  } catch {
    // What was committed stands in the log, which is read with the file and folded in another time.
  }
}

async function begin(database: DatabaseSync): Promise<void> {
  const deadline = performance.now() + WRITE_PATIENCE;
  for (;;) {
    try {
      database.exec("begin immediate");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(WRITE_LOOK);
  }
}

function faultsOf(reader: DatabaseSync, path: string): readonly string[] {
  try {
    return reader
      .prepare("pragma integrity_check(10)")
      .all()
      .map((row) => String(row.integrity_check))
      .filter((fault) => fault !== "ok");
  } catch (error) {
    if (isDamage(error)) return [error.message];
    throw explain(error, path);
  }
}

// Kysely passes what the query builder was given, and the tables hold only text, numbers and null.
const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

function kyselyOver(database: DatabaseSync, path: string): Kysely<Tables> {
  const statements = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const explained = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (text) =>
          explained(() => {
            const statement = prepare(text);
            return {
              reader: statement.columns().length > 0,
              all: (parameters) => explained(() => statement.all(...values(parameters))),
              run: (parameters) => explained(() => statement.run(...values(parameters))),
              iterate: (parameters) => explained(() => statement.iterate(...values(parameters))),
            };
          }),
      },
    }),
  });
}

/** An FTS5 query in which every word must occur and the last may go on; the text holds only letters, digits, spaces. */
function phraseOf(folded: string): string {
  const words = folded.split(" ").filter(Boolean);
  return words
    .map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`))
    .join(" ");
}
