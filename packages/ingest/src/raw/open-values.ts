/** Opening a file of values: JSON Lines by its ending, else one JSON document with a list of features or records. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { BrokenFile } from "./broken-file.ts";
import type { Bytes } from "./bytes.ts";
import { openBytes } from "./bytes.ts";
import type { Encoding } from "./encoding.ts";
import { encodingIssues, textReader } from "./encoding.ts";
import { jsonItemReader } from "./json-items.ts";
import { jsonLineReader } from "./json-lines.ts";
import type { ValueBatch, ValueReader, Values } from "./values.ts";

/**
 * Opens the values at a path: plain, `.gz` or `.zip`. What is wrong with it is an issue. A name whose ending does not tell
 * the form is read as a file called `like` would be.
 */
export async function openValues(path: string, like = ""): Promise<Parsed<Values>> {
  try {
    const bytes = await openBytes(path);
    const { name, size } = bytes;
    const isLines = linesEnding(DOCUMENT.test(name) || linesEnding(name) ? name : like) !== null;
    return { ok: true, value: { name, size, batches: () => batchesOf(bytes, isLines) } };
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
}

const DOCUMENT = /\.(?:geojson|json)(?:\.gz)?$/i;
const LINES = /(\.(?:jsonl|ndjson|geojsonl))(?:\.gz)?$/i;

/** What the name of a file ends in that has a value on each line; null of one that is a single document. */
export function linesEnding(name: string): string | null {
  return LINES.exec(name)?.[1]?.toLowerCase() ?? null;
}

async function* batchesOf(
  { name, size, pieces }: Bytes,
  isLines: boolean,
): AsyncGenerator<ValueBatch> {
  const text = textReader(name);
  const reader = isLines ? jsonLineReader(name) : jsonItemReader(name, "features", collectionFault);
  let told: Encoding | null = null;
  let rows = 0;
  const batch = (read: ReturnType<ValueReader["push"]>, position: number): ValueBatch => {
    const encoding = text.encoding();
    const issues: readonly Issue[] = encoding === told ? [] : encodingIssues(name, encoding);
    told = encoding;
    rows += read.length;
    return { rows: read, position, issues };
  };
  for await (const { bytes, position } of pieces())
    yield batch(reader.push(text.push(bytes)), position);
  yield batch(reader.push(text.end()), size);
  yield batch(reader.end(), size);
  if (rows === 0)
    throw new BrokenFile({ code: "malformed", ...said({ is: "holds-no-record" }), file: name });
}

/** What is wrong with a GeoJSON document beside its features. A plain list has nothing beside. */
function collectionFault(document: unknown): Defect | null {
  if (typeof document !== "object" || document === null || Array.isArray(document)) return null;
  const type: unknown = Reflect.get(document, "type");
  if (type !== "FeatureCollection") return { is: "no-feature-collection", type: show(type) };
  // The format left coordinate systems behind in 2016, and files have them all the same.
  const crs = JSON.stringify(Reflect.get(document, "crs") ?? "CRS84");
  return /CRS:?:?84|EPSG:?:?4326/i.test(crs) ? null : { is: "other-coordinates", crs: show(crs) };
}
