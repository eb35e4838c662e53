/**
 * Movement: which published numbers an import moves: how many incidents there are, and how many people were killed in
 * them, in all, by kind and by governorate. Both sides count only the incidents that change: what stays adds the same
 * to both. Deaths are sums of what each incident allows, never a best guess, and one that does not tell of them leaves a
 * sum without an upper bound. SPEC Q10, V3.
 */
import { addCounts, boundsOfCount } from "@sitrep/domain/count";
import { countOfHarm } from "@sitrep/domain/harm";
import type { Incident } from "@sitrep/domain/incident";
import type { Interval } from "@sitrep/domain/interval";
import { add, exactly, openAbove } from "@sitrep/domain/interval";
import type { AnyRecord } from "@sitrep/domain/record";

/** What the changed incidents add to a number, before and after. */
export interface Movement {
  readonly number: "incidents" | "killed";
  readonly by: "all" | "kind" | "governorate";
  /** The kind, or the id of the governorate, or of the country or place where there is none; "all" of all. */
  readonly of: string;
  /** Null where no incident of this side tells of it: that is no zero. */
  readonly before: Interval | null;
  readonly after: Interval | null;
}

/** How many places or kinds are told of one number, those that move most first. */
const MOST_TOLD = 100;

/** `killed` is the sum over the incidents that tell of it, null where none does; `silent` counts the others. */
interface Sum {
  incidents: number;
  silent: number;
  killed: Interval | null;
}

interface Sides {
  readonly before: Sum;
  readonly after: Sum;
}

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
      addTo(sum, { incidents: 1, silent: killed === null ? 1 : 0, killed });
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
        addTo(sum, part);
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
    before: { incidents: 0, silent: 0, killed: null },
    after: { incidents: 0, silent: 0, killed: null },
  };
}

function addTo(sum: Sum, part: Readonly<Sum>): void {
  sum.incidents += part.incidents;
  sum.silent += part.silent;
  if (part.killed !== null)
    sum.killed = sum.killed === null ? part.killed : add(sum.killed, part.killed);
}

function sidesIn(map: Map<string, Sides>, key: string): Sides {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = sides();
  map.set(key, made);
  return made;
}

/** How many people were killed in an incident; null where it does not tell. */
function killedIn({ harm }: Incident): Interval | null {
  const killed = harm.filter(({ effect }) => effect === "killed");
  return killed.length === 0 ? null : boundsOfCount(addCounts(killed.map(countOfHarm)));
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

function valueOf(number: Movement["number"], { incidents, silent, killed }: Sum): Interval | null {
  if (number === "incidents") return exactly(incidents);
  return killed === null || silent === 0 ? killed : openAbove(killed);
}

function isSame(a: Interval | null, b: Interval | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen
  );
}

/** How far a number moves: the farther of its two ends; one that loses or gains an end moves farthest. */
function sizeOf({ before, after }: Pick<Movement, "before" | "after">): number {
  return Math.max(
    distance(before?.low ?? 0, after?.low ?? 0),
    distance(endOf(before), endOf(after)),
  );
}

/** The upper end; where nothing is told, the order of numbers starts from zero, and nothing is printed from that. */
function endOf(value: Interval | null): number | null {
  return value === null ? 0 : value.high;
}

function distance(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.MAX_VALUE;
  return Math.abs(a - b);
}
