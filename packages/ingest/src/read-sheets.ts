/**
 * Reading a collection that is a spreadsheet: a folder of CSV files named after what they hold (`incidents.csv`,
 * `sources.csv`) beside a `dataset.yaml`, or one such file with its dataset named apart. The first row names the columns.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import type { RecordKind } from "@sitrep/domain/record";
import { BrokenFile } from "./raw/broken-file.ts";
import { keep } from "./raw/table.ts";
import type { Table } from "./raw/table.ts";
import { openTable } from "./raw/open-table.ts";
import { readText } from "./read-text.ts";
import type { TextReading } from "./read-text.ts";
import { columnNames, fieldNamed } from "./sheet-field.ts";
import type { FindCell } from "./sheet-place.ts";
import { cellFinder } from "./sheet-place.ts";
import type { RowRecord, SheetColumn } from "./sheet-row.ts";
import { readRow } from "./sheet-row.ts";

/** A collection of sheets that was read. */
export interface SheetsReading extends TextReading {
  /** The file of the dataset's own record. */
  readonly file: string;
}

const DATASETS = ["dataset.yaml", "dataset.yml", "dataset.json"] as const;
const ENDINGS = [".csv", ".tsv"] as const;

type Field = (typeof COLLECTION_FIELD)[keyof typeof COLLECTION_FIELD];

// `Object.entries` widens the keys of a constant.
const KIND_OF: ReadonlyMap<string, RecordKind> = new Map(
  (Object.entries(COLLECTION_FIELD) as [RecordKind, Field][]).map(([kind, field]) => [field, kind]),
);

/** Whether a file's name ends as a sheet's does. */
export function isSheet(path: string): boolean {
  return ENDINGS.some((ending) => ending === extname(path).toLowerCase());
}

/** The sheets of a folder, in the order of the kinds; none where it holds no file named after one. */
export function sheetsIn(folder: string): readonly string[] {
  return [...KIND_OF.keys()].flatMap((field) =>
    ENDINGS.map((ending) => join(folder, `${field}${ending}`)).filter(isFile),
  );
}

