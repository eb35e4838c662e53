/** The embedded engine: SQLite through `node:sqlite`, in WAL mode, one reader a process and a writer for each write. */
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Engine, Work } from "../engine.ts";
import { AT_HAND, bulkOver } from "./sqlite-bulk.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { connectionOver } from "./sqlite-connection.ts";
import { explain, isBusy, isDamage } from "./sqlite-error.ts";
import { openFile } from "./sqlite-file.ts";
import { kyselyThrough } from "./sqlite-kysely.ts";

/** How long a write waits for another process's write, in milliseconds, and how often it looks. */
const WRITE_PATIENCE = 60_000;
const WRITE_LOOK = 25;

/** SQLite's own waiting would stop the whole process. */
const IMPATIENT = { timeout: 0 };

/** Opens a database file, and creates it (with its folder) unless `create` is false. @throws StoreError */
export async function openSqlite(
  path: string,
  options: { readonly create?: boolean } = {},
): Promise<Engine> {
  try {
    const reader = openFile(path, { create: options.create ?? true });
    const read = kyselyThrough(connectionOver(reader), path);
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
      versionsWith: async (folded) => versionsWith(reader, folded, path),
      mark: async () => Number(reader.prepare("pragma data_version").get()?.data_version),
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

async function inTransaction<Result>(path: string, work: Work<Result>): Promise<Result> {
  let connection: SqliteConnection | undefined;
  let hasBegun = false;
  try {
    connection = connectionOver(new DatabaseSync(path, IMPATIENT));
    await connection.exec(`pragma synchronous = full; pragma cache_size = ${AT_HAND}`);
    await begin(connection);
    hasBegun = true;
    const result = await work(kyselyThrough(connection, path), bulkOver(connection, path));
    await connection.exec("commit");
    await foldIn(connection);
    return result;
  } catch (error) {
    if (hasBegun) await connection?.rollback();
    throw explain(error, path);
  } finally {
    await connection?.close();
  }
}

/**
 * The reader keeps the log from being folded in when the writer closes; a copy of the file alone should be whole, and the
 * log of a large import is as large as the file. Where somebody reads just now, it is folded in another time.
 */
async function foldIn(connection: SqliteConnection): Promise<void> {
  try {
    await connection.exec("pragma wal_checkpoint(truncate)");
  } catch {
    // What was committed stands in the log, which is read with the file and folded in another time.
  }
}

async function begin(connection: SqliteConnection): Promise<void> {
  const deadline = performance.now() + WRITE_PATIENCE;
  for (;;) {
    try {
      await connection.exec("begin immediate");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(WRITE_LOOK);
  }
}

function faultsOf(reader: DatabaseSync, path: string): readonly string[] {
  try {
    const rows = reader.prepare("pragma integrity_check(10)").all();
    // The whole file went through what the reader keeps at hand, and hardly any of it is asked for next.
    reader.exec("pragma shrink_memory");
    return rows.map((row) => String(row.integrity_check)).filter((fault) => fault !== "ok");
  } catch (error) {
    if (isDamage(error)) return [error.message];
    throw explain(error, path);
  }
}

/** All in one text: a row for each takes four times as long. */
function versionsWith(reader: DatabaseSync, folded: string, path: string): readonly number[] {
  try {
    const text = "select group_concat(rowid) as found from search where search match ?";
    const found = reader.prepare(text).get(phraseOf(folded))?.found;
    return typeof found === "string" ? found.split(",").map(Number) : [];
  } catch (error) {
    throw explain(error, path);
  }
}

/** An FTS5 query in which every word must occur and the last may go on; the text holds only letters, digits, spaces. */
function phraseOf(folded: string): string {
  const words = folded.split(" ").filter(Boolean);
  return words
    .map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`))
    .join(" ");
}
