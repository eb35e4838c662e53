/**
 * Harm series: people harmed by the incidents of a series, cell by cell, with who was watching. SPEC V19.
 *
 * A cell never says less than the incidents that it counts: what nobody tells is open, and where nobody tells anything it is unknown.
 */
import type { Count } from "./count.ts";
import { downToNone } from "./harm-told.ts";
import type { Interval } from "./interval.ts";
import { openAbove } from "./interval.ts";
import { RunningSums } from "./running-sums.ts";
import type { SeriesCell } from "./series.ts";
import { watchingWhole } from "./series.ts";
import type { Watching } from "./watching.ts";

/** How incidents stand to the cells that they touch: they lie in the one for sure, may lie in each, or stand in none and may lie in each. */
export type Standing = "sure" | "possible" | "astray";

/** Incidents that touch the same cells, from the first to the last, and the people whom those harmed that tell of it. */
export interface HarmRun {
  readonly standing: Standing;
  readonly cells: readonly [number, number];
  readonly telling: number;
  readonly silent: number;
  readonly people: Interval;
}

/** What lies in a cell, or may: how many incidents tell of the effect, how many do not, and the people. */
export interface HarmPile {
  readonly people: Interval;
  /** Incidents that stand in the cell. */
  readonly telling: number;
  readonly silent: number;
  /** Those that stand in none and may lie in it. */
  readonly astray: { readonly telling: number; readonly silent: number };
}

/** People harmed in a cell; `telling` and `silent` are the incidents on record that touch it. */
export interface HarmCell {
  readonly key: string;
  readonly count: Count;
  readonly telling: number;
  readonly silent: number;
}

/** Piles what runs tell on so many cells. */
export function harmPiles(runs: readonly HarmRun[], size: number): readonly HarmPile[] {
  const people = new RunningSums(size);
  const steps = {
    telling: new Float64Array(size + 1),
    silent: new Float64Array(size + 1),
    astrayTelling: new Float64Array(size + 1),
    astraySilent: new Float64Array(size + 1),
  };
  for (const run of runs) {
    const [first, last] = run.cells;
    if (last < first) continue;
    people.put(run.cells, run.standing === "sure" ? run.people : downToNone(run.people));
    const isAstray = run.standing === "astray";
    for (const [into, times] of [
      [isAstray ? steps.astrayTelling : steps.telling, run.telling],
      [isAstray ? steps.astraySilent : steps.silent, run.silent],
    ] as const) {
      into[first] = (into[first] ?? 0) + times;
      into[last + 1] = (into[last + 1] ?? 0) - times;
    }
  }
  const now = { telling: 0, silent: 0, astrayTelling: 0, astraySilent: 0 };
  return people.cells().map((sum, at) => {
    now.telling += steps.telling[at] ?? 0;
    now.silent += steps.silent[at] ?? 0;
    now.astrayTelling += steps.astrayTelling[at] ?? 0;
    now.astraySilent += steps.astraySilent[at] ?? 0;
    const { telling, silent, astrayTelling, astraySilent } = now;
    return {
      people: sum,
      telling,
      silent,
      astray: { telling: astrayTelling, silent: astraySilent },
    };
  });
}

/** Fills the cell of people harmed beside a cell of incidents. */
export function fillHarm(
  { bucket, count }: Pick<SeriesCell, "bucket" | "count">,
  { people, telling, silent, astray }: HarmPile,
  watching: readonly Watching[],
): HarmCell {
  const shared = { key: bucket.key, telling, silent };
  if (count.is !== "observed") return { ...shared, count };
  const isClosed = watchingWhole(watching).length > 0 && silent + astray.silent === 0;
  // What only may lie in it sets no lower end; without an upper one, nothing is known.
  if (telling === 0 && (!isClosed || astray.telling === 0))
    return { ...shared, count: { is: "unknown" } };
  return {
    ...shared,
    count: { is: "observed", interval: isClosed ? people : openAbove(people) },
  };
}
