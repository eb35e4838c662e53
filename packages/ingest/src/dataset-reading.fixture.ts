/** Reading of test datasets: a text as a file, read by an adapter to its end. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Incident } from "@sitrep/domain/incident";
import type { Issue } from "@sitrep/domain/issue";
import { sentenceOf } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import type { TableRow } from "./raw/table.ts";
import type { ValueRow } from "./raw/values.ts";
import type { ReadOptions } from "./read-dataset.ts";
import { readDataset } from "./read-dataset.ts";
import type { RefusedRow } from "./read-rows.ts";
import type { RowCounts } from "./row-counts.ts";

/** A folder for the files of tests, below the one that a test run takes away at its end. */
export const folder = mkdtempSync(join(tmpdir(), "sitrep-adapter-"));

/** All that a file gave. */
export interface WholeReading {
  readonly records: readonly AnyRecord[];
  readonly incidents: readonly Incident[];
  /** Of the opening and of the rows. */
  readonly issues: readonly Issue[];
  readonly refused: readonly RefusedRow<TableRow | ValueRow>[];
  readonly counts: RowCounts;
}

/** Reads a text that stands in a file of this name. @throws Error where the file is refused whole, with its issues */
export async function readAs(
  name: string,
  text: string | Uint8Array,
  options: ReadOptions = {},
): Promise<WholeReading> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const reading = await readDataset(file, options);
  if (!reading.ok) throw new Error(reading.issues.map(sentenceOf).join("\n"));
  const records: AnyRecord[] = [];
  const issues = [...reading.issues];
  const refused: RefusedRow<TableRow | ValueRow>[] = [];
  let counts: RowCounts = { read: 0, accepted: 0, refused: 0, ignored: {} };
  for await (const batch of reading.batches()) {
    records.push(...batch.records);
    issues.push(...batch.issues);
    refused.push(...batch.refused);
    ({ counts } = batch);
  }
  const incidents = records.flatMap((any) => (any.kind === "incident" ? [any.record] : []));
  return { records, incidents, issues, refused, counts };
}

/** Rows as CSV under the names of their columns; a row lacks what it does not name. */
export function csvOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? "")));
  return line(columns) + body.join("");
}
