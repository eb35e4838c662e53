/**
 * Series: incidents on record, cell by cell, with who was watching. SPEC V8–V10.
 *
 * A cell's interval runs from the incidents that fell into it for sure to those that may have. A cell that nobody
 * watched whole has no upper bound, and one with nothing on record is none reported, unknown or not covered, never 0.
 */
import type { Count } from "./count.ts";
import type { Coverage } from "./coverage.ts";
import type { Day } from "./day.ts";
import { addDays, dayOf, lastDayOfMonth } from "./day.ts";
import type { CoverageId, PlaceId } from "./id.ts";
import type { Extent } from "./incident.ts";
import { between, from } from "./interval.ts";
import type { WatchQuestion, Watching } from "./watching.ts";
import { watchersOf, watchingIn } from "./watching.ts";

/** One cell of a series: days, and the places that it speaks of. */
export interface Bucket {
  /** `2019-02-17`, `2019-02`, `2019`, or the id of a place. */
  readonly key: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The first of `places`. */
  readonly place: PlaceId;
  /** All places that the cell speaks of together; `place` alone where it is left out. */
  readonly places?: readonly PlaceId[];
}

/** Incidents on record as far as a cell is concerned: they lie in it for sure, or only may. */
export interface Tallied {
  readonly extent: Extent;
  readonly isSure: boolean;
  /** How many such incidents there are; one where it is left out. */
  readonly times?: number;
}

/** What a cell is asked about, and against what it is filled. */
export interface CellQuestion extends WatchQuestion {
  /**
   * Incidents that no cell was given, because their day or their place is not known well enough, and that may lie in
   * this one. They are not `possible`, but no upper bound is claimed that would leave them out.
   */
  readonly astray?: readonly Tallied[];
}

/** A filled cell. `beyond` counts the series and patterns on record that touch it, whose number nobody gave. */
export interface SeriesCell {
  readonly bucket: Bucket;
  readonly count: Count;
  readonly sure: number;
  readonly possible: number;
  readonly beyond: number;
  readonly coverage: readonly CoverageId[];
}

/** The buckets of days, months or years from `first` to `last`, both included; one that is begun or left early is cut there. */
export function bucketsBetween(
  first: Day,
  last: Day,
  by: "day" | "month" | "year",
  place: PlaceId,
): readonly (Bucket & { readonly earliest: Day; readonly latest: Day })[] {
  const buckets = [];
  let at = first;
  while (at <= last) {
    const { key, end } = BUCKETS[by](at);
    const latest = end < last ? end : last;
    buckets.push({ key, latest, earliest: at, place });
    if (latest === last) break;
    at = BEHIND[by](end);
  }
  return buckets;
}

/** The key and the last day of the bucket that a day lies in. */
const BUCKETS = {
  day: (at: Day) => ({ key: at, end: at }),
  month: (at: Day) => {
    const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
    return { key: at.slice(0, 7), end: lastDayOfMonth(year, month) };
  },
  year: (at: Day) => {
    const key = at.slice(0, 4);
    return { key, end: `${key}-12-31` };
  },
} as const;

/** The day behind the last day of a bucket. */
const BEHIND = {
  day: (end: Day) => addDays(end, 1),
  month: (end: Day) => {
    const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
    return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  },
  year: (end: Day) => dayOf(Number(end.slice(0, 4)) + 1, 1, 1),
} as const;

/** Fills a cell from the incidents that touch it and the coverage on file. */
export function fillCell(
  bucket: Bucket,
  incidents: readonly Tallied[],
  coverage: readonly Coverage[],
  question: CellQuestion,
): SeriesCell {
  const watchers = watchersOf(bucket.places ?? [bucket.place], coverage, question);
  const watching = watchingIn(bucket, watchers, question.asOf);
  return fillWatched(bucket, incidents, watching, question.astray);
}

/** Fills a cell of which it is known who watches it. */
export function fillWatched(
  bucket: Bucket,
  incidents: readonly Tallied[],
  watching: readonly Watching[],
  astray: readonly Tallied[] = [],
): SeriesCell {
  const watchedWhole = watchingWhole(watching);
  let [sure, possible, beyond, low] = [0, 0, 0, 0];
  for (const { extent, isSure, times = 1 } of incidents) {
    if (isSure) low += LEAST[extent] * times;
    if (extent !== "single") beyond += times;
    else {
      possible += times;
      if (isSure) sure += times;
    }
  }
  const shared = {
    bucket,
    sure,
    possible,
    beyond,
    coverage: watching.map(({ coverage }) => coverage.id),
  };
  const isWatched = watchedWhole.length > 0;
  if (possible + beyond > 0 || (isWatched && countOf(astray) > 0)) {
    const isClosed = isWatched && beyond === 0 && astray.every(({ extent }) => extent === "single");
    const interval = isClosed ? between(low, possible + countOf(astray)) : from(low);
    return { ...shared, count: { is: "observed", interval } };
  }
  if (isWatched) return { ...shared, count: { is: "none-reported", coverage: [...watchedWhole] } };
  return { ...shared, count: { is: watching.length > 0 ? "unknown" : "not-covered" } };
}

/** Who watched all of a cell systematically: where nobody did, nothing has an upper end. */
export function watchingWhole(watching: readonly Watching[]): readonly CoverageId[] {
  return watching.flatMap(({ coverage, watch }) =>
    coverage.systematic && watch === "whole" ? [coverage.id] : [],
  );
}

function countOf(incidents: readonly Tallied[]): number {
  return incidents.reduce((total, { times }) => total + (times ?? 1), 0);
}

/** At least so many: one for each incident and pattern, two for each series, that lies in the cell for sure. */
export const LEAST = { single: 1, series: 2, pattern: 1 } as const satisfies Record<Extent, number>;

/** What an area holds of something that was spread over places of which not all lie in it: of a series nobody says how many. */
export function partOf(extent: Extent): Extent {
  return extent === "series" ? "pattern" : extent;
}
