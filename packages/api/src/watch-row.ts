/** Watch row: who watched a place in each month, as runs of months in which the same watchers looked as closely. SPEC V5–V7. */
import type { Coverage, Watch } from "@sitrep/domain/coverage";
import type { CoverageId, PlaceId } from "@sitrep/domain/id";
import type { SeriesCell } from "@sitrep/domain/series";
import type { WatchQuestion, Watching } from "@sitrep/domain/watching";
import { watchersOf, watchingIn } from "@sitrep/domain/watching";

/**
 * Months next to each other that were watched alike; `first` and `last` are the keys of months. `whole`: somebody watched
 * all of it; `part`: samples, or only a part of the place, the days or the kinds; `none`: nobody did.
 */
export interface WatchRun {
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly watch: Watch;
  readonly coverage: readonly CoverageId[];
}

/** One place of the grid: how it was watched, and the months to which incidents on record in it are dated for sure. */
export interface WatchRow {
  readonly place: PlaceId;
  readonly runs: readonly WatchRun[];
  readonly dated: readonly { readonly month: string; readonly incidents: number }[];
  /** How many of those incidents fell into months that nobody watched. */
  readonly unwatched: number;
}

/** Makes the row of a place from its months, as a series by month fills them. */
export function watchRow(
  place: PlaceId,
  cells: readonly SeriesCell[],
  coverage: readonly Coverage[],
  question: WatchQuestion,
): WatchRow {
  const watchers = watchersOf([place], coverage, question);
  const seen = cells.map(({ bucket, sure }) => ({
    month: bucket.key,
    incidents: sure,
    ...watchOf(watchingIn(bucket, watchers, question.asOf)),
  }));
  const unwatched = seen.filter(({ watch }) => watch === "none");
  return {
    place,
    runs: runsOf(seen),
    dated: seen.flatMap(({ month, incidents }) => (incidents === 0 ? [] : { month, incidents })),
    unwatched: unwatched.reduce((sum, { incidents }) => sum + incidents, 0),
  };
}

function watchOf(watching: readonly Watching[]): Pick<WatchRun, "watch" | "coverage"> {
  const isWhole = watching.some(({ coverage, watch }) => coverage.systematic && watch === "whole");
  return {
    watch: isWhole ? "whole" : watching.length > 0 ? "part" : "none",
    coverage: watching.map(({ coverage }) => coverage.id),
  };
}

type SeenMonth = Pick<WatchRun, "watch" | "coverage"> & { readonly month: string };

function runsOf(seen: readonly SeenMonth[]): readonly WatchRun[] {
  const runs: WatchRun[] = [];
  for (const { month, watch, coverage } of seen) {
    const open = runs.at(-1);
    if (open?.watch === watch && open.coverage.join() === coverage.join())
      runs[runs.length - 1] = { ...open, last: month, months: open.months + 1 };
    else runs.push({ first: month, last: month, months: 1, watch, coverage });
  }
  return runs;
}
