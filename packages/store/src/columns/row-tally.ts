/**
 * Row tally: how many of some rows are of each class. Where most of the whole are left, those that are not are counted, and taken off
 * what is kept of the whole.
 */
import type { LeftRows } from "./left-rows.ts";
import { placeGroups } from "./place-groups.ts";
import type { Classes, Counted } from "./whole-rows.ts";
import { countAll, countedClasses, countedDays } from "./whole-rows.ts";

/** What rows name, each once for a row, as places in a list: of row n those from `starts[n]` to before `starts[n + 1]`. */
export interface Naming {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly size: number;
}

/** Some classes, as their numbers; `placeOf` are the places of all classes among them, one behind the last of what is not. */
export interface SomeClasses {
  readonly classes: Int32Array;
  readonly placeOf: Int32Array;
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
    return this.#tally(countedDays(this.#left.whole.standing));
  }

  /** How many are of each place group, and behind those how many were spread over several places. */
  ofPlaces(): Int32Array {
    const { groupOf, groups } = placeGroups(this.#left.whole.standing.columns);
    return this.ofClasses("places", { classOf: groupOf, size: groups.length + 1 });
  }

  /** How many are of each class; `name` has to tell the classes apart from all others of these columns. */
  ofClasses(name: string, classes: Classes): Int32Array {
    return this.#tally(countedClasses(name, classes));
  }

  /** How many are of each of some classes of very many, and behind those whatever number. */
  ofSomeClasses(name: string, all: Classes, { classes, placeOf }: SomeClasses): Int32Array {
    const left = this.#left;
    const counts = new Int32Array(classes.length + 1);
    const add = (rows: Uint32Array, step: 1 | -1): void => {
      for (let at = 0; at < rows.length; at += 1) {
        const place = placeOf[all.classOf[rows[at] ?? 0] ?? 0] ?? 0;
        counts[place] = (counts[place] ?? 0) + step;
      }
    };
    if (this.#isFew) add(left.unordered, 1);
    else {
      const whole = left.whole.counts(countedClasses(name, all));
      for (let at = 0; at < classes.length; at += 1) counts[at] = whole[classes[at] ?? 0] ?? 0;
      add(this.#notLeft(), -1);
    }
    return counts;
  }

  /** How many name each of a list. */
  naming(name: string, naming: Naming): Int32Array {
    return this.#tally(countedNames(name, naming));
  }

  #tally(counted: Counted): Int32Array {
    const counts = this.#counted.get(counted.name) ?? this.#counts(counted);
    this.#counted.set(counted.name, counts);
    return counts;
  }

  #counts(counted: Counted): Int32Array {
    if (this.#isFew) return countAll(counted, this.#left.unordered);
    const all = this.#left.whole.counts(counted);
    const others = this.#notLeft();
    if (others.length === 0) return all;
    const counts = all.slice();
    counted.add(counts, others, -1);
    return counts;
  }

  /** Whether less than half of the whole is left. */
  get #isFew(): boolean {
    return this.#left.size * 2 <= this.#left.whole.rows.length;
  }

  #notLeft(): Uint32Array {
    return (this.#others ??= this.#left.others);
  }
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
