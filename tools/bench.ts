import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { measure, type Bench, type Limit, type Result } from "../bench/measurement.ts";
import { buildApps } from "./build.ts";
import { loadCollection } from "./load-collection.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function wordsOf(limit: Limit, unit: string): string {
  if ("atMost" in limit) return `${limit.atMost} ${unit}`;
  return "atLeast" in limit
    ? `at least ${limit.atLeast} ${unit}`
    : `${limit.timesBaseline} × baseline`;
}

function rowOf({ measurement, median, baselineMedian, isWithinLimit }: Result): readonly string[] {
  const { name, unit, limit, baseline } = measurement;
  const hasBaseline = baseline !== undefined && baselineMedian !== null;
  return [
    name,
    `${median.toFixed(1)} ${unit}`,
    hasBaseline ? `${baselineMedian.toFixed(1)} ${unit} (${baseline.name})` : "–",
    hasBaseline ? `${(median / baselineMedian).toFixed(2)} ×` : "–",
    wordsOf(limit, unit),
    isWithinLimit ? "kept" : "MISSED",
  ];
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

async function runBench(path: string, database: string): Promise<readonly Result[]> {
  const over = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  try {
    // Each file bench/*.bench.ts is typed as a Bench where it exports its default.
    const { default: bench } = (await import(pathToFileURL(path).href)) as { default: Bench };
    const results: Result[] = [];
    for (const each of await bench({ root, folder, database, signal: over.signal })) {
      results.push(await measure(each));
    }
    return results;
  } finally {
    over.abort();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the benches whose file's name has one of `names` in it, or all. */
async function main(names: readonly string[]): Promise<number> {
  const paths = globSync(join(root, "bench/*.bench.ts"))
    .filter((path) => names.length === 0 || names.some((name) => basename(path).includes(name)))
    .toSorted();
  if (paths.length === 0) {
    console.error(`sitrep: unknown bench: ${names.join(", ")}; the files in bench/ name them`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  const { signal } = new AbortController();
  try {
    await buildApps(root, signal);
    const database = join(folder, "sitrep.db");
    await loadCollection(root, database, signal);
    const results: Result[] = [];
    for (const path of paths) results.push(...(await runBench(path, database)));
    const heading = ["measured (median)", "", "baseline", "ratio", "limit", ""];
    printTable([heading, ...results.map(rowOf)]);
    const missed = results.filter(({ isWithinLimit }) => !isWithinLimit).length;
    console.log(`\n${results.length - missed} limits kept, ${missed} missed`);
    return missed === 0 ? 0 : 1;
  } catch (error) {
    console.error(`sitrep: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
