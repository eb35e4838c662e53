/** Tally: puts the rows of a series into its cells. SPEC V8–V10. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import { daysInclusive } from "@sitrep/domain/day";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { PlaceId } from "@sitrep/domain/id";
import type { Extent } from "@sitrep/domain/incident";
import type { Standing } from "@sitrep/domain/harm-series";
import { lineage } from "@sitrep/domain/place";
import type { Bucket, SeriesCell, Tallied } from "@sitrep/domain/series";
import { bucketsBetween, fillCell, fillWatched, partOf } from "@sitrep/domain/series";
import type { WatchedBucket } from "@sitrep/domain/watching";
import { watchersOf, watchingIn } from "@sitrep/domain/watching";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { DayRow } from "@sitrep/store/queries/incidents-by-days";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import { GroundMemory } from "./ground-memory.ts";

/** Incidents known only to an area wider than a governorate. */
export interface WiderPlace {
  readonly place: PlaceId;
  readonly incidents: number;
}

type Tree = ReadonlyMap<string, PlaceNode>;

/** Looks up the place that a place lies in. */
export function parentIn(tree: Tree): (id: PlaceId) => PlaceId | undefined {
  // Written from the domain's own field.
  return (id) => (tree.get(id)?.parent ?? undefined) as PlaceId | undefined;
}

/** What a series of days, months or years is asked. `places` are what each of its cells speaks of. */
export interface TimeQuestion {
  readonly by: "day" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
  readonly kinds: IncidentFilter["kind"];
  readonly places: readonly PlaceId[];
  /** The day of the last thing on record; what comes after it nobody has watched. */
  readonly asOf?: Day | null;
}

/** Of eight questions that differ in more than their days: who watches a whole month or year hangs on the days no more. */
const WHOLE = new GroundMemory<Map<string, WatchedBucket>>(8);

/** The buckets of a series of days, months or years, with who watches each. Without a place to speak of there is none. */
export function watchedBuckets(
  { by, from, to, places, kinds, asOf = null }: TimeQuestion,
  coverage: readonly Coverage[],
  tree: Tree,
): readonly WatchedBucket[] {
  const [place] = places;
  if (place === undefined) return [];
  const question = { kinds: kinds ?? null, parentOf: parentIn(tree), asOf };
  const watchers = watchersOf(places, coverage, question);
  const watched = (bucket: Bucket): WatchedBucket => {
    return { bucket, watching: watchingIn(bucket, watchers, asOf) };
  };
  const buckets = bucketsBetween(from, to, by, place);
  if (by === "day") return buckets.map(watched);
  const name = JSON.stringify([by, places, kinds, asOf]);
  const whole = WHOLE.get(tree, coverage, name, () => new Map());
  return buckets.map((bucket, at) => {
    // The days asked for may cut the first and the last.
    if (at === 0 || at === buckets.length - 1) return watched(bucket);
    const known = whole.get(bucket.key) ?? watched(bucket);
    whole.set(bucket.key, known);
    return known;
  });
}

/** What lies in a cell, and what may without standing in it, because its first day is not known. */
export interface Pile {
  readonly inside: readonly Tallied[];
  readonly astray: readonly Tallied[];
}

/**
 * Cells of days, months or years. An incident whose first day nobody knows stands in none of them, and keeps open the upper
 * bound of each that it may lie in. Without a place to speak of there is no cell.
 */
export function tallyByTime(
  rows: readonly DayRow[],
  question: TimeQuestion,
  coverage: readonly Coverage[],
  tree: Tree,
): readonly SeriesCell[] {
  return fillPiles(watchedBuckets(question, coverage, tree), pilesByTime(rows, question));
}

/** The same of buckets and piles that are at hand. */
export function fillPiles(
  buckets: readonly WatchedBucket[],
  piles: readonly Pile[],
): readonly SeriesCell[] {
  // Every cell speaks of the same places; the answer names them once.
  return buckets.map(({ bucket, watching }, index) => {
    const { inside, astray } = piles[index] ?? { inside: [], astray: [] };
    return fillWatched(bucket, inside, watching, astray);
  });
}

