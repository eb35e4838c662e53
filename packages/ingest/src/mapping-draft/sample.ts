/** Sample: the columns of a table, or of the features of GeoJSON, with what stands in their first rows. */
import type { Parsed } from "@sitrep/domain/parse";
import { cleanText } from "../clean-text.ts";
import { POINT_COLUMNS, featureOf } from "../mapping/feature.ts";
import { BrokenFile } from "../raw/broken-file.ts";
import { openBytes } from "../raw/bytes.ts";
import { openTable } from "../raw/open-table.ts";
import { openValues } from "../raw/open-values.ts";
import { keep } from "../raw/table.ts";

/** So many rows are looked at. */
export const MOST_ROWS = 2000;
/** A column with more different values than this is no category. */
const MOST_VALUES = 60;

/** One column, as far as the first rows tell. */
export interface SampledColumn {
  readonly name: string;
  /** Rows that have something in it. */
  readonly filled: number;
  /** Its different values, from the most frequent on. */
  readonly values: readonly string[];
  /** Whether they are so few that each may be a category. */
  readonly isCategory: boolean;
  /** Whether no two rows share a value, and none lacks one. */
  readonly isUnique: boolean;
}

/** The first rows of a file. */
export interface Sample {
  /** The file, or the file in an archive. */
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly SampledColumn[];
}

/** Looks at the first rows of the file at a path. */
export async function sampleFile(path: string): Promise<Parsed<Sample>> {
  try {
    const { name } = await openBytes(path);
    const isTable = !/\.(?:geojson|geojsonl|json|jsonl|ndjson)(?:\.gz)?$/i.test(name);
    return await (isTable ? sampleTable(path) : sampleFeatures(path));
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
}

async function sampleTable(path: string): Promise<Parsed<Sample>> {
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const { name, header, batches } = opened.value;
  const tally = tallyOf(header);
  const positions = new Map(header.map((column, at) => [column, at]));
  for await (const { rows } of batches()) {
    for (const { cells, issue } of rows)
      if (issue?.severity !== "reject")
        tally.add((column) => cells[positions.get(column) ?? -1] ?? "");
    if (tally.isFull()) break;
  }
  return { ok: true, value: { name, ...tally.end() } };
}

async function sampleFeatures(path: string): Promise<Parsed<Sample>> {
  const opened = await openValues(path);
  if (!opened.ok) return opened;
  const tally = tallyOf([]);
  for await (const { rows } of opened.value.batches()) {
    for (const { value } of rows) {
      const feature = featureOf(value);
      if ("cell" in feature) tally.add(feature.cell, feature.names);
    }
    if (tally.isFull()) break;
  }
  const { rows, columns } = tally.end();
  // A file without a single point has none to read.
  const filled = columns.filter((one) => one.filled > 0 || !isPoint(one.name));
  return { ok: true, value: { name: opened.value.name, rows, columns: filled } };
}

function isPoint(name: string): boolean {
  return POINT_COLUMNS.some((one) => one === name);
}

function tallyOf(header: readonly string[]) {
  const counts = new Map<string, Map<string, number>>(header.map((name) => [name, new Map()]));
  let rows = 0;
  return {
    isFull: () => rows >= MOST_ROWS,
    add: (cell: (column: string) => string, names: readonly string[] = header): void => {
      if (rows >= MOST_ROWS) return;
      rows += 1;
      for (const name of names) {
        const values = counts.get(name) ?? new Map<string, number>();
        counts.set(name, values);
        const text = keep(cleanText(cell(name)).slice(0, 200));
        if (text !== "") values.set(text, (values.get(text) ?? 0) + 1);
      }
    },
    end: (): Pick<Sample, "rows" | "columns"> => ({
      rows,
      columns: [...counts].map(([name, values]): SampledColumn => {
        const sorted = [...values].toSorted(
          ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
        );
        return {
          name,
          filled: sorted.reduce((sum, [, count]) => sum + count, 0),
          values: sorted.map(([value]) => value),
          isCategory: sorted.length > 0 && sorted.length <= MOST_VALUES,
          isUnique: values.size === rows && rows > 0,
        };
      }),
    }),
  };
}
