/** What SQLite and the file system throw, turned into one sentence with a way out. */
import { StoreError } from "../engine.ts";

/** SQLite's result code without its extension; null for an error of another kind. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

/** Whether another process holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 5 || codeOf(error) === 6;
}

/** Whether the file's pages do not fit together. */
export function isDamage(error: unknown): error is Error {
  return codeOf(error) === 11;
}

/** The sentence for an error about the file at `path`; an error that has none, or is one already, stays as it is. */
export function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = codeOf(error);
  const system = "code" in error ? String(error.code) : "";
  const sentence = code === null ? SYSTEM_SENTENCES[system] : SQLITE_SENTENCES[code];
  return sentence === undefined ? error : new StoreError(`${path} ${sentence}`, { cause: error });
}

/** The sentence for a file whose pages do not fit together. */
export const DAMAGED = "is damaged; restore it from a copy, or move it away and load again";

const SQLITE_SENTENCES: Readonly<Record<number, string>> = {
  5: "is being written by another process; try again in a moment",
  6: "is being written by another process; try again in a moment",
  7: "needs more memory than there is; close other programs and try again",
  8: "cannot be written; check the permissions of the file and its folder",
  10: "could not be read or written; check the disk and the space left on it",
  11: DAMAGED,
  13: "could not grow: the disk is full; free some space and try again",
  14: "cannot be opened; check that the folder exists and may be written",
  26: "is not a Sitrep database; name another file with --db",
};

const SYSTEM_SENTENCES: Readonly<Record<string, string>> = {
  EACCES: "cannot be created: the folder may not be written",
  EPERM: "cannot be created: the folder may not be written",
  ENOENT: "cannot be created: no folder can be made there",
  EROFS: "cannot be created: the file system is read-only",
  ENOTDIR: "cannot be created: part of the path is a file",
  EEXIST: "cannot be created: part of the path is a file",
  ENAMETOOLONG: "cannot be created: the name is too long",
  ENOSPC: "cannot be created: the disk is full",
};
