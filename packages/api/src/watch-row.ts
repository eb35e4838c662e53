/** Watch row: who watched a place in each month, as runs of months in which the same watchers looked as closely. SPEC V5–V7. */
import type { Coverage, Watch } from "@sitrep/domain/coverage";
import type { CoverageId, PlaceId } from "@sitrep/domain/id";
import type { Bucket, SeriesCell } from "@sitrep/domain/series";
import type { WatchQuestion, Watcher } from "@sitrep/domain/watching";
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
  /** Whether whoever watched looked at samples: where nothing is on record, nothing is known. */
  readonly isSampled: boolean;
  readonly coverage: readonly CoverageId[];
}

/** A month with the incidents on record that are dated to it for sure. */
export interface DatedMonth {
  readonly month: string;
  readonly incidents: number;
}

/** One place of the grid: how it was watched, and the months to which incidents on record in it are dated for sure. */
export interface WatchRow {
  readonly place: PlaceId;
  readonly runs: readonly WatchRun[];
  readonly dated: readonly DatedMonth[];
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
    ...seenIn(bucket, watchers, question),
    incidents: sure,
  }));
  const unwatched = seen.filter(({ watch }) => watch === "none");
  return {
    place,
    runs: runsOf(seen),
    dated: datedOf(cells),
    unwatched: unwatched.reduce((sum, { incidents }) => sum + incidents, 0),
  };
}

/** The months of a series that have an incident for sure. */
export function datedOf(
  cells: readonly Pick<SeriesCell, "bucket" | "sure">[],
): readonly DatedMonth[] {
  return cells.flatMap(({ bucket, sure }) =>
    sure === 0 ? [] : { month: bucket.key, incidents: sure },
  );
}

/** How some months are watched, in runs. */
export function runsIn(
  months: readonly Bucket[],
  watchers: readonly Watcher[],
  question: WatchQuestion,
): readonly WatchRun[] {
  return runsOf(months.map((bucket) => seenIn(bucket, watchers, question)));
}

type SeenMonth = Pick<WatchRun, "watch" | "isSampled" | "coverage"> & { readonly month: string };

function seenIn(bucket: Bucket, watchers: readonly Watcher[], { asOf }: WatchQuestion): SeenMonth {
  const watching = watchingIn(bucket, watchers, asOf);
  const isWhole = watching.some(({ coverage, watch }) => coverage.systematic && watch === "whole");
  return {
    month: bucket.key,
    watch: isWhole ? "whole" : watching.length > 0 ? "part" : "none",
    isSampled: watching.length > 0 && watching.every(({ coverage }) => !coverage.systematic),
    coverage: watching.map(({ coverage }) => coverage.id),
  };
}

function runsOf(seen: readonly SeenMonth[]): readonly WatchRun[] {
  const runs: WatchRun[] = [];
  for (const { month, watch, isSampled, coverage } of seen) {
    const open = runs.at(-1);
    if (open?.watch === watch && open.coverage.join() === coverage.join())
      runs[runs.length - 1] = { ...open, last: month, months: open.months + 1 };
    else runs.push({ first: month, last: month, months: 1, watch, isSampled, coverage });
  }
  return runs;
}
