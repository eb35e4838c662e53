import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "./command.ts";

const collection = "packages/ingest/collections/islamic-state-resurgence";

const folderErrors: Readonly<Record<string, string>> = {
  EACCES: "is not yours to write",
  EPERM: "is not yours to write",
  EROFS: "is on a disk that can only be read",
  ENOSPC: "is on a disk that is full",
  ENOTDIR: "has a file where a folder should be",
  EEXIST: "has a file where a folder should be",
};

function createFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // mkdirSync throws nothing else.
    const { code = "for no reason given" } = error as NodeJS.ErrnoException;
    const reason = folderErrors[code] ?? `cannot be created (${code})`;
    throw new Error(`${path} ${reason}: name another place with SITREP_DB=PATH`, { cause: error });
  }
}

/** Creates or upgrades the database and loads the collection; a collection that did not change is left alone. */
export async function loadCollection(
  root: string,
  database: string,
  signal: AbortSignal,
): Promise<null> {
  createFolder(dirname(database));
  const program = join(root, "apps/cli/bin/sitrep");
  const { code, stderr } = await runCommand(
    [program, "load", join(root, collection), "--db", database, "--author", "Sitrep contributors"],
    { cwd: root, signal },
  );
  if (code === 0) return null;
  // Here the file is named by a variable, not by the terminal program's flag.
  const said = stderr
    .trim()
    .replace(/^sitrep: /, "")
    .replaceAll("--db", "SITREP_DB=PATH");
  throw new Error(said === "" ? `the load ended with code ${code}` : said);
}
