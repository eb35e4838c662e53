/** The embedded engine: SQLite through `node:sqlite`, in WAL mode, one reader and one writer handle a process. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Engine } from "../engine.ts";
import { StoreError } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { CREATE, SCHEMA_VERSION } from "./sqlite-schema.ts";

/** How long a process waits for another one's write, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/** How many prepared statements a handle keeps. */
const MOST_STATEMENTS = 200;

/** Opens a database file, and creates it (with its folder) unless `create` is false. @throws StoreError */
export async function openSqlite(
  path: string,
  options: { readonly create?: boolean } = {},
): Promise<Engine> {
  const isNew = !existsSync(path);
  if (isNew && options.create === false) {
    throw new StoreError(
      `there is no database at ${path}; \`sitrep load PATH --db ${path}\` makes one`,
    );
  }
  try {
    if (isNew) mkdirSync(dirname(path), { recursive: true });
    prepareFile(path, isNew);
    const reader = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
    const read = kyselyOver(reader);
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
      rank: () => sql<number>`bm25(search, 8, 1)`,
      close: () => read.destroy(),
    };
  } catch (error) {
    throw explain(error, path);
  }
}

/** Brings the file into being or checks that it is one of ours. */
function prepareFile(path: string, isNew: boolean): void {
  if (!isNew && isCurrent(path)) return;
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  try {
    database.exec("pragma journal_mode = wal");
    database.exec("begin immediate");
    const tables = database
      .prepare("select count(*) as count from sqlite_schema where name = 'meta'")
      .get();
    if (tables?.count === 0) database.exec(CREATE);
    database.exec("commit");
    const found = database.prepare("select value from meta where name = 'schema'").get();
    if (found?.value !== String(SCHEMA_VERSION)) {
      throw new StoreError(
        `${path} was written by another version of Sitrep (schema ${String(found?.value)}); move it away and load again`,
      );
    }
  } finally {
    database.close();
  }
}

/** Whether the file already holds our tables, asked without writing. */
function isCurrent(path: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  try {
    const tables = database
      .prepare("select count(*) as count from sqlite_schema where name = 'meta'")
      .get();
    if (tables?.count !== 1) return false;
    return (
      database.prepare("select value from meta where name = 'schema'").get()?.value ===
      String(SCHEMA_VERSION)
    );
  } finally {
    database.close();
  }
}

async function inTransaction<Result>(
  path: string,
  work: (transaction: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    database.exec("pragma synchronous = normal; begin immediate");
    const result = await work(kyselyOver(database));
    database.exec("commit");
    return result;
  } catch (error) {
    if (database?.isTransaction) database.exec("rollback");
    throw explain(error, path);
  } finally {
    database?.close();
  }
}

// Kysely passes what the query builder was given, and the tables hold only text, numbers and null.
const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

function kyselyOver(database: DatabaseSync): Kysely<Tables> {
  const statements = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (text) => {
          const statement = prepare(text);
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...values(parameters)),
            run: (parameters) => statement.run(...values(parameters)),
            iterate: (parameters) => statement.iterate(...values(parameters)),
          };
        },
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

/** Turns what SQLite throws into one sentence with a way out; errors of our own pass as they are. */
function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code =
    "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;
  const system = "code" in error ? error.code : undefined;
  const sentence = code === null ? SYSTEM_SENTENCES[String(system)] : SQLITE_SENTENCES[code];
  return sentence === undefined ? error : new StoreError(`${path} ${sentence}`, { cause: error });
}

const SQLITE_SENTENCES: Readonly<Record<number, string>> = {
  5: "is being written by another process; try again in a moment",
  8: "cannot be written; check the permissions of the file and its folder",
  10: "could not be read or written; check the disk",
  11: "is damaged; restore it from a copy, or move it away and load again",
  13: "could not grow: the disk is full; free some space and try again",
  14: "cannot be opened; check that the folder exists and may be written",
  26: "is not a Sitrep database; name another file with --db",
};

const SYSTEM_SENTENCES: Readonly<Record<string, string>> = {
  EACCES: "cannot be created: the folder may not be written",
  EROFS: "cannot be created: the file system is read-only",
  ENOTDIR: "cannot be created: part of the path is a file",
  EEXIST: "cannot be created: part of the path is a file",
  ENOSPC: "cannot be created: the disk is full",
};
