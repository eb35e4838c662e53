/**
 * Row tally: how many of some rows are of each class. Where most of the rows in force are left, those that are not are counted, and
 * taken off what is kept of all of them.
 */
import { dayClasses } from "./day-classes.ts";
import { derivedOf } from "./incident-columns.ts";
import type { LeftRows } from "./left-rows.ts";
import { placeGroups } from "./place-groups.ts";

/** Classes of rows: of each row the number of its own, and how many classes there are. */
export interface Classes {
  readonly classOf: Int32Array | Uint16Array;
  readonly size: number;
}

/** What rows name, each once for a row, as places in a list: of row n those from `starts[n]` to before `starts[n + 1]`. */
export interface Naming {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly size: number;
}

/** What is counted: `add` adds `step` to the counts for each of some rows. */
interface Counted {
  readonly name: string;
  readonly size: number;
  readonly add: (counts: Int32Array, rows: Uint32Array, step: 1 | -1) => void;
}

/** See the file. */
export class RowTally {
  readonly #left: LeftRows;
  #others: Uint32Array | null = null;
  /** What was counted before. */
  readonly #counted = new Map<string, Int32Array>();

  constructor(left: LeftRows) {
    this.#left = left;
  }

  /** How many there are. */
  get rows(): number {
    return this.#left.size;
  }

  /** How many are of each class of days. */
  ofDays(): Int32Array {
    const { classOf, earliest } = dayClasses(this.#left.standing.columns);
    return this.#tally(countingClasses("days", { classOf, size: earliest.length }));
  }

  /** How many are of each place group, and behind those how many were spread over several places. */
  ofPlaces(): Int32Array {
    const { groupOf, groups } = placeGroups(this.#left.standing.columns);
    return this.ofClasses("places", { classOf: groupOf, size: groups.length + 1 });
  }

  /** How many are of each class; `name` has to tell the classes apart from all others of these columns. */
  ofClasses(name: string, classes: Classes): Int32Array {
    return this.#tally(countingClasses(name, classes));
  }

  /** How many name each of a list. */
  naming(name: string, naming: Naming): Int32Array {
    return this.#tally(countingNamed(name, naming));
  }

  #tally(counted: Counted): Int32Array {
    const counts = this.#counted.get(counted.name) ?? this.#counts(counted);
    this.#counted.set(counted.name, counts);
    return counts;
  }

  #counts({ name, size, add }: Counted): Int32Array {
    const left = this.#left;
    const { columns, name: standingName, rows } = left.standing;
    if (left.size * 2 <= rows.length) {
      const counts = new Int32Array(size);
      add(counts, left.unordered, 1);
      return counts;
    }
    const whole = derivedOf(columns, `all ${standingName} ${name}`, () => {
      const all = new Int32Array(size);
      add(all, rows, 1);
      return all;
    });
    this.#others ??= left.others;
    if (this.#others.length === 0) return whole;
    const counts = whole.slice();
    add(counts, this.#others, -1);
    return counts;
  }
}

function countingClasses(name: string, { classOf, size }: Classes): Counted {
  return {
    name: `classes ${name}`,
    size,
    add: (counts, rows, step) => {
      for (let at = 0; at < rows.length; at += 1) {
        const own = classOf[rows[at] ?? 0] ?? 0;
        counts[own] = (counts[own] ?? 0) + step;
      }
    },
  };
}

function countingNamed(name: string, { starts, places, size }: Naming): Counted {
  return {
    name: `naming ${name}`,
    size,
    add: (counts, rows, step) => {
      for (let n = 0; n < rows.length; n += 1) {
        const row = rows[n] ?? 0;
        const end = starts[row + 1] ?? 0;
        for (let at = starts[row] ?? 0; at < end; at += 1) {
          const place = places[at] ?? 0;
          counts[place] = (counts[place] ?? 0) + step;
        }
      }
    },
  };
}
