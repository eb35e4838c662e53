/** Watch row: who watched a place in each month, as runs of months in which the same watchers looked as closely. SPEC V5–V7. */
import type { Coverage, Watch } from "@sitrep/domain/coverage";
import { watches } from "@sitrep/domain/coverage";
import type { CoverageId, PlaceId } from "@sitrep/domain/id";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { Bucket, SeriesCell } from "@sitrep/domain/series";

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

/** What the grid asks of each cell. */
export interface WatchQuestion {
  readonly kinds: readonly IncidentKind[] | null;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

/** Makes the row of a place from its months, as a series by month fills them. */
export function watchRow(
  place: PlaceId,
  cells: readonly SeriesCell[],
  coverage: readonly Coverage[],
  question: WatchQuestion,
): WatchRow {
  const seen = cells.map(({ bucket, sure }) => ({
    month: bucket.key,
    incidents: sure,
    ...watchOf({ ...bucket, place }, coverage, question),
  }));
  const unwatched = seen.filter(({ watch }) => watch === "none");
  return {
    place,
    runs: runsOf(seen),
    dated: seen.flatMap(({ month, incidents }) => (incidents === 0 ? [] : { month, incidents })),
    unwatched: unwatched.reduce((sum, { incidents }) => sum + incidents, 0),
  };
}

function watchOf(
  { place, earliest, latest }: Bucket,
  coverage: readonly Coverage[],
  { kinds, parentOf }: WatchQuestion,
): Pick<WatchRun, "watch" | "coverage"> {
  const watching = coverage.flatMap((one) => {
    const watch = watches(one, { place, earliest, latest, kinds }, parentOf);
    return watch === "none" ? [] : [{ one, watch }];
  });
  const isWhole = watching.some(({ one, watch }) => one.systematic && watch === "whole");
  return {
    watch: isWhole ? "whole" : watching.length > 0 ? "part" : "none",
    coverage: watching.map(({ one }) => one.id),
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
