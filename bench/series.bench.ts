import { openCounter } from "@sitrep/api/counter";
import type { Bench } from "./measurement.ts";
import { makeYearly } from "./yearly.ts";

/** Series by month over a yearly file, with its coverage: of days that were asked about before, of others, and of people killed. */
const bench: Bench = async (room) => {
  const { rows, database } = await makeYearly(room);
  const { caller, close } = await openCounter(database, { role: "public" });
  room.signal.addEventListener("abort", () => void close());
  const ask = async (from: string, harm?: "killed"): Promise<number> => {
    const began = performance.now();
    const { cells, coverage, ...more } = await caller.series.incidents({
      by: "month",
      from,
      to: "2023-12-31",
      harm,
    });
    if (cells.length < 400 || coverage.length === 0)
      throw new Error("a series without its cells or coverage");
    if (harm !== undefined && more.harm?.cells.length !== cells.length)
      throw new Error("a series of people without its cells");
    return performance.now() - began;
  };
  await ask("1989-01-01");
  await ask("1989-01-01", "killed");
  let day = 1;
  const nextDay = (): string => {
    day += 1;
    return `1989-01-${String(day).padStart(2, "0")}`;
  };
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
      sample: () => ask(nextDay()),
    },
    {
      name: `people killed by month, of days that nobody asked about before`,
      unit: "ms",
      rounds: 9,
      limit: { atMost: 50 },
      sample: () => ask(nextDay(), "killed"),
    },
  ];
};

export default bench;
