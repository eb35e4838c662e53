/**
 * Reading a contributor's collection: a folder with an index, a TypeScript or JavaScript module whose default export is
 * a collection, a YAML or JSON file, lines of JSON, sheets beside a dataset, or the gazetteer's folder. Whatever is wrong with
 * the file is an issue, never a stack. A module runs as it is read, as any program would; everything else is only read.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Issue } from "@sitrep/domain/issue";
import { readGazetteer } from "./gazetteer.ts";
import { readLines } from "./read-lines.ts";
import { linesOfSources } from "./source-lines.ts";
import { readModule } from "./read-module.ts";
import { datasetIn, isSheet, readSheets, sheetsIn } from "./read-sheets.ts";
import { readText } from "./read-text.ts";
import { unreadOf } from "./unread.ts";

/** A collection that was read, for `parseCollection`. */
export interface CollectionReading {
  /** What the file holds; undefined where an issue says why there is nothing. */
  readonly input: unknown;
  readonly issues: readonly Issue[];
  /** The file that holds it: the one that was named, or the index of the folder. */
  readonly file: string;
  /** The issue with the file and line of the record and field that it speaks of, as far as they can be found. */
  readonly locate: (issue: Issue) => Issue;
}

const MODULES = [".ts", ".mts", ".js", ".mjs"] as const;
const TEXTS = [".yaml", ".yml", ".json"] as const;
const LINES = [".jsonl", ".ndjson"] as const;
const INDEXES = [...MODULES, ...TEXTS].map((extension) => `index${extension}`);
/** What spreadsheet programs write when nobody asks for CSV. */
const WORKBOOKS = [".xlsx", ".xls", ".ods", ".numbers"] as const;

/** What a path alone does not say. */
export interface ReadOptions {
  /** The file of the dataset's own record, for a sheet that is given alone. */
  readonly dataset?: string | undefined;
}

/** Reads the collection at a path. */
export async function readCollection(
  path: string,
  options: ReadOptions = {},
): Promise<CollectionReading> {
  const found = kindOf(path);
  if (typeof found !== "string") return unread(path, found);
  if (found === "gazetteer") return readPlaces(path);
  if (found === "folder") return readFolder(path, options);
  return readFile(path, path, options);
}

async function readFolder(path: string, options: ReadOptions): Promise<CollectionReading> {
  const index = INDEXES.map((name) => join(path, name)).find((file) => kindOf(file) === "file");
  if (index !== undefined) return readFile(index, path, options);
  const sheets = sheetsIn(path);
  if (sheets.length > 0) return readAsSheets(path, sheets, options.dataset ?? datasetIn(path));
  return unread(path, {
    code: "missing",
    severity: "reject",
    ...said({ is: "no-collection" }),
    file: path,
  });
}

async function readAsSheets(
  path: string,
  sheets: readonly string[],
  dataset: string | undefined,
): Promise<CollectionReading> {
  if (dataset !== undefined) return readSheets(sheets, dataset);
  return unread(path, {
    code: "missing",
    severity: "reject",
    ...said({ is: "no-dataset" }),
    file: path,
  });
}

/** Reads one file; its records may be written in any source of `folder`. */
async function readFile(
  file: string,
  folder: string,
  { dataset }: ReadOptions,
): Promise<CollectionReading> {
  const extension = extname(file).toLowerCase();
  const isOneOf = (extensions: readonly string[]) => extensions.includes(extension);
  if (isOneOf(MODULES)) {
    const { value, issues } = await readModule(file);
    return { input: value, issues, file, locate: linesOfSources(file, folder) };
  }
  if (isOneOf(TEXTS)) return { ...readText(file), file };
  if (isOneOf(LINES)) return { ...readLines(file), file };
  if (isSheet(file)) return readAsSheets(file, [file], dataset ?? datasetIn(dirname(file)));
  if (isOneOf(WORKBOOKS))
    return unread(file, {
      code: "unreadable",
      severity: "reject",
      ...said({ is: "workbook", isInArchive: false }),
      file,
    });
  return unread(file, {
    code: "unreadable",
    severity: "reject",
    ...said({
      is: "no-collection-kind",
      endings: [...MODULES, ...TEXTS, ...LINES, ".csv", ".tsv"],
    }),
    file,
  });
}

/** The gazetteer's folder holds its dataset as JSON and its places as lines of JSON. */
function readPlaces(path: string): CollectionReading {
  const at = (name: string): URL => pathToFileURL(join(path, name));
  const { dataset, places, issues } = readGazetteer({
    dataset: at("dataset.json"),
    places: [at("geonames.jsonl"), at("places.jsonl")],
  });
  const file = join(path, "dataset.json");
  return { input: { dataset, places }, issues, file, locate: (issue) => ({ file, ...issue }) };
}

function kindOf(path: string): "file" | "folder" | "gazetteer" | Issue {
  const base = { code: "unreadable", severity: "reject", file: path } as const;
  try {
    const found = statSync(path);
    if (found.isFile()) return "file";
    if (!found.isDirectory()) return { ...base, ...said({ is: "neither-file-nor-folder" }) };
    const isGazetteer = ["geonames.jsonl", "places.jsonl"].every((name) =>
      statSync(join(path, name), { throwIfNoEntry: false })?.isFile(),
    );
    return isGazetteer ? "gazetteer" : "folder";
  } catch (error) {
    return { ...base, ...said({ is: "unread", why: unreadOf(error) }) };
  }
}

function unread(path: string, issue: Issue): CollectionReading {
  return { input: undefined, issues: [issue], file: path, locate: (other) => other };
}
