/**
 * Scope sum: figures for places that share no ground added up to a figure for all of them, wherever somebody gave one to
 * hold it against. Derived by us: it says its rule and its parts. SPEC C8.
 */
import type { Derivation } from "./derivation.ts";
import { derived, groundsFrom, recordGround } from "./derivation.ts";
import type { Figure, FigureTime } from "./figure.ts";
import { isAdditive, isOneTime, measureKey } from "./figure.ts";
import type { Gazetteer, Ground } from "./ground.ts";
import { areApart, coversPlace, groundHolds, unionOf } from "./ground.ts";
import type { Interval } from "./interval.ts";
import { compareLow, sum } from "./interval.ts";
import { definitionOf } from "./metric.ts";

/** How far sums are looked for: how many are given, and how many figures are tried. */
export const SUM_LIMITS = { sums: 60, tries: 20_000 } as const;

/** The sums that were found; `isWhole` unless there may be more. */
export interface ScopeSums {
  readonly sums: readonly (Figure & { readonly why: Derivation })[];
  readonly isWhole: boolean;
}

/** Every sum of figures of one time and nature whose places share no ground and are together those of another figure. */
export function scopeSumsOf(figures: readonly Figure[], gazetteer: Gazetteer): ScopeSums {
  const search = new Search(gazetteer);
  const buckets = Map.groupBy(
    figures.filter(({ measure }) => isAdditive(measure)),
    ({ measure, people, nature }) => `${measureKey(measure)}\n${people}\n${nature}`,
  );
  for (const [, members] of [...buckets].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    search.within(members);
  return { sums: search.found, isWhole: !search.isSpent };
}

class Search {
  readonly found: (Figure & { readonly why: Derivation })[] = [];
  readonly #gazetteer: Gazetteer;
  #tries = 0;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  get isSpent(): boolean {
    return this.found.length >= SUM_LIMITS.sums || this.#tries >= SUM_LIMITS.tries;
  }

  /** Figures that differ in scope and time alone. */
  within(figures: readonly Figure[]): void {
    const sorted = figures.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const grounds = new Map(sorted.map(({ ground }) => [ground.key, ground]));
    for (const [wholeKey, inner] of innerGrounds([...grounds.values()], this.#gazetteer)) {
      const whole = grounds.get(wholeKey);
      if (whole === undefined || inner.size < 2) continue;
      const parts = sorted.filter(({ ground }) => inner.has(ground.key));
      this.#cover(whole, parts, []);
    }
  }

  /** Adds parts until nothing of the whole is uncovered: each covers the first place that no part before it does. */
  #cover(whole: Ground, parts: readonly Figure[], chosen: readonly Figure[]): void {
    if (this.isSpent) return;
    const { lineOf } = this.#gazetteer;
    const cuts = chosen.flatMap(({ ground }) =>
      [...ground.marks].flatMap(([at, isIn]) =>
        isIn || !coversPlace(whole, at, lineOf) ? [] : at,
      ),
    );
    const begins = [...whole.marks].flatMap(([at, isIn]) => (isIn ? at : []));
    const open = [...begins, ...cuts]
      .toSorted()
      .find((at) => !chosen.some(({ ground }) => coversPlace(ground, at, lineOf)));
    if (open === undefined) {
      this.found.push(
        added(
          chosen.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
          this.#gazetteer,
        ),
      );
      return;
    }
    for (const part of parts) {
      this.#tries += 1;
      if (this.isSpent) return;
      const fits =
        coversPlace(part.ground, open, lineOf) &&
        chosen.every(
          (other) =>
            isOneTime(part.time, other.time) &&
            areApart(part.ground, other.ground, this.#gazetteer),
        );
      if (fits) this.#cover(whole, parts, [...chosen, part]);
    }
  }
}

/** For each ground the others that lie in it, by key and in the order of keys. A ground lies only in one that begins around it. */
export function innerGrounds(
  grounds: readonly Ground[],
  { lineOf }: Pick<Gazetteer, "lineOf">,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sorted = grounds.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const beginning = new Map<string, Ground[]>();
  for (const ground of sorted)
    for (const [at, isIn] of ground.marks) {
      if (!isIn) continue;
      const there = beginning.get(at) ?? [];
      if (there.length === 0) beginning.set(at, there);
      there.push(ground);
    }
  const inner = new Map(sorted.map(({ key }) => [key, new Set<string>()]));
  for (const ground of sorted) {
    const first = [...ground.marks].find(([, isIn]) => isIn)?.[0];
    if (first === undefined) continue;
    const around = new Set(lineOf(first).flatMap((at) => beginning.get(at) ?? []));
    for (const outer of around)
      if (outer.key !== ground.key && groundHolds(outer, ground, lineOf))
        inner.get(outer.key)?.add(ground.key);
  }
  return inner;
}

/** The sum of figures that are in order, of one time, and apart. */
function added(
  parts: readonly Figure[],
  { lineOf }: Gazetteer,
): Figure & { readonly why: Derivation } {
  const [first] = parts;
  if (first === undefined) throw new RangeError("nothing to add");
  const ground = unionOf(
    parts.map((part) => part.ground),
    lineOf,
  );
  const of = (isWanted: boolean) =>
    [...ground.marks].flatMap(([at, isIn]) => (isIn === isWanted ? at : []));
  const bounds = boundsOfSum(parts);
  const isCountedOnce = definitionOf(first.measure.metric).recurs !== true;
  return {
    ...first,
    key: parts.map(({ key }) => key).join(" + "),
    parts: parts.map(({ key }) => key),
    bounds,
    scope: { includes: of(true), excludes: of(false) },
    ground,
    time: sharedTime(parts),
    saidWith: [],
    why: derived(
      "C8",
      { did: "add-places", isCountedOnce },
      {
        gives: bounds,
        ...groundsFrom(parts.map((part) => recordGround(part.key, "quantity", part.bounds))),
      },
    ),
  };
}

/** All that may have been in one of the places or another; where one may be counted twice, at least as many as in the largest. */
function boundsOfSum(parts: readonly Figure[]): Interval {
  const total = sum(parts.map(({ bounds }) => bounds));
  const [largest] = parts.map(({ bounds }) => bounds).toSorted((a, b) => compareLow(b, a));
  const isCountedOnce = parts.every(({ measure }) => definitionOf(measure.metric).recurs !== true);
  if (isCountedOnce || largest === undefined) return total;
  return { ...total, low: largest.low, lowOpen: largest.lowOpen };
}

/** The days that all parts may mean; periods are the same days already. */
function sharedTime(parts: readonly Figure[]): FigureTime {
  const [first, ...others] = parts.map(({ time }) => time);
  if (first === undefined) throw new RangeError("no time of nothing");
  if (others.every(({ when }) => when === first.when)) return first;
  const earliest =
    [first, ...others]
      .flatMap((time) => time.earliest ?? [])
      .toSorted()
      .at(-1) ?? null;
  const [latest = null] = [first, ...others].flatMap((time) => time.latest ?? []).toSorted();
  if (first.is === "flow" || (earliest === null && latest === null)) return first;
  const when =
    earliest !== null && earliest === latest ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`;
  return { ...first, when, earliest, latest };
}
