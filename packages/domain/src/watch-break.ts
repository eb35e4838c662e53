/**
 * Watch break: where those who watch a series change, so that what stands before is not comparable with what stands
 * behind. Found by rule, and named with what changed. SPEC V12.
 */
import type { Coverage } from "./coverage.ts";
import type { Day } from "./day.ts";
import type { CoverageId } from "./id.ts";
import type { WatchedBucket } from "./watching.ts";

/** In what two coverages of one watcher differ that follow one another. */
export type Altered = "places" | "kinds" | "selection" | "systematic";

/** A coverage begins or ends, or gives way to another of the same watcher that looks elsewhere or otherwise. */
export type WatchChange =
  | { readonly is: "begins" | "ends"; readonly coverage: CoverageId }
  | {
      readonly is: "alters";
      readonly before: CoverageId;
      readonly after: CoverageId;
      readonly in: readonly Altered[];
    };

/** A break lies before the bucket of key `at`. */
export interface WatchBreak {
  readonly at: string;
  readonly changes: readonly WatchChange[];
}

/** Where a coverage stands in a series: the indexes of its first and last bucket. */
interface Stay {
  readonly coverage: Coverage;
  readonly first: number;
  last: number;
}

/** The breaks of a series whose buckets follow one another in time, up to the day of the last thing on record. SPEC V12. */
export function breaksOf(
  all: readonly WatchedBucket[],
  asOf: Day | null = null,
): readonly WatchBreak[] {
  // What is still to come has no watchers, and nobody has stopped watching.
  const series = all.filter(({ bucket }) => asOf === null || (bucket.earliest ?? "") <= asOf);
  const stays = staysOf(series);
  const changes = new Map<number, WatchChange[]>();
  const note = (at: number, change: WatchChange): void => {
    const known = changes.get(at);
    if (known === undefined) changes.set(at, [change]);
    else known.push(change);
  };
  const followed = new Set<Stay>();
  for (const stay of stays) {
    if (stay.first === 0) continue;
    const before = stays.find((one) => !followed.has(one) && givesWay(one, stay));
    if (before === undefined) note(stay.first, { is: "begins", coverage: stay.coverage.id });
    else {
      followed.add(before);
      const [from, to] = [before.coverage, stay.coverage];
      // Two notes of one watcher that say the same are one.
      const altered = alteredBetween(from, to);
      if (altered.length > 0)
        note(stay.first, { is: "alters", before: from.id, after: to.id, in: altered });
    }
  }
  for (const stay of stays)
    if (stay.last < series.length - 1 && !followed.has(stay))
      note(stay.last + 1, { is: "ends", coverage: stay.coverage.id });
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, found]) => {
      const key = series[at]?.bucket.key;
      return key === undefined ? [] : { at: key, changes: found.toSorted(byWords) };
    });
}

function byWords(a: WatchChange, b: WatchChange): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function staysOf(series: readonly WatchedBucket[]): readonly Stay[] {
  const stays: Stay[] = [];
  const open = new Map<CoverageId, Stay>();
  for (const [index, { watching }] of series.entries()) {
    for (const { coverage } of watching) {
      const stay = open.get(coverage.id);
      if (stay?.last === index - 1) stay.last = index;
      else {
        const begun = { coverage, first: index, last: index };
        open.set(coverage.id, begun);
        stays.push(begun);
      }
    }
  }
  return stays.toSorted((a, b) => a.first - b.first || (a.coverage.id < b.coverage.id ? -1 : 1));
}

/** Whether a coverage ends where another of the same watcher begins: in the bucket before, or within the same. */
function givesWay(before: Stay, after: Stay): boolean {
  const isNext = after.first - before.last === 1 || after.first === before.last;
  return before !== after && isNext && before.first < after.first && watcherOf(before.coverage) === watcherOf(after.coverage); // prettier-ignore
}

function watcherOf({ watcher, dataset }: Coverage): string {
  return watcher ?? dataset ?? "";
}

/** In what two coverages differ beside their periods. */
function alteredBetween(before: Coverage, after: Coverage): readonly Altered[] {
  const same = (left: readonly string[] | undefined, right: readonly string[] | undefined) =>
    left?.toSorted().join() === right?.toSorted().join();
  return [
    ...(same(before.includes, after.includes) && same(before.excludes, after.excludes)
      ? []
      : (["places"] as const)),
    ...(same(before.kinds, after.kinds) ? [] : (["kinds"] as const)),
    ...(before.selection === after.selection ? [] : (["selection"] as const)),
    ...(before.systematic === after.systematic ? [] : (["systematic"] as const)),
  ];
}
