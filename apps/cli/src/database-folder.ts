/** The folder of a database that is yet to be made. */
import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure } from "./failure.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "is not yours to write",
  EPERM: "is not yours to write",
  EROFS: "lies on a disk that can only be read",
  ENOSPC: "lies on a disk that is full",
  ENOTDIR: "has a file where a folder should be",
  EEXIST: "has a file where a folder should be",
};

/** Makes the folder of a file, and those above it. @throws Failure with why that cannot be */
export function makeFolderOf(path: string): void {
  makeFolder(dirname(resolve(path)));
}

/** One folder after the other: Node's own way to make several at once never ends where one is refused as missing. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // mkdirSync throws nothing else.
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Failure(
      1,
      `${folder} ${REASONS[code] ?? `cannot be made (${code})`}: name another place with --db`,
      {
        cause: error,
      },
    );
  }
}
