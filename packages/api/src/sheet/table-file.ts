/**
 * Table file: a list, whole, as text for a file in one of four forms, page after page, so that a list of any length takes no more
 * memory than one page. Licences and attributions are in it in every form. SPEC G8, U6.
 */
import type { Dataset } from "@sitrep/domain/dataset";
import { attributionOf } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import { RULES_VERSION } from "@sitrep/domain/rules";
import type { LedgerHead } from "@sitrep/store/position";
import type { Labels } from "../labels.ts";
import { creditOf } from "./credit.ts";
import { csvHead, csvRow } from "./csv.ts";
import { featureOf, isPlaced } from "./geojson.ts";
import type { SheetItem, SheetNoun } from "./sheet-noun.ts";
import { sheetOf } from "./sheets.ts";

/** The forms; GeoJSON is for nouns that lie somewhere. */
export const TABLE_FORMATS = ["csv", "geojson", "json", "ndjson"] as const;

/** One of the forms. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The forms that a noun's list leaves in. */
export function formatsOf(noun: SheetNoun): readonly TableFormat[] {
  return TABLE_FORMATS.filter((format) => format !== "geojson" || isPlaced(noun));
}

/** A page of a list. */
export interface TablePage<Name extends SheetNoun> {
  readonly items: readonly SheetItem[Name][];
  readonly labels: Labels;
  readonly total: number;
  readonly ledger: LedgerHead;
}

/** What is written, and what is told about it at the top of a file that can hold it. */
export interface TableAsked<Name extends SheetNoun> {
  readonly noun: Name;
  readonly format: TableFormat;
  /** The datasets on file at the position; those whose rows are in the file are named in it. */
  readonly datasets: readonly Dataset[];
  /** The address that shows the same list, with position and rules. */
  readonly address: string;
}

/** What a file begins with, whatever will stand in it. */
export function openingOf(noun: SheetNoun, format: TableFormat): string {
  switch (format) {
    case "csv":
      return csvHead(sheetOf(noun, { labels: {}, datasets: [], position: 0 }));
    case "geojson":
      return '{"type":"FeatureCollection","about":';
    case "json":
      return '{"about":';
    case "ndjson":
      return "";
  }
}

/** Writes a page for the file, behind its opening and so many rows: `isFirst` and `isLast` of its pages or not. */
export function textOf<Name extends SheetNoun>(
  asked: TableAsked<Name>,
  page: TablePage<Name>,
  { rows, isFirst, isLast }: PlaceInFile,
): string {
  const write = rowWriter(asked, page);
  const lines = page.items.map((item, at) => write(item, rows + at === 0)).join("");
  const head = isFirst ? aboutText(asked, page) : "";
  return head + lines + (isLast ? tailOf(asked, rows + page.items.length) : "");
}

/** Where in its file a page stands. */
export interface PlaceInFile {
  /** How many rows stand before it. */
  readonly rows: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** About how many bytes the file of a list takes, from the rows of one of its pages; 0 for one without rows. */
export function bytesOf<Name extends SheetNoun>(
  asked: TableAsked<Name>,
  page: TablePage<Name>,
): number {
  if (page.items.length === 0) return 0;
  const write = rowWriter(asked, page);
  const bytes = page.items.reduce((sum, item) => sum + Buffer.byteLength(write(item, false)), 0);
  const around = Buffer.byteLength(
    openingOf(asked.noun, asked.format) + aboutText(asked, page) + tailOf(asked, 0),
  );
  return around + Math.round((bytes / page.items.length) * page.total);
}

/** What a file tells of itself: of how many rows, from where, as known when, by which rules, whose data it is. */
function aboutOf<Name extends SheetNoun>(
  { datasets, address }: TableAsked<Name>,
  { total, ledger }: TablePage<Name>,
): object {
  const { position, recordedAt, hash } = ledger;
  return {
    total,
    address,
    ledger: { position, recordedAt, hash },
    rules: RULES_VERSION,
    // Of every dataset on file: whose rows come is not known before they did.
    licences: datasets.map((dataset) => ({
      dataset: dataset.id,
      licence: dataset.licence,
      ...(dataset.licenceUrl !== undefined && { licenceUrl: dataset.licenceUrl }),
      attribution: attributionOf(dataset),
      citation: dataset.citation,
      rows: dataset.redistributable ? "given" : "withheld: its licence forbids to pass them on",
    })),
  };
}

/** What a file tells of itself behind its opening, where its form has room for it. */
function aboutText<Name extends SheetNoun>(asked: TableAsked<Name>, page: TablePage<Name>): string {
  switch (asked.format) {
    case "geojson":
      return `${JSON.stringify(aboutOf(asked, page))},"features":[`;
    case "json":
      return `${JSON.stringify(aboutOf(asked, page))},"items":[`;
    case "csv":
    case "ndjson":
      return "";
  }
}

/** Makes the function that writes the rows of one page. */
function rowWriter<Name extends SheetNoun>(
  asked: TableAsked<Name>,
  page: TablePage<Name>,
): (item: SheetItem[Name], isFirst: boolean) => string {
  const { noun, format } = asked;
  const listed = (value: unknown, isFirst: boolean): string =>
    `${isFirst ? "\n" : ",\n"}${JSON.stringify(value)}`;
  switch (format) {
    case "csv": {
      const columns = sheetOf(noun, contextOf(asked, page));
      return (item) => csvRow(columns, item);
    }
    case "geojson":
      return (item, isFirst) =>
        // The item is of the noun, and the form is only known of nouns that lie somewhere.
        isPlaced(noun)
          ? listed(featureOf(noun, item as SheetItem["incidents" | "places"], asked), isFirst)
          : "";
    case "json":
      return (item, isFirst) => listed(credited(item, asked), isFirst);
    case "ndjson":
      return (item) => `${JSON.stringify(credited(item, asked))}\n`;
  }
}

/** A record with whose data it is beside it, so that a line that is passed on alone still says so. */
function credited(
  item: { readonly id: string },
  asked: Pick<TableAsked<SheetNoun>, "datasets">,
): object {
  const { licence, attribution } = creditOf(item.id, asked);
  return { ...item, credit: { dataset: datasetOf(item.id), licence, attribution } };
}

function tailOf<Name extends SheetNoun>({ format }: TableAsked<Name>, rows: number): string {
  // What breaks off has no such end, and is no JSON.
  return format === "json" || format === "geojson" ? `\n],"written":${rows}}\n` : "";
}

function contextOf<Name extends SheetNoun>(
  { datasets }: TableAsked<Name>,
  { labels, ledger }: TablePage<Name>,
) {
  return { labels, datasets, position: ledger.position };
}
