/** Exported file: writing what was asked for to a place on disk, whole or not at all, and over nothing that is there. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SHEET_NAMES } from "@sitrep/ingest/write-collection";
import type { SheetFile } from "@sitrep/ingest/write-collection";
import { Failure } from "./failure.ts";

/** Whether what is there may be written over. */
export interface Overwriting {
  readonly mayOverwrite: boolean;
}

/** A file that takes text piece by piece and stands at its place only when all of it is written. */
export interface WholeFile {
  readonly write: (text: string) => void;
  /** Moves it to its place. */
  readonly finish: () => void;
  /** Leaves nothing behind. */
  readonly abandon: () => void;
}

/** Opens a file to be written. @throws Failure where something is there, or nothing can be */
export function wholeFile(path: string, { mayOverwrite }: Overwriting): WholeFile {
  if (!mayOverwrite && existsSync(path)) throw isThere(path);
  const draft = `${path}.${process.pid}.part`;
  attempt(path, () => writeFileSync(draft, "", { flag: "wx" }));
  return {
    write: (text) => attempt(path, () => writeFileSync(draft, text, { flag: "a" })),
    finish: () => attempt(path, () => renameSync(draft, path)),
    abandon: () => rmSync(draft, { force: true }),
  };
}

/** Writes sheets into a folder of their own. @throws Failure where the folder holds something, or cannot be written */
export function writeSheets(
  folder: string,
  files: readonly SheetFile[],
  { mayOverwrite }: Overwriting,
): void {
  if (existsSync(folder)) {
    const inside = attempt(folder, () => readdirSync(folder));
    if (inside.length > 0 && !mayOverwrite) throw isThere(folder);
  }
  const draft = `${resolve(folder)}.${process.pid}.part`;
  attempt(folder, () => mkdirSync(draft));
  try {
    for (const { name, text } of files)
      attempt(folder, () => writeFileSync(join(draft, name), text));
    attempt(folder, () => mkdirSync(folder, { recursive: true }));
    // A sheet that this edition has no rows for would be read with the others.
    for (const name of SHEET_NAMES) rmSync(join(folder, name), { force: true });
    for (const { name } of files)
      attempt(folder, () => renameSync(join(draft, name), join(folder, name)));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isThere(path: string): Failure {
  return new Failure(1, `${path} is there already: name another place, or give --overwrite`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "lies in a folder that is not there",
  ENOTDIR: "lies below a file",
  EACCES: "is not yours to write",
  EPERM: "is not yours to write",
  EROFS: "lies on a disk that can only be read",
  EISDIR: "is a folder",
  ENOSPC: "lies on a disk that is full",
};

/** Does something to the disk. @throws Failure with why it cannot be done */
function attempt<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const where = code === "ENOENT" ? `${path} (${dirname(resolve(path))})` : path;
    throw new Failure(1, `${where} ${REASONS[code] ?? `cannot be written (${code})`}`, {
      cause: error,
    });
  }
}
