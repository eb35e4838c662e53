/** Row tally: how many of some rows are of each class, and how many name what. */
import { CountRoom } from "./count-room.ts";
import { DAYS, dayClasses } from "./day-classes.ts";
import type { LeftRows } from "./left-rows.ts";
import { failingAmong } from "./left-rows.ts";
import { placeGroups } from "./place-groups.ts";
import type { Counted } from "./running-counts.ts";
import type { RowTest } from "./selection.ts";
import { leftOut, passing } from "./selection.ts";

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

  /** The same of those of the rows that fail any of some tests. */
  failing(tests: readonly RowTest[]): RowTally {
    const left = this.#left;
    if (left.days === null && tests.length > 0) {
      const passed = passing(left.rows, tests);
      if (passed.length * 2 < left.size) return new RestTally(left, this, passed.slice());
    }
    return new RowTally(failingAmong(left, tests));
  }

  /** Uses how many are of each class of days, in a list that may be written to and that nobody keeps: there are very many classes. */
  withDays<Told>(use: (counts: Int32Array) => Told): Told {
    const { whole, days } = this.#left;
    const { classOf, earliest } = dayClasses(whole.standing.columns);
    const counts = ROOM.zeros(earliest.length);
    if (days === null)
      return use(this.into(counts, countedClasses(DAYS, { classOf, size: counts.length })));
    const { starts } = whole.byDays;
    for (let own = 0; own < counts.length; own += 1)
      counts[own] = (days[own] ?? 0) * ((starts[own + 1] ?? 0) - (starts[own] ?? 0));
    return use(counts);
  }

  /** How many are of each place group, and behind those how many were spread over several places. */
  ofPlaces(): Int32Array {
    const { groupOf, groups } = placeGroups(this.#left.whole.standing.columns);
    return this.ofClasses("places", { classOf: groupOf, size: groups.length + 1 });
  }

  /** How many are of each class; `name` has to tell the classes apart from all others of these columns. */
  ofClasses(name: string, classes: Classes): Int32Array {
    return this.of(countedClasses(name, classes));
  }

  /** How many name each of a list. */
  naming(name: string, naming: Naming): Int32Array {
    return this.of(countedNames(name, naming));
  }

  /** What is counted of them, into zeros of somebody's own: for what is too long to be made anew and kept. */
  into(counts: Int32Array, counted: Counted): Int32Array {
    const { whole, days } = this.#left;
    if (days !== null) {
      whole.addCountsOn(days, counted, counts);
      return counts;
    }
    const { rows } = this.#left;
    if (rows.length * 2 <= whole.rows.length) {
      counted.add(counts, rows, 1);
      return counts;
    }
    // Where most of the whole are left, those that are not are taken off what is kept of it.
    whole.addCounts(counted, counts);
    this.#others ??= leftOut(whole.rows, rows);
    counted.add(counts, this.#others, -1);
    return counts;
  }

  /** The same, kept. */
  of(counted: Counted): Int32Array {
    return this.#once(counted.name, () => this.made(counted));
  }

  /** The same, made anew. */
  protected made(counted: Counted): Int32Array {
    return this.into(new Int32Array(counted.size), counted);
  }

  #once(name: string, count: () => Int32Array): Int32Array {
    const counts = this.#counted.get(name) ?? count();
    this.#counted.set(name, counts);
    return counts;
  }
}

/** Where classes of days are counted. */
const ROOM = new CountRoom();

/** What is left of all without a few: these are taken off what is counted of all. */
class RestTally extends RowTally {
  readonly #all: RowTally;
  readonly #few: Uint32Array;

  constructor(left: LeftRows, all: RowTally, few: Uint32Array) {
    super(left);
    this.#all = all;
    this.#few = few;
  }

  override get rows(): number {
    return this.#all.rows - this.#few.length;
  }

  override into(counts: Int32Array, counted: Counted): Int32Array {
    this.#all.into(counts, counted);
    counted.add(counts, this.#few, -1);
    return counts;
  }

  protected override made(counted: Counted): Int32Array {
    const counts = this.#all.of(counted).slice();
    counted.add(counts, this.#few, -1);
    return counts;
  }
}

/** How many rows are of each class; `name` has to tell the classes apart from all others of the same columns. */
export function countedClasses(name: string, { classOf, size }: Classes): Counted {
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

function countedNames(name: string, { starts, places, size }: Naming): Counted {
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