/** The dataset's own file in a folder. */
export function datasetIn(folder: string): string | undefined {
  return DATASETS.map((name) => join(folder, name)).find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Reads sheets with the dataset that they belong to. */
export async function readSheets(
  paths: readonly string[],
  dataset: string,
): Promise<SheetsReading> {
  const own = readText(dataset);
  const lists: Record<string, unknown> = { ...asCollection(own.input) };
  const issues: Issue[] = [...own.issues];
  const sheets: PlacedSheet[] = [];
  for (const path of paths) {
    const sheet = await readSheet(path);
    issues.push(...sheet.issues);
    if (sheet.field === null) continue;
    const before = lists[sheet.field];
    const first = Array.isArray(before) ? before.length : 0;
    lists[sheet.field] = [...(Array.isArray(before) ? before : []), ...sheet.rows.map(recordOf)];
    sheets.push({
      ...sheet,
      first,
      byId: Map.groupBy(sheet.rows, ({ read }) => read.record["id"]),
    });
  }
  return {
    file: dataset,
    input: own.input === undefined ? undefined : lists,
    issues,
    locate: (issue) => locateIn(sheets, issue) ?? own.locate(issue),
  };
}

function recordOf({ read }: SheetRow): unknown {
  return read.record;
}

/** The dataset's file may be a collection, or the dataset's record alone. */
function asCollection(input: unknown): object {
  if (typeof input !== "object" || input === null) return {};
  return "dataset" in input ? input : { dataset: input };
}

interface SheetRow {
  readonly line: number;
  readonly read: RowRecord;
}

interface Sheet {
  readonly path: string;
  /** The list of the collection that its rows belong to; null where its name does not say. */
  readonly field: string | null;
  readonly rows: readonly SheetRow[];
  readonly issues: readonly Issue[];
  readonly find: FindCell;
}

/** A sheet in its collection. */
interface PlacedSheet extends Sheet {
  /** The position of its first row in the list. */
  readonly first: number;
  /** The rows that bear each id, in their order. */
  readonly byId: ReadonlyMap<unknown, readonly SheetRow[]>;
}

/** A sheet with more rows is no work of hands; `sitrep plan` takes such files. */
const MOST_ROWS = 100_000;

async function readSheet(path: string): Promise<Sheet> {
  const field = basename(path, extname(path)).toLowerCase();
  const kind = KIND_OF.get(field);
  const empty = { path, field: null, rows: [], find: () => ({}) };
  if (kind === undefined) return { ...empty, issues: [unnamed(path, field)] };
  const opened = await openTable(path);
  if (!opened.ok) return { ...empty, issues: opened.issues };
  const table = opened.value;
  const find = cellFinder(path, table.delimiter);
  const { columns, nameless, issues } = columnsOf(kind, table.header, { file: path, find });
  const rows: SheetRow[] = [];
  try {
    for await (const batch of table.batches()) {
      issues.push(...batch.issues);
      for (const { line, cells, issue } of batch.rows) {
        if (issue !== null) issues.push(issue);
        if (issue?.severity === "reject" || cells.every((cell) => cell.trim() === "")) continue;
        const stray = nameless.find((at) => (cells[at] ?? "").trim() !== "");
        if (stray !== undefined) issues.push(namelessCell(path, line, cells[stray] ?? ""));
        rows.push({ line, read: readRow(columns, cells.map(keep)) });
      }
      if (rows.length > MOST_ROWS) return { ...empty, issues: [tooMany(path)] };
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    issues.push(error.issue);
  }
  return { path, field, rows, issues, find };
}

function unnamed(path: string, field: string): Issue {
  const known = [...KIND_OF.keys()];
  const suchAs = nearest(field, known) ?? "incidents";
  const what = said({ is: "sheet-name", suchAs, ending: extname(path), known });
  return { code: "unreadable", severity: "reject", ...what, file: path };
}

function tooMany(path: string): Issue {
  const what = said({ is: "too-many-rows", most: MOST_ROWS, of: "sheet" });
  return { code: "malformed", severity: "reject", ...what, file: path };
}

function namelessCell(file: string, line: number, cell: string): Issue {
  const place = { severity: "reject", file, line } as const;
  return { ...place, code: "malformed", ...said({ is: "no-column-name" }), seen: show(cell) };
}

/** The columns of a sheet. */
interface Columns {
  readonly columns: readonly SheetColumn[];
  /** Positions of columns without a name, which spreadsheets leave behind and which must be empty. */
  readonly nameless: readonly number[];
  readonly issues: Issue[];
}

/** The columns that mean a field; every other one is an issue. */
function columnsOf(
  kind: RecordKind,
  header: Table["header"],
  { file, find }: { readonly file: string; readonly find: FindCell },
): Columns {
  const issues: Issue[] = [];
  const nameless: number[] = [];
  const taken = new Map<string, string>();
  const columns = header.flatMap((name, at): SheetColumn[] => {
    if (name === `column ${at + 1}`) {
      nameless.push(at);
      return [];
    }
    const field = fieldNamed(kind, name);
    const place = { severity: "reject", file, ...find(1, at), path: name } as const;
    if (field === null) {
      const names = columnNames(kind);
      const meant = nearest(name.replace(/\.\d+(?=\.|$)/g, ""), names);
      const what = said({ is: "unknown-sheet-column", name, meant });
      issues.push({ ...place, code: "unknown-key", ...what, seen: show(name) });
      return [];
    }
    const key = field.path.join(".");
    const before = taken.get(key);
    if (before !== undefined) {
      const what = said({ is: "same-field", before });
      issues.push({ ...place, code: "malformed", ...what, seen: show(name) });
      return [];
    }
    taken.set(key, name);
    return [{ ...field, at }];
  });
  return { columns, nameless, issues };
}

function locateIn(sheets: readonly PlacedSheet[], issue: Issue): Issue | null {
  for (const sheet of issue.code === "duplicate-id" ? sheets.toReversed() : sheets) {
    const row = rowOf(sheet, issue);
    if (row === undefined) continue;
    const { read, line } = row;
    const path = knownPath(read.columns, issue.path ?? "id");
    const at = read.columns.get(path) ?? -1;
    const refusal = read.refusals.get(path);
    const place = sheet.find(line, at);
    const own = refusal === undefined ? {} : { ...refusal, expected: undefined, advice: undefined };
    return { ...issue, ...own, file: sheet.path, ...place };
  }
  return null;
}

function rowOf(
  { rows, field, first, byId }: PlacedSheet,
  { record, code }: Issue,
): SheetRow | undefined {
  if (record === undefined) return undefined;
  const position = /^(\w+)\[(\d+)\]$/.exec(record);
  if (position) return position[1] === field ? rows[Number(position[2]) - first] : undefined;
  return byId.get(record)?.at(code === "duplicate-id" ? -1 : 0);
}

/** The path of the cell that holds a field: its own, or that of the nearest field around it that has a cell. */
function knownPath(columns: ReadonlyMap<string, number>, path: string): string {
  let at = path;
  while (at !== "" && !columns.has(at)) at = at.replace(/(?:\[[^\]]*\]|\.?[^.[\]]+)$/, "");
  return at;
}
