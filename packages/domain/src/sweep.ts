/**
 * Sweep: finds the pairs of incidents that may be one without holding each against each. Incidents are given in the order
 * of their first days; only those whose days may still be going on are kept at hand, by place: governorate by governorate,
 * in cells of a grid where there are points, and apart those known only to something wider. No pair is lost that
 * `weigh` would give a weight, but for those beyond a stated number of comparisons, which are counted. SPEC M9.
 */
import { cellOf, cellsAround } from "./grid.ts";
import { PLACE_POINTS } from "./match-place.ts";
import { areDaysApart, daysIn } from "./match-time.ts";
import type { MatchStrength } from "./match-strength.ts";
import { isAtLeast } from "./match-strength.ts";
import type { Weight } from "./match.ts";
import { weigh } from "./match.ts";
import type { Matchable, MatchPlace } from "./matchable.ts";

/** Most comparisons of one sweep: of all, and of those in which one side is known to neither a month nor a governorate. */
export const MOST_COMPARISONS = { all: 400_000_000, loose: 60_000_000 } as const;

/** A loose incident's time allows more days than this, or its place has no governorate. */
const LOOSE_DAYS = 31;

/** A pair with its weight; `left` is of the first dataset, or of one dataset the one whose id comes first. */
export interface Pair extends Weight {
  readonly left: Matchable;
  readonly right: Matchable;
}

/** What a sweep did. `skipped` pairs were never held against each other: nothing is known of them. */
export interface SweepTally {
  readonly left: number;
  readonly right: number;
  readonly compared: number;
  readonly skipped: number;
}

/** Which of two datasets an incident is given from; of one dataset with itself, always the left. */
export type Side = "left" | "right";

interface Active {
  readonly matchable: Matchable;
  readonly isLoose: boolean;
  /** The number of the last comparison round that met it: several places lead to it. */
  round: number;
}

/** So many stand on a shelf before anybody looks which of them are over. There are thousands of shelves. */
const LEAST_ROOM = 4;

/** Actives of one place. Those whose days are over go when they are met, or when the shelf has grown to twice its size. */
class Shelf {
  #actives: Active[] = [];
  #roomy = LEAST_ROOM;

  put(active: Active, today: number): void {
    if (this.#actives.length >= this.#roomy) {
      this.#actives = this.#actives.filter(({ matchable }) => matchable.days.last >= today);
      this.#roomy = Math.max(LEAST_ROOM, 2 * this.#actives.length);
    }
    this.#actives.push(active);
  }

  *standing(today: number): Generator<Active> {
    let kept = 0;
    for (const active of this.#actives) {
      if (active.matchable.days.last < today) continue;
      this.#actives[kept] = active;
      kept += 1;
      yield active;
    }
    this.#actives.length = kept;
  }
}

/** The actives of one side, by place. */
class Hand {
  readonly #countries = new Map<string, { wide: Shelf; governorates: Map<string, Shelf> }>();
  readonly #cells = new Map<number, Shelf>();

