/** Yearly: a database that holds a file as large as the publisher's yearly one, and imports in processes of their own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { rowsToImport } from "./env.ts";
import type { ImportRun } from "./import-run.ts";
import type { BenchRoom } from "./measurement.ts";
import { YEARLY_ROWS, writeUcdpFile } from "./ucdp-file.ts";

/** What one import is of, where it goes, and whether it is only planned. */
export interface ImportOrder {
  readonly file: string;
  readonly database: string;
  readonly mode: "plan" | "apply";
}

/** Imports a publisher's file into a database, or plans to, and answers what it took. */
export async function importFile(
  { root, signal }: Pick<BenchRoom, "root" | "signal">,
  { file, database, mode }: ImportOrder,
): Promise<ImportRun> {
  const script = join(root, "bench/import-run.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, database, mode], {
    signal,
  });
  // The script prints one of these and nothing else.
  return JSON.parse(stdout) as ImportRun;
}

/** A file and the database that it was imported into. */
export interface Yearly {
  readonly rows: number;
  readonly file: string;
  readonly database: string;
}

/** Makes the file and the database in the bench's folder. */
export async function makeYearly(room: BenchRoom): Promise<Yearly> {
  const rows = rowsToImport(YEARLY_ROWS);
  const file = join(room.folder, "yearly.csv");
  const database = join(room.folder, "yearly.db");
  await writeUcdpFile(file, { rows, edition: 1 });
  await importFile(room, { file, database, mode: "apply" });
  return { rows, file, database };
}
