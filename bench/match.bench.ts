import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { openLocal } from "@sitrep/api/local";
import { isAtLeast } from "@sitrep/domain/match-strength";
import { weigh } from "@sitrep/domain/match";
import type { Matchable } from "@sitrep/domain/matchable";
import { matchableMaker } from "@sitrep/domain/matchable";
import { Sweep } from "@sitrep/domain/sweep";
import { rowsToImport } from "./env.ts";
import type { MatchRun } from "./match-run.ts";
import type { Bench } from "./measurement.ts";
import type { Sizes, TwinName } from "./twins.ts";
import { batchesOf, incidentOf, lookupOf, twinOf } from "./twins.ts";
import { YEARLY_ROWS } from "./ucdp-file.ts";

/** As many incidents of the smaller dataset to one of the larger as 16,000 to a yearly file. */
const SHARE = 16_000 / YEARLY_ROWS;

function sizesOf(large: number): Sizes {
  return { large, small: Math.round(large * SHARE) };
}

/** Incidents of a dataset as they are matched, in the order of their first days. */
function matchablesOf(dataset: TwinName, sizes: Sizes): readonly Matchable[] {
  const { place, actor } = lookupOf();
  const make = matchableMaker({
    place,
    actor: (id) => {
      const found = actor(id);
      return found && { ...found, names: [found.name, ...found.aliases] };
    },
  });
  return Array.from({ length: sizes[dataset] }, (_, at) =>
    make(incidentOf(dataset, at, sizes)),
  ).toSorted((a, b) => a.days.first - b.days.first);
}

function inOrder(large: readonly Matchable[], small: readonly Matchable[]) {
  return [
    ...large.map((matchable) => ({ matchable, side: "left" as const })),
    ...small.map((matchable) => ({ matchable, side: "right" as const })),
  ].toSorted((a, b) => a.matchable.days.first - b.matchable.days.first);
}

/** What became of the known pairs, and whether the small one's best pair is its twin. */
function tellRecall(sizes: Sizes): string {
  const [large, small] = [matchablesOf("large", sizes), matchablesOf("small", sizes)];
  const twins = new Map(
    small.map(({ id }) => {
      const twin = twinOf(Number(id.split("-").at(-1)), sizes);
      return [id, twin === null ? null : `large/incident-${twin}`];
    }),
  );
  const known = [...twins.values()].filter((twin) => twin !== null).length;
  const counts = { strong: 0, fair: 0, weak: 0 };
  const best = new Map<string, { readonly points: number; readonly isTwin: boolean }>();
  let pairs = 0;
  const sweep = new Sweep({ isWithin: false });
  for (const { matchable, side } of inOrder(large, small)) {
    for (const { left, right, strength, points } of sweep.meet(matchable, side)) {
      const isTwin = twins.get(right.id) === left.id;
      if (isTwin) counts[strength] += 1;
      if (strength !== "weak") pairs += 1;
      const before = best.get(right.id);
      if (before === undefined || points > before.points) best.set(right.id, { points, isTwin });
    }
  }
  const first = [...best.values()].filter(({ isTwin }) => isTwin).length;
  const share = (count: number): string => `${((100 * count) / known).toFixed(1)} %`;
  return [
    `${known} known pairs among ${sizes.large} and ${sizes.small}: strong ${share(counts.strong)}, fair ${share(counts.fair)}, weak ${share(counts.weak)}`,
    `not proposed ${share(known - counts.strong - counts.fair - counts.weak)}`,
    `the known one comes first for ${share(first)}`,
    `${pairs} strong or fair pairs in all`,
  ].join("; ");
}

/** Holds all against all, and throws where the sweep lost a pair that the rules would propose. */
function checkAgainstAll(sizes: Sizes): number {
  const [large, small] = [matchablesOf("large", sizes), matchablesOf("small", sizes)];
  const found = new Set<string>();
  const sweep = new Sweep({ isWithin: false, least: "fair" });
  for (const { matchable, side } of inOrder(large, small))
    for (const { left, right } of sweep.meet(matchable, side)) found.add(`${left.id} ${right.id}`);
  for (const left of large)
    for (const right of small) {
      const weight = weigh(left, right);
      if (weight === null || !isAtLeast(weight.strength, "fair")) continue;
      if (!found.delete(`${left.id} ${right.id}`)) throw new Error(`lost: ${left.id} ${right.id}`);
    }
  if (found.size > 0) throw new Error(`${found.size} pairs that nobody would propose`);
  return large.length * small.length;
}

const bench: Bench = async ({ root, folder, signal }) => {
  const sizes = sizesOf(rowsToImport(YEARLY_ROWS));
  console.log(tellRecall(sizesOf(Math.min(40_000, sizes.large))));
  const held = checkAgainstAll({ large: 4000, small: 700 });
  console.log(`nothing lost among ${held} pairs, each held against the other`);
  const database = join(folder, "twins.db");
  const local = await openLocal(database, { role: "editor", create: true });
  for (const dataset of ["large", "small"] as const) {
    const authorship = {
      author: "A bench",
      reason: "to match",
      recordedAt: "2026-01-01T00:00:00.000Z",
    };
    const options = { dataset, mode: "apply", authorship } as const;
    const outcome = await local.importDataset(() => batchesOf(dataset, sizes), options);
    if (outcome.refused) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  }
  await local.close();
  const run = async (mode: "match" | "read"): Promise<MatchRun> => {
    const script = join(root, "bench/match-run.ts");
    // What would have to be held in more room than this ends the run.
    const args = ["--max-old-space-size=256", script, database, mode];
    const { stdout } = await promisify(execFile)(process.execPath, args, { signal });
    // The script prints one of these and nothing else.
    return JSON.parse(stdout) as MatchRun;
  };
  const peaks: number[] = [];
  return [
    {
      name: `match ${sizes.large} against ${sizes.small} incidents`,
      unit: "ms",
      rounds: 1,
      limit: { atMost: 60_000 },
      sample: async () => {
        const { ms, peakMegabytes, found, compared, skipped } = await run("match");
        if (skipped > 0) throw new Error(`${skipped} comparisons were too many`);
        console.log(`${found} strong or fair pairs of ${compared} comparisons`);
        peaks.push(peakMegabytes);
        return ms;
      },
      baseline: { name: "all bodies read and parsed", sample: async () => (await run("read")).ms },
    },
    {
      name: "memory of the match",
      unit: "MB",
      rounds: 1,
      limit: { atMost: 500 },
      sample: () => Promise.resolve(Math.max(...peaks)),
    },
  ];
};

export default bench;
