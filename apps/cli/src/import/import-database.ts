/**
 * Import database: the database that an import is held against. One that is not there yet is made under another name, and
 * gets its own once the import is in it, so that a refused or killed import leaves none.
 */
import { existsSync, linkSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Local } from "@sitrep/api/local";
import { openLocal } from "@sitrep/api/local";
import type { Caller } from "@sitrep/api/router";
import { Failure } from "../failure.ts";
import type { Report } from "./report.ts";

/** See the file. */
export interface ImportDatabase {
  /** What is on record; null where there is no database yet. */
  readonly caller: Caller | null;
  /** The database to import into; for a plan, whatever is written into it is gone afterwards. */
  readonly ready: () => Promise<Local>;
  /** Keeps what was made. */
  readonly keep: () => Promise<void>;
  /** Closes it, and takes away what was made and not kept. */
  readonly close: () => Promise<void>;
}

/** Opens the database at a path where there is one. @throws StoreError */
export async function importDatabase(path: string, mode: Report["is"]): Promise<ImportDatabase> {
  if (existsSync(path)) return openedDatabase(await openLocal(path, { role: "editor" }));
  return mode === "plan" ? scratchDatabase() : newDatabase(path);
}

function openedDatabase(local: Local): ImportDatabase {
  return {
    caller: local.caller,
    ready: async () => local,
    keep: async () => undefined,
    close: local.close,
  };
}

/** A plan without a database is held against an empty one. */
function scratchDatabase(): ImportDatabase {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-plan-"));
  let local: Local | null = null;
  return {
    caller: null,
    ready: async () => {
      local = await openLocal(join(folder, "sitrep.db"), { role: "editor", create: true });
      return local;
    },
    keep: async () => undefined,
    close: async () => {
      await local?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @throws Failure where something of an older database lies in its place */
function newDatabase(path: string): ImportDatabase {
  const left = ["-wal", "-shm"].map((ending) => path + ending).find((file) => existsSync(file));
  if (left !== undefined)
    throw new Failure(1, `${left} is left of a database that is gone: take it away first`);
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  let local: Local | null = null;
  const close = async (): Promise<void> => {
    await local?.close();
    local = null;
  };
  return {
    caller: null,
    ready: async () => {
      try {
        local = await openLocal(part, { role: "editor", create: true });
      } catch (error) {
        // The name that the user gave is the one that means something to them.
        if (error instanceof Error) error.message = error.message.replaceAll(part, path);
        throw error;
      }
      return local;
    },
    keep: async () => {
      await close();
      // What the log still holds belongs to the file, and goes first: without its log the file would be another.
      for (const ending of ["-wal", ""])
        if (existsSync(part + ending)) give(part + ending, path + ending, path);
    },
    close: async () => {
      await close();
      // Where no folder can be, there is nothing to take away, and to try would be an error of its own.
      for (const ending of ["", "-wal", "-shm"])
        if (existsSync(part + ending)) rmSync(part + ending, { force: true });
    },
  };
}

/** Gives a file of a database its name. It never takes the place of one that another process made meanwhile. @throws Failure */
function give(file: string, name: string, database: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (existsSync(name)) {
      const sentence = `another process made ${database} meanwhile; nothing was written: the same command imports into that`;
      throw new Failure(1, sentence, { cause: error });
    }
    // A disk without links.
    renameSync(file, name);
  }
}