  put(active: Active, today: number): void {
    for (const { country, governorate, point } of placesOf(active.matchable)) {
      const { wide, governorates } = this.#inCountry(country);
      const shelf = governorate === null ? wide : shelfOf(governorates, governorate);
      shelf.put(active, today);
      if (point !== null) shelfOf(this.#cells, cellOf(point)).put(active, today);
    }
  }

  /** The shelves on which everything stands that is not apart from a place; an active may stand on several. */
  *around({ country, governorate, point }: Anywhere): Generator<Shelf> {
    const countries = country === null ? [...this.#countries.keys()] : [country, NOWHERE];
    for (const key of countries) {
      const inside = this.#countries.get(key);
      if (inside === undefined) continue;
      yield inside.wide;
      if (governorate === null) yield* inside.governorates.values();
      else {
        const list = inside.governorates.get(governorate);
        if (list !== undefined) yield list;
      }
    }
    if (point === null) return;
    for (const cell of cellsAround(point, PLACE_POINTS.apartKm)) {
      const list = this.#cells.get(cell);
      if (list !== undefined) yield list;
    }
  }

  #inCountry(country: string | null) {
    const key = country ?? NOWHERE;
    const known = this.#countries.get(key);
    if (known !== undefined) return known;
    const made = { wide: new Shelf(), governorates: new Map<string, Shelf>() };
    this.#countries.set(key, made);
    return made;
  }
}

/** The key of what lies in no country that is known. */
const NOWHERE = "";

type Anywhere = Pick<MatchPlace, "country" | "governorate" | "point">;

const UNPLACED: readonly Anywhere[] = [{ country: null, governorate: null, point: null }];

function placesOf({ places }: Matchable): readonly Anywhere[] {
  return places.length === 0 ? UNPLACED : places;
}

function shelfOf<Key>(shelves: Map<Key, Shelf>, key: Key): Shelf {
  const known = shelves.get(key);
  if (known !== undefined) return known;
  const made = new Shelf();
  shelves.set(key, made);
  return made;
}

function isLoose(matchable: Matchable): boolean {
  return (
    daysIn(matchable.days) > LOOSE_DAYS ||
    placesOf(matchable).some(({ governorate, point }) => governorate === null && point === null)
  );
}

/** Whether it can be no more than weak, whatever it is held against: its days or its places allow too much. SPEC M7. */
function isHopeless(matchable: Matchable): boolean {
  const { days, places } = matchable;
  return (
    (daysIn(days) > LOOSE_DAYS && !days.everyDay) || places.every(({ kind }) => kind === "country")
  );
}

/** How a sweep may differ. */
export interface SweepOptions {
  /** Pairs of less strength are not given. */
  readonly least?: MatchStrength;
  /** Whether every incident is held against all others, instead of left against right. */
  readonly isWithin: boolean;
  readonly mostComparisons?: { readonly all: number; readonly loose: number };
}

/** See the file. */
export class Sweep {
  readonly #left = new Hand();
  readonly #right: Hand;
  readonly #isWithin: boolean;
  readonly #least: MatchStrength;
  readonly #most: { readonly all: number; readonly loose: number };
  readonly #tally = { left: 0, right: 0, compared: 0, skipped: 0 };
  #looseCompared = 0;
  #round = 0;
  #today = Number.NEGATIVE_INFINITY;

  constructor({ isWithin, least = "weak", mostComparisons = MOST_COMPARISONS }: SweepOptions) {
    this.#isWithin = isWithin;
    this.#least = least;
    this.#right = isWithin ? this.#left : new Hand();
    this.#most = mostComparisons;
  }

  /** What the sweep has done so far. */
  get tally(): SweepTally {
    return { ...this.#tally };
  }

  /**
   * Takes the next incident and gives the pairs that it makes with those before it; only when all of them have been taken
   * does the next one meet it. @throws RangeError where its first day lies before that of the one before
   */
  *meet(matchable: Matchable, side: Side): Generator<Pair> {
    const { first } = matchable.days;
    if (first < this.#today)
      throw new RangeError(`not in the order of first days: ${matchable.id}`);
    this.#today = first;
    this.#tally[side] += 1;
    if (this.#least !== "weak" && isHopeless(matchable)) return;
    const active: Active = { matchable, isLoose: isLoose(matchable), round: 0 };
    const [own, others] = side === "left" ? [this.#left, this.#right] : [this.#right, this.#left];
    this.#round += 1;
    for (const place of placesOf(matchable))
      for (const shelf of others.around(place)) yield* this.#compare(active, shelf, side);
    own.put(active, first);
  }

  *#compare(active: Active, shelf: Shelf, side: Side): Generator<Pair> {
    for (const other of shelf.standing(this.#today)) {
      if (other.round === this.#round) continue;
      other.round = this.#round;
      if (areDaysApart(active.matchable.days, other.matchable.days)) continue;
      if (!this.#hasRoom(active.isLoose || other.isLoose)) continue;
      const weight = weigh(active.matchable, other.matchable);
      if (weight !== null && isAtLeast(weight.strength, this.#least))
        yield { ...weight, ...this.#sides(active, other, side) };
    }
  }

  #hasRoom(isLooseOne: boolean): boolean {
    if (
      this.#tally.compared >= this.#most.all ||
      (isLooseOne && this.#looseCompared >= this.#most.loose)
    ) {
      this.#tally.skipped += 1;
      return false;
    }
    this.#tally.compared += 1;
    if (isLooseOne) this.#looseCompared += 1;
    return true;
  }

  #sides({ matchable: one }: Active, { matchable: other }: Active, side: Side) {
    const isTurned = this.#isWithin ? other.id < one.id : side === "right";
    return isTurned ? { left: other, right: one } : { left: one, right: other };
  }
}
