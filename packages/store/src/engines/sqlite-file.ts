/** The database file: looked at before anything is written to it, so that nobody else's file is ever touched. */
import { closeSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../engine.ts";
import { DAMAGED } from "./sqlite-error.ts";
import { APPLICATION_ID, CREATE, SCHEMA_VERSION } from "./sqlite-schema.ts";

/** The first bytes of every SQLite file. */
const MAGIC = "SQLite format 3\0";

/** How long a read waits for a process that makes or recovers the file, in milliseconds. */
const PATIENCE = 10_000;

/** How much of a file a handle keeps at hand: 64 MB, where SQLite's own 2 MB read a large file's pages again and again. */
const CACHE = "pragma cache_size = -65536";

/** Opens the file to read, and makes it first where there is none and `create` allows it. @throws StoreError */
export function openFile(path: string, { create }: { readonly create: boolean }): DatabaseSync {
  const found = openExisting(path);
  if (found !== null) return found;
  if (!create) {
    throw new StoreError(
      `there is no database at ${path}; \`sitrep load PATH --db ${path}\` makes one`,
    );
  }
  makeFolder(dirname(resolve(path)));
  const database = new DatabaseSync(path, { timeout: PATIENCE });
  try {
    database.exec("pragma journal_mode = wal; begin immediate");
    // Another process may have come first.
    if (isWithoutTables(database)) database.exec(CREATE);
    database.exec("commit");
  } finally {
    database.close();
  }
  const made = openExisting(path);
  if (made === null) throw new StoreError(`${path} ${DAMAGED}`);
  return made;
}

/** Makes a folder and those that it lies in, one after the other: Node's own way never ends below `/proc`. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have come first.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Null where there is no file, or one that holds nothing yet. @throws StoreError when it holds something else. */
function openExisting(path: string): DatabaseSync | null {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return null;
  if (file.isDirectory()) throw new StoreError(`${path} is a folder; name a file in it with --db`);
  if (!file.isFile()) throw new StoreError(`${path} is not a file; name another with --db`);
  if (file.size === 0) return null;
  if (headOf(path) !== MAGIC)
    throw new StoreError(`${path} is not a Sitrep database; name another file with --db`);
  const database = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE });
  try {
    if (isOurs(path, database)) {
      database.exec(CACHE);
      return database;
    }
    database.close();
    return null;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isOurs(path: string, database: DatabaseSync): boolean {
  const application = database.prepare("pragma application_id").get()?.application_id;
  if (application === 0 && isWithoutTables(database)) return false;
  if (application !== APPLICATION_ID) {
    throw new StoreError(
      `${path} belongs to another program and was not touched; name another file with --db`,
    );
  }
  const row = database.prepare("select value from meta where name = 'schema'").get();
  const version = Number(row?.value);
  if (version === SCHEMA_VERSION) return true;
  if (!Number.isInteger(version)) throw new StoreError(`${path} ${DAMAGED}`);
  const isNewer = version > SCHEMA_VERSION;
  throw new StoreError(
    `${path} was written by ${isNewer ? "a newer" : "an older"} Sitrep (tables of version ${version}, ` +
      `here ${SCHEMA_VERSION}); ${isNewer ? "update Sitrep to read it" : "move it away and load again"}`,
  );
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(MAGIC.length);
    readSync(file, head, 0, head.length, 0);
    return head.toString("latin1");
  } finally {
    closeSync(file);
  }
}

function isWithoutTables(database: DatabaseSync): boolean {
  return database.prepare("select count(*) as count from sqlite_schema").get()?.count === 0;
}
