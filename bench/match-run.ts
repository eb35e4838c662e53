// Matches the two datasets of a database in a process of its own, and prints what it took:
//   node bench/match-run.ts DATABASE match|read
import { openLocal } from "@sitrep/api/local";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { runIncidents } from "@sitrep/store/queries/incident-run";

/** What one run took: milliseconds, the most memory that the process held, and how many incidents or pairs came of it. */
export interface MatchRun {
  readonly ms: number;
  readonly peakMegabytes: number;
  readonly found: number;
  readonly compared: number;
  readonly skipped: number;
}

const [database = "", mode = ""] = process.argv.slice(2);
if (mode !== "match" && mode !== "read") throw new Error(`unknown mode: ${mode}; match or read`);

const began = performance.now();
const counts = mode === "match" ? await match() : await read();
const run: MatchRun = {
  ms: performance.now() - began,
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  ...counts,
};
console.log(JSON.stringify(run));

async function match(): Promise<Omit<MatchRun, "ms" | "peakMegabytes">> {
  const local = await openLocal(database, { role: "editor" });
  const { found, compared, skipped } = await local.caller.matches.list({
    left: "large",
    right: "small",
  });
  await local.close();
  return { found: found.strong + found.fair, compared, skipped };
}

/** The least that matching takes: every body is read and parsed, and nothing is done with it. */
async function read(): Promise<Omit<MatchRun, "ms" | "peakMegabytes">> {
  const engine = await openSqlite(database, { create: false });
  let incidents = 0;
  for (const dataset of ["large", "small"])
    for await (const some of runIncidents(engine, dataset, { position: 1e9, role: "editor" }))
      incidents += some.length;
  await engine.close();
  return { found: incidents, compared: 0, skipped: 0 };
}
