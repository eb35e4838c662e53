/**
 * Movement: which published numbers an import moves: how many incidents there are, and how many people were killed in
 * them, in all, by kind and by governorate. Both sides count only the incidents that change: what stays adds the same
 * to both. Deaths are sums of what each incident allows, never a best guess. SPEC Q10, V3.
 */
import { addCounts } from "@sitrep/domain/count";
import { countOfHarm } from "@sitrep/domain/harm";
import type { Incident } from "@sitrep/domain/incident";
import type { Interval } from "@sitrep/domain/interval";
import { add, exactly } from "@sitrep/domain/interval";
import type { AnyRecord } from "@sitrep/domain/record";
import { boundsOfCount } from "@sitrep/domain/count";

/** What the changed incidents add to a number, before and after. */
export interface Movement {
  readonly number: "incidents" | "killed";
  readonly by: "all" | "kind" | "governorate";
  /** The kind, or the id of the governorate, or of the country or place where there is none; "all" of all. */
  readonly of: string;
  readonly before: Interval;
  readonly after: Interval;
}

/** How many places or kinds are told of one number, those that move most first. */
const MOST_TOLD = 100;

interface Sum {
  incidents: number;
  killed: Interval;
}

interface Sides {
  readonly before: Sum;
  readonly after: Sum;
}

const NOTHING = exactly(0);

/** Sums over the incidents that change, as they come. */
export class Movements {
  readonly #all = sides();
  readonly #byKind = new Map<string, Sides>();
  readonly #byPlace = new Map<string, Sides>();

  /** Counts a change: what stood before, and what stands after; null where nothing does. */
  count(before: AnyRecord | null, after: AnyRecord | null): void {
    if (before?.kind === "incident") this.#add("before", before.record);
    if (after?.kind === "incident") this.#add("after", after.record);
  }

  #add(side: keyof Sides, incident: Incident): void {
    const killed = killedIn(incident);
    for (const sum of [
      this.#all[side],
      sidesIn(this.#byKind, incident.kind)[side],
      sidesIn(this.#byPlace, incident.where.place)[side],
    ]) {
      sum.incidents += 1;
      sum.killed = add(sum.killed, killed);
    }
  }

  /** The places that were counted in. */
  get places(): Iterable<string> {
    return this.#byPlace.keys();
  }

  /** The numbers that move; `governorateOf` tells where a place lies. */
  told(governorateOf: (place: string) => string): readonly Movement[] {
    const byGovernorate = new Map<string, Sides>();
    for (const [place, { before, after }] of this.#byPlace) {
      const total = sidesIn(byGovernorate, governorateOf(place));
      for (const [sum, part] of [
        [total.before, before],
        [total.after, after],
      ] as const) {
        sum.incidents += part.incidents;
        sum.killed = add(sum.killed, part.killed);
      }
    }
    return [
      ...movementsOf("all", new Map([["all", this.#all]])),
      ...movementsOf("kind", this.#byKind),
      ...movementsOf("governorate", byGovernorate),
    ];
  }
}

function sides(): Sides {
  return {
    before: { incidents: 0, killed: NOTHING },
    after: { incidents: 0, killed: NOTHING },
  };
}

function sidesIn(map: Map<string, Sides>, key: string): Sides {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = sides();
  map.set(key, made);
  return made;
}

/** What an incident adds to the number of people killed: nothing where it tells of nobody killed. */
function killedIn({ harm }: Incident): Interval {
  const killed = harm.filter(({ effect }) => effect === "killed");
  return killed.length === 0 ? NOTHING : boundsOfCount(addCounts(killed.map(countOfHarm)));
}

function movementsOf(by: Movement["by"], map: ReadonlyMap<string, Sides>): readonly Movement[] {
  return (["incidents", "killed"] as const).flatMap((number) =>
    [...map]
      .map(([of, { before, after }]) => ({
        number,
        by,
        of,
        before: valueOf(number, before),
        after: valueOf(number, after),
      }))
      .filter(({ before, after }) => !isSame(before, after))
      .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.of < b.of ? -1 : 1))
      .slice(0, MOST_TOLD),
  );
}

function valueOf(number: Movement["number"], sum: Sum): Interval {
  return number === "incidents" ? exactly(sum.incidents) : sum.killed;
}

function isSame(a: Interval, b: Interval): boolean {
  return (
    a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen
  );
}

/** How far a number moves: the farther of its two ends; one that loses or gains an end moves farthest. */
function sizeOf({ before, after }: Pick<Movement, "before" | "after">): number {
  return Math.max(distance(before.low, after.low), distance(before.high, after.high));
}

function distance(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.MAX_VALUE;
  return Math.abs(a - b);
}
