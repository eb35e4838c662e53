/** Reading of test tables: files in a folder of their own, opened and read whole. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Issue } from "@sitrep/domain/issue";
import { BrokenFile } from "./broken-file.ts";
import { openTable } from "./open-table.ts";
import type { Table, TableRow } from "./table.ts";

/** A folder for the files of tests, below the one that a test run takes away at its end. */
export const folder = mkdtempSync(join(tmpdir(), "sitrep-raw-"));

/** Writes a file into the folder and gives its path. */
export function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A table that must open. */
export async function opened(path: string): Promise<Table> {
  const table = await openTable(path);
  if (!table.ok) throw new Error(table.issues.map(({ message }) => message).join());
  return table.value;
}

/** All that a table gives. */
export interface Whole {
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
}

/** Reads a table to its end. */
export async function wholeOf({ batches }: Table): Promise<Whole> {
  const rows: TableRow[] = [];
  const issues: Issue[] = [];
  for await (const batch of batches()) {
    rows.push(...batch.rows);
    issues.push(...batch.issues);
  }
  return { rows, issues };
}

/** The cells of a table at a path. */
export async function cellsIn(path: string): Promise<readonly (readonly string[])[]> {
  return (await wholeOf(await opened(path))).rows.map(({ cells }) => cells);
}

/** The issue that keeps a file from being read, at its opening or on the way. */
export async function faultIn(path: string): Promise<Issue> {
  const table = await openTable(path);
  if (!table.ok) {
    const [issue] = table.issues;
    if (issue === undefined || table.issues.length > 1) throw new Error("expected one issue");
    return issue;
  }
  try {
    await wholeOf(table.value);
  } catch (error) {
    if (error instanceof BrokenFile) return error.issue;
    throw error;
  }
  throw new Error("nothing was wrong");
}

/** A small table, with its rows. */
export const CSV = 'id,place,deaths\n1,"Hawija, near",2\n2,"two\nlines",0\n3,Dibis,\n';

/** The rows of `CSV`. */
export const ROWS = [
  ["1", "Hawija, near", "2"],
  ["2", "two\nlines", "0"],
  ["3", "Dibis", ""],
];
