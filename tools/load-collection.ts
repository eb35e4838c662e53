import { join } from "node:path";
import { runCommand } from "./command.ts";

const collection = "packages/ingest/collections/islamic-state-resurgence";

/** Creates or upgrades the database and loads the collection; a collection that did not change is left alone. */
export async function loadCollection(
  root: string,
  database: string,
  signal: AbortSignal,
): Promise<null> {
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
