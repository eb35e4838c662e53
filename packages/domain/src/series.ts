/**
 * Series: incidents on record, cell by cell, with who was watching. SPEC V8–V10.
 *
 * A cell's interval runs from the incidents that fell into it for sure to those that may have. A cell that nobody
 * watched whole has no upper bound, and one with nothing on record is none reported, unknown or not covered, never 0.
 */
import type { Count } from "./count.ts";
import type { Coverage } from "./coverage.ts";
import { watches } from "./coverage.ts";
import type { Day } from "./day.ts";
import { addDays, dayOf, lastDayOfMonth } from "./day.ts";
import type { CoverageId, PlaceId } from "./id.ts";
import type { Extent } from "./incident.ts";
import type { IncidentKind } from "./incident-kind.ts";
import type { Interval } from "./interval.ts";
import { from } from "./interval.ts";

/** One cell of a series: days, and the place that it speaks of. */
export interface Bucket {
  /** `2019-02-17`, `2019-02`, or the id of a place. */
  readonly key: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly place: PlaceId;
}

/** An incident on record as far as a cell is concerned: it lies in it for sure, or only may. */
export interface Tallied {
  readonly extent: Extent;
  readonly isSure: boolean;
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

/** The buckets of days or months from `first` to `last`, both included. */
export function bucketsBetween(
  first: Day,
  last: Day,
  by: "day" | "month",
  place: PlaceId,
): readonly Bucket[] {
  const buckets: Bucket[] = [];
  let at = first;
  while (at <= last) {
    const bucket =
      by === "day" ? { key: at, earliest: at, latest: at, place } : monthBucket(at, place);
    buckets.push(bucket);
    at = addDays(bucket.latest, 1);
  }
  return buckets;
}

function monthBucket(day: Day, place: PlaceId): Bucket & { readonly latest: Day } {
  const [year = 1, month = 1] = day.split("-").map(Number);
  return {
    key: day.slice(0, 7),
    earliest: dayOf(year, month, 1),
    latest: lastDayOfMonth(year, month),
    place,
  };
}

/** Fills a cell from the incidents that touch it and the coverage on file. */
export function fillCell(
  bucket: Bucket,
  incidents: readonly Tallied[],
  coverage: readonly Coverage[],
  question: {
    readonly kinds: readonly IncidentKind[] | null;
    readonly parentOf: (id: PlaceId) => PlaceId | undefined;
  },
): SeriesCell {
  const cell = {
    place: bucket.place,
    earliest: bucket.earliest,
    latest: bucket.latest,
    kinds: question.kinds,
  };
  const watching = coverage.filter((one) => watches(one, cell, question.parentOf) !== "none");
  const watchedWhole = watching.filter(
    (one) => one.systematic && watches(one, cell, question.parentOf) === "whole",
  );
  const singles = incidents.filter((incident) => incident.extent === "single");
  const sure = singles.filter((incident) => incident.isSure).length;
  const beyond = incidents.length - singles.length;
  const shared = {
    bucket,
    sure,
    possible: singles.length,
    beyond,
    coverage: watching.map((one) => one.id),
  };
  if (incidents.length === 0) return { ...shared, count: emptyCount(watching, watchedWhole) };
  const isClosed = watchedWhole.length > 0 && beyond === 0;
  return { ...shared, count: { is: "observed", interval: boundsOfTally(incidents, isClosed) } };
}

function emptyCount(watching: readonly Coverage[], watchedWhole: readonly Coverage[]): Count {
  if (watchedWhole.length > 0)
    return { is: "none-reported", coverage: watchedWhole.map((one) => one.id) };
  return watching.length > 0 ? { is: "unknown" } : { is: "not-covered" };
}

/** At least so many: one for each incident and pattern, two for each series, that lies in the cell for sure. */
const LEAST = { single: 1, series: 2, pattern: 1 } as const satisfies Record<Extent, number>;

function boundsOfTally(incidents: readonly Tallied[], isClosed: boolean): Interval {
  const low = incidents.reduce(
    (total, { extent, isSure }) => total + (isSure ? LEAST[extent] : 0),
    0,
  );
  return isClosed ? { low, high: incidents.length, lowOpen: false, highOpen: false } : from(low);
}
