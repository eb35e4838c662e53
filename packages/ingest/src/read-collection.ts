/**
 * Reading a contributor's collection: a folder with an index, a TypeScript or JavaScript module whose default export is
 * a collection, a YAML or JSON file, or the gazetteer's folder. Whatever is wrong with the file is an issue, never a stack.
 * A module runs as it is read, as any program would; YAML and JSON are only read.
 */
import { statSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Issue } from "@sitrep/domain/issue";
import { readGazetteer } from "./gazetteer.ts";
import { linesOfSources } from "./source-lines.ts";
import { readModule } from "./read-module.ts";
import { readText } from "./read-text.ts";
import { whyUnread } from "./unread.ts";

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
const INDEXES = [...MODULES, ...TEXTS].map((extension) => `index${extension}`);

/** Reads the collection at a path. */
export async function readCollection(path: string): Promise<CollectionReading> {
  const found = kindOf(path);
  if (typeof found !== "string") return unread(path, found);
  if (found === "gazetteer") return readPlaces(path);
  if (found === "folder") return readFolder(path);
  return readFile(path, path);
}

async function readFolder(path: string): Promise<CollectionReading> {
  const index = INDEXES.map((name) => join(path, name)).find((file) => kindOf(file) === "file");
  if (index !== undefined) return readFile(index, path);
  return unread(path, {
    code: "missing",
    severity: "reject",
    message: "holds no collection",
    file: path,
    expected: "an index.ts, index.mjs, index.yaml or index.json",
  });
}

/** Reads one file; its records may be written in any source of `folder`. */
async function readFile(file: string, folder: string): Promise<CollectionReading> {
  const extension = extname(file).toLowerCase();
  if (MODULES.some((known) => known === extension)) {
    const { value, issues } = await readModule(file);
    return { input: value, issues, file, locate: linesOfSources(file, folder) };
  }
  if (TEXTS.some((known) => known === extension)) return { ...readText(file), file };
  return unread(file, {
    code: "unreadable",
    severity: "reject",
    message: "is of no kind that holds a collection",
    file,
    expected: `a file that ends in ${[...MODULES, ...TEXTS].join(", ")}`,
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
    if (!found.isDirectory()) return { ...base, message: "is neither a file nor a folder" };
    const isGazetteer = ["geonames.jsonl", "places.jsonl"].every((name) =>
      statSync(join(path, name), { throwIfNoEntry: false })?.isFile(),
    );
    return isGazetteer ? "gazetteer" : "folder";
  } catch (error) {
    return { ...base, message: whyUnread(error) };
  }
}

function unread(path: string, issue: Issue): CollectionReading {
  return { input: undefined, issues: [issue], file: path, locate: (other) => other };
}