/** What lies in each day, month or year from the first to the last. */
export function pilesByTime(
  rows: readonly DayRow[],
  question: Pick<TimeQuestion, "by" | "from" | "to">,
): readonly Pile[] {
  const { length, touched } = cellsOf(question);
  const piles = new Piles(length);
  for (const row of rows) {
    const { standing, cells } = touched(row);
    piles.put(standing, row.extent, cells, row.incidents);
  }
  return piles.cells();
}

/** How many cells a series has, and which of them something touches that may lie in its days, and how. */
export function cellsOf({ by, from, to }: Pick<TimeQuestion, "by" | "from" | "to">): {
  readonly length: number;
  readonly touched: (row: Pick<DayRow, "earliest" | "latest" | "isAstray" | "touched">) => {
    readonly standing: Standing;
    readonly cells: readonly [number, number];
  };
} {
  const indexes = new Map<Day, number>();
  // The same few days come again and again, and reading a day is most of the work.
  const indexOf = (day: Day): number => {
    const known = indexes.get(day);
    if (known !== undefined) return known;
    const index =
      by === "day" ? daysInclusive(from, day) - 1 : ORDINAL[by](day) - ORDINAL[by](from);
    indexes.set(day, index);
    return index;
  };
  const length = indexOf(to) + 1;
  return {
    length,
    touched: ({ earliest, latest, isAstray = false, touched }) => {
      const first = touched?.[0] ?? (earliest === null || earliest < from ? 0 : indexOf(earliest));
      const last = touched?.[1] ?? (latest === null || latest > to ? length - 1 : indexOf(latest));
      const isInside = earliest !== null && earliest >= from && latest !== null && latest <= to;
      const standing =
        isAstray || earliest === null ? "astray" : isInside && first === last ? "sure" : "possible";
      return { standing, cells: [first, last] };
    },
  };
}

/** The number of the month or year that a day lies in, counted on without a break. */
const ORDINAL = {
  month: (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  year: (day: Day) => Number(day.slice(0, 4)),
} as const;

const SORTS = (["sure", "possible", "astray"] as const).flatMap((standing) =>
  (["single", "series", "pattern"] as const).map((extent) => ({ standing, extent })),
);

/** Incidents that touch runs of cells, kept as what comes at the beginning of a run and what goes behind its end. */
class Piles {
  readonly #steps: readonly ((typeof SORTS)[number] & { readonly by: Float64Array })[];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
    this.#steps = SORTS.map((sort) => ({ ...sort, by: new Float64Array(size + 1) }));
  }

  put(
    standing: Standing,
    extent: Extent,
    [first, last]: readonly [number, number],
    incidents: number,
  ): void {
    const steps = this.#steps.find((one) => one.standing === standing && one.extent === extent);
    if (steps === undefined || last < first) return;
    steps.by[first] = (steps.by[first] ?? 0) + incidents;
    steps.by[last + 1] = (steps.by[last + 1] ?? 0) - incidents;
  }

  /** What lies in each cell, and what may without standing in it. */
  cells(): readonly Pile[] {
    const running = this.#steps.map(() => 0);
    return Array.from({ length: this.#size }, (_, index) => {
      const [inside, astray]: [Tallied[], Tallied[]] = [[], []];
      for (const [at, { standing, extent, by }] of this.#steps.entries()) {
        const times = (running[at] ?? 0) + (by[index] ?? 0);
        running[at] = times;
        if (times === 0) continue;
        const pile = standing === "astray" ? astray : inside;
        pile.push({ extent, isSure: standing === "sure", times });
      }
      return { inside, astray };
    });
  }
}

/** What a series of governorates is asked; `asOf` as of a series of days. */
export interface AreaQuestion extends Pick<IncidentFilter, "kind" | "from" | "to"> {
  readonly place?: readonly PlaceId[] | undefined;
  readonly asOf?: Day | null;
}

/** What stands in no cell, or in those of some governorates alone, and may lie in others around which one of its places reaches. */
interface Astray {
  readonly governorates: ReadonlySet<PlaceId>;
  readonly around: ReadonlySet<PlaceId> | null;
  readonly tallied: Tallied;
}

