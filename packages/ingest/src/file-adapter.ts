/**
 * File adapter: which adapter reads a file, as far as its name and the user's words tell. A publisher's table is known by its
 * header alone; any other needs a mapping; lines of JSON bring their own dataset.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import type { Adapter } from "./adapter.ts";
import { adapterNamed } from "./adapters.ts";
import { csvAdapter } from "./adapters/csv.ts";
import { geojsonAdapter } from "./adapters/geojson.ts";
import { JSON_LINES, datasetInLine, jsonlAdapter } from "./adapters/jsonl.ts";
import { readMapping } from "./mapping/read-mapping.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import { openBytes } from "./raw/bytes.ts";
import { openValues } from "./raw/open-values.ts";
import type { ValueRow } from "./raw/values.ts";

/** What the user says of how a file is to be read. */
export interface AdapterWords {
  /** An adapter, or the name of one. */
  readonly adapter?: Adapter | string | undefined;
  /** The path of a mapping, for a file that no adapter knows. */
  readonly mapping?: string | undefined;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const FEATURES = /\.(?:geojson|geojsonl|json)(?:\.gz)?$/i;

/** The adapter for the file at a path; null where the header of a table is to tell. */
export async function adapterForFile(
  path: string,
  { adapter, mapping }: AdapterWords,
): Promise<Parsed<Adapter | null>> {
  if (typeof adapter === "object") return { ok: true, value: adapter };
  try {
    // Of an archive the file in it has the ending that counts.
    const { name } = await openBytes(path);
    if (mapping !== undefined) return mappedAdapter(mapping, name);
    if (adapter !== undefined && !OWN.has(adapter)) return named(adapter);
    if (LINES.test(name)) return await lineAdapter(path);
    if (FEATURES.test(name) || adapter === "csv" || adapter === "geojson")
      return refused({
        code: "missing",
        ...said({ is: "no-mapping" }),
        file: name,
      });
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
}

/** Names of adapters that are made for each file. */
const OWN: ReadonlySet<string> = new Set(["csv", "geojson", JSON_LINES]);

function refused(issue: Omit<Issue, "severity">): Parsed<never> {
  return { ok: false, issues: [{ severity: "reject", ...issue }] };
}

function named(adapter: string): Parsed<Adapter> {
  const choice = adapterNamed(adapter);
  return choice.ok ? { ok: true, value: choice.adapter } : { ok: false, issues: [choice.issue] };
}

function mappedAdapter(path: string, name: string): Parsed<Adapter> {
  const mapping = readMapping(path);
  if (!mapping.ok) return mapping;
  const isTable = !FEATURES.test(name) && !LINES.test(name);
  return { ok: true, value: isTable ? csvAdapter(mapping.value) : geojsonAdapter(mapping.value) };
}

async function lineAdapter(path: string): Promise<Parsed<Adapter>> {
  const opened = await openValues(path);
  if (!opened.ok) return opened;
  let first: ValueRow | undefined;
  for await (const { rows } of opened.value.batches()) {
    first = rows[0];
    if (first !== undefined) break;
  }
  const dataset = datasetInLine(first, opened.value.name);
  return dataset.ok ? { ok: true, value: jsonlAdapter(dataset.value) } : dataset;
}
