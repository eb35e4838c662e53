import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { openCounter } from "@sitrep/api/counter";
import { rowsToImport } from "./env.ts";
import type { Bench } from "./measurement.ts";
import { YEARLY_ROWS, writeUcdpFile } from "./ucdp-file.ts";

/** Series by month over a yearly file, with its coverage: of days that were asked about before, and of others. */
const bench: Bench = async ({ root, folder, signal }) => {
  const rows = rowsToImport(YEARLY_ROWS);
  const file = join(folder, "series.csv");
  const database = join(folder, "series.db");
  await writeUcdpFile(file, { rows, edition: 1 });
  const script = join(root, "bench/import-run.ts");
  await promisify(execFile)(process.execPath, [script, file, database, "apply"], { signal });
  const { caller, close } = await openCounter(database, { role: "public" });
  signal.addEventListener("abort", () => void close());
  const ask = async (from: string): Promise<number> => {
    const began = performance.now();
    const { cells, coverage } = await caller.series.incidents({
      by: "month",
      from,
      to: "2023-12-31",
    });
    if (cells.length < 400 || coverage.length === 0)
      throw new Error("a series without its cells or coverage");
    return performance.now() - began;
  };
  await ask("1989-01-01");
  let day = 1;
  return [
    {
      name: `a series by month over ${rows} incidents, asked again`,
      unit: "ms",
      rounds: 25,
      limit: { atMost: 50 },
      sample: () => ask("1989-01-01"),
    },
    {
      name: `the same, of days that nobody asked about before`,
      unit: "ms",
      rounds: 9,
      limit: { atMost: 50 },
      sample: () => {
        day += 1;
        return ask(`1989-01-${String(day).padStart(2, "0")}`);
      },
    },
  ];
};

export default bench;
