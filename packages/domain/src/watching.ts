/**
 * Watching: who watches the cells of a series, and how closely. A coverage's places and kinds lie alike to every cell of
 * a series, so that only its days are held against each cell. SPEC V5–V7, V11.
 */
import type { Coverage, Watch } from "./coverage.ts";
import { watchesDays, watchesKinds, watchesPlace } from "./coverage.ts";
import type { Day } from "./day.ts";
import type { PlaceId } from "./id.ts";
import type { IncidentKind } from "./incident-kind.ts";
import type { Bucket } from "./series.ts";
import { mayTouch } from "./span.ts";
import { coreOf, spanOf } from "./when.ts";

/** What a series asks of those who watch. */
export interface WatchQuestion {
  readonly kinds: readonly IncidentKind[] | null;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
  /** The day on which the last thing was recorded that the series rests on: what comes after it nobody has watched. */
  readonly asOf?: Day | null;
}

/** A coverage that watches some of the ground of a series, and how much of its places and kinds. */
export interface Watcher {
  readonly coverage: Coverage;
  readonly ground: Exclude<Watch, "none">;
}

/** A coverage that watches a cell; `days` says how many of the cell's days. */
export interface Watching {
  readonly coverage: Coverage;
  readonly watch: Exclude<Watch, "none">;
  readonly days: Exclude<Watch, "none">;
}

/** A bucket of a series with those who watch it. */
export interface WatchedBucket {
  readonly bucket: Bucket;
  readonly watching: readonly Watching[];
}

/** The days of a cell. */
export interface WatchedDays {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The coverages that watch some of the places and kinds. Several places are watched whole when each of them is. */
export function watchersOf(
  places: readonly PlaceId[],
  coverage: readonly Coverage[],
  { kinds, parentOf }: WatchQuestion,
): readonly Watcher[] {
  return coverage.flatMap((one) => {
    const ground = least([
      groundOf(places.map((place) => watchesPlace(one, place, parentOf))),
      watchesKinds(one, kinds),
    ]);
    return ground === "none" ? [] : [{ coverage: one, ground }];
  });
}

/** Several places are watched whole when each of them is, and not at all when none is. */
function groundOf(places: readonly Watch[]): Watch {
  const [first = "none", ...others] = new Set(places);
  return others.length === 0 ? first : "part";
}

function least(watches: readonly Watch[]): Watch {
  if (watches.includes("none")) return "none";
  return watches.includes("part") ? "part" : "whole";
}

/** Those of the watchers that watch some of a cell's days. */
export function watchingIn(
  cell: WatchedDays,
  watchers: readonly Watcher[],
  asOf: Day | null = null,
): readonly Watching[] {
  if (asOf !== null && cell.earliest !== null && cell.earliest > asOf) return [];
  const isOver = !isUnfinished(cell, asOf);
  return watchers.flatMap(({ coverage, ground }) => {
    const within = watchesDays(coverage, cell);
    if (within === "none") return [];
    const days = isOver ? within : "part";
    return { coverage, days, watch: ground === "whole" ? days : ground };
  });
}

/** Whether a cell was not over yet at the end of what is on record. */
export function isUnfinished({ latest }: WatchedDays, asOf: Day | null): boolean {
  return asOf !== null && latest !== null && latest >= asOf;
}

/** Whether the period of a coverage begins or ends, or may, inside a cell and not at its edge. */
export function isCutBy({ earliest, latest }: WatchedDays, { period }: Coverage): boolean {
  const span = spanOf(period);
  if (!mayTouch(span, earliest, latest)) return false;
  const core = coreOf(period);
  const begins = [span.earliest, core?.earliest ?? null];
  const ends = [span.latest, core?.latest ?? null];
  return (
    begins.some((day) => day !== null && (earliest === null || day > earliest) && isUpTo(day, latest)) ||
    ends.some((day) => day !== null && (latest === null || day < latest) && isFrom(day, earliest))
  ); // prettier-ignore
}

function isUpTo(day: Day, latest: Day | null): boolean {
  return latest === null || day <= latest;
}

function isFrom(day: Day, earliest: Day | null): boolean {
  return earliest === null || day >= earliest;
}