/**
 * A cell for every governorate asked about, or else of every country in which incidents lie, over all days of the
 * filter. What is known only to a wider area stands in none of them, and keeps open what it may lie in.
 */
export function tallyByGovernorate(
  rows: readonly PlaceRow[],
  filter: AreaQuestion,
  coverage: readonly Coverage[],
  tree: Tree,
): { readonly cells: readonly SeriesCell[]; readonly wider: readonly WiderPlace[] } {
  const parentOf = parentIn(tree);
  const kindOf = (id: PlaceId): string | undefined => tree.get(id)?.kind;
  const lines = new Map<string, readonly PlaceId[]>();
  const lineOf = (id: string): readonly PlaceId[] => {
    const line = lines.get(id) ?? lineage(PlaceId.parse(id), parentOf);
    lines.set(id, line);
    return line;
  };
  const asked = filter.place ?? [];
  const isAskedAt = (line: readonly PlaceId[]): boolean =>
    asked.length === 0 || line.some((at) => asked.includes(at));
  const inside = new Map<PlaceId, Tallied[]>();
  const astray: Astray[] = [];
  const wider = new Map<PlaceId, number>();
  for (const row of rows) {
    const { place, extent, isInTime, isAstray = false, isInSome = false, incidents: times } = row;
    const around = [place, ...row.alsoIn].map(lineOf);
    // It happened in each of its places, of which some may lie elsewhere than asked.
    const governorates = new Set(
      around.flatMap((line) =>
        !isAstray && isAskedAt(line) ? line.filter((at) => kindOf(at) === "governorate") : [],
      ),
    );
    for (const id of governorates) {
      const isWhole = around.every((line) => line.includes(id) && isAskedAt(line));
      const pile = inside.get(id) ?? [];
      if (pile.length === 0) inside.set(id, pile);
      pile.push({
        extent: isWhole ? extent : partOf(extent),
        isSure: isInTime && (isWhole || !isInSome),
        times,
      });
    }
    const open = isAstray
      ? around
      : around.filter((line) => line.every((at) => kindOf(at) !== "governorate"));
    if (open.length === 0) continue;
    const id = PlaceId.parse(place);
    if (!isAstray && governorates.size === 0) wider.set(id, (wider.get(id) ?? 0) + times);
    const isBounded = open.every((line) => line.some((at) => kindOf(at) === "country"));
    const tallied = { extent, isSure: false, times };
    astray.push({ governorates, around: isBounded ? new Set(open.flat()) : null, tallied });
  }
  const countries = new Set([...inside.keys()].flatMap((id) => lineOf(id).slice(1)));
  const question = { kinds: filter.kind ?? null, parentOf, asOf: filter.asOf ?? null };
  const days = { earliest: filter.from ?? null, latest: filter.to ?? null };
  const cells = [...tree.keys()].flatMap((key) => {
    const [id, ...outer] = lineOf(key);
    if (id === undefined || kindOf(id) !== "governorate") return [];
    const within = asked.filter((place) => lineOf(place).includes(id) && place !== id);
    const isAsked =
      asked.length === 0
        ? outer.some((at) => countries.has(at))
        : within.length > 0 || asked.some((place) => lineOf(id).includes(place));
    if (!isAsked) return [];
    const places = asked.some((place) => lineOf(id).includes(place)) ? [] : within;
    const bucket: Bucket = { key: id, ...days, place: id, ...(places.length > 0 && { places }) };
    const near = astray.flatMap(({ governorates, around, tallied }) =>
      !governorates.has(id) && (around === null || [id, ...outer].some((at) => around.has(at)))
        ? tallied
        : [],
    );
    return fillCell(bucket, inside.get(id) ?? [], coverage, { ...question, astray: near });
  });
  return {
    cells: cells.toSorted((a, b) => (a.bucket.key < b.bucket.key ? -1 : 1)),
    wider: [...wider]
      .map(([place, incidents]) => ({ place, incidents }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1)),
  };
}
