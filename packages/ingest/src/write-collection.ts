/**
 * Writing a collection: its records as YAML, JSON, lines of JSON, or sheets, so that reading them gives the same records.
 * Licence and attribution stand in what is written. Values that the domain puts where nothing is said are left out.
 */
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { Dataset } from "@sitrep/domain/dataset";
import { editionWords } from "@sitrep/domain/dataset";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { Document } from "yaml";
import { terseRecord } from "./terse-record.ts";
import { cellsOf, columnsFor, sheetLine } from "./write-sheet.ts";

/** What a collection is made of. */
export interface Written {
  readonly dataset: Dataset;
  /** All records but the dataset's own. */
  readonly records: readonly AnyRecord[];
}

// `Object.entries` widens the keys of a constant.
const FIELDS = Object.entries(COLLECTION_FIELD) as readonly (readonly [RecordKind, string])[];

const LAYOUT = { lineWidth: 110 } as const;

/** The collection as YAML, below a heading that says whose it is. */
export function yamlText({ dataset, records }: Written): string {
  const parts = FIELDS.flatMap(([kind, field]) => {
    const list = records.filter((any) => any.kind === kind).map(terseRecord);
    return list.length === 0 ? [] : [yamlOf({ [field]: list })];
  });
  return `${headingOf(dataset)}${yamlOf({ dataset: datasetRecord(dataset) })}${parts.map((part) => `\n${part}`).join("")}`;
}

/** A value as YAML, in the layout of every file that is written here. */
export function yamlOf(value: object): string {
  // Records are written out in full, also where two hold the same list.
  return new Document(value, { aliasDuplicateObjects: false }).toString(LAYOUT);
}

/** The dataset's record as a file of its own, for sheets. */
export function datasetYaml(dataset: Dataset): string {
  return `${headingOf(dataset)}${yamlOf({ dataset: datasetRecord(dataset) })}`;
}

function datasetRecord(record: Dataset): object {
  return terseRecord({ kind: "dataset", record });
}

function headingOf({ title, edition, publisher, licence, licenceUrl, citation }: Dataset): string {
  const where = licenceUrl === undefined ? "" : ` <${licenceUrl}>`;
  const lines = [
    `${title}, ${editionWords(edition)}, by ${publisher}.`,
    `Licence: ${licence}${where}.`,
    ...citation
      .split(/[\n\r\u2028\u2029]+/)
      .map((line, at) => (at === 0 ? `Cite as: ${line}` : line)),
  ];
  return lines.map((line) => `# ${line}\n`).join("");
}

/** The collection as one JSON document. */
export function jsonText({ dataset, records }: Written): string {
  const lists = FIELDS.flatMap(([kind, field]) => {
    const list = records.filter((any) => any.kind === kind).map(terseRecord);
    return list.length === 0 ? [] : [[field, list] as const];
  });
  const whole = { dataset: datasetRecord(dataset), ...Object.fromEntries(lists) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** One record as a line of JSON; the dataset's own comes first in a file. */
export function recordLine(any: AnyRecord): string {
  return `${JSON.stringify({ kind: any.kind, record: terseRecord(any) })}\n`;
}

/** A file of a collection that is sheets. */
export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

/** The collection as sheets beside the dataset's own file. */
export function sheetFiles({ dataset, records }: Written): readonly SheetFile[] {
  const sheets = FIELDS.flatMap(([kind, field]): SheetFile[] => {
    const rows = records.filter((any) => any.kind === kind).map(cellsOf);
    if (rows.length === 0) return [];
    const names = columnsFor(kind, columnsIn(rows));
    const lines = rows.map((cells) => sheetLine(names.map((name) => cells.get(name) ?? "")));
    // The mark by which spreadsheet programs know UTF-8.
    return [{ name: `${field}.csv`, text: `\uFEFF${sheetLine(names)}${lines.join("")}` }];
  });
  return [{ name: "dataset.yaml", text: datasetYaml(dataset) }, ...sheets];
}

function* columnsIn(rows: readonly ReadonlyMap<string, string>[]): Generator<string> {
  for (const cells of rows) yield* cells.keys();
}

/** The names of all files that a collection of sheets may hold. */
export const SHEET_NAMES: readonly string[] = [
  "dataset.yaml",
  ...FIELDS.map(([, field]) => `${field}.csv`),
];
