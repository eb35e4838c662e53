/**
 * Row tally: how many of some rows are of each class. Where most of the rows in force are left, those that are not are counted, and
 * taken off what is kept of all of them.
 */
import { dayClasses } from "./day-classes.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import { placeGroups } from "./place-groups.ts";
import { leftOut } from "./selection.ts";

/** Rows that a question leaves of those in force, whose name tells them apart from those of other positions and roles. */
export interface LeftRows {
  readonly standing: Uint32Array;
  readonly standingName: string;
  readonly rows: Uint32Array;
}

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
  readonly #columns: IncidentColumns;
  readonly #left: LeftRows;
  #out: Uint32Array | null = null;
  /** What was counted before. */
  readonly #counted = new Map<string, Int32Array>();

  constructor(columns: IncidentColumns, left: LeftRows) {
    this.#columns = columns;
    this.#left = left;
  }

  /** How many there are. */
  get rows(): number {
    return this.#left.rows.length;
  }

  /** How many are of each class of days. */
  ofDays(): Int32Array {
    const { classOf, earliest } = dayClasses(this.#columns);
    return this.ofClasses("days", { classOf, size: earliest.length });
  }

  /** How many are of each place group, and behind those how many were spread over several places. */
  ofPlaces(): Int32Array {
    const { groupOf, groups } = placeGroups(this.#columns);
    return this.ofClasses("places", { classOf: groupOf, size: groups.length + 1 });
  }

  /** How many are of each class; `name` has to tell the classes apart from all others of these columns. */
  ofClasses(name: string, classes: Classes): Int32Array {
    return this.#tally(`classes ${name}`, (rows) => countClasses(classes, rows));
  }

  /** How many name each of a list. */
  naming(name: string, naming: Naming): Int32Array {
    return this.#tally(`naming ${name}`, (rows) => countNamed(naming, rows));
  }

  #tally(name: string, count: (rows: Uint32Array) => Int32Array): Int32Array {
    const counts = this.#counted.get(name) ?? this.#counts(name, count);
    this.#counted.set(name, counts);
    return counts;
  }

  #counts(name: string, count: (rows: Uint32Array) => Int32Array): Int32Array {
    const { rows, standing, standingName } = this.#left;
    if (rows.length * 2 <= standing.length) return count(rows);
    const whole = derivedOf(this.#columns, `all ${standingName} ${name}`, () => count(standing));
    this.#out ??= leftOut(standing, rows);
    if (this.#out.length === 0) return whole;
    const counts = count(this.#out);
    for (let at = 0; at < counts.length; at += 1) counts[at] = (whole[at] ?? 0) - (counts[at] ?? 0);
    return counts;
  }
}

function countClasses({ classOf, size }: Classes, rows: Uint32Array): Int32Array {
  const counts = new Int32Array(size);
  for (let at = 0; at < rows.length; at += 1) {
    const own = classOf[rows[at] ?? 0] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  return counts;
}

function countNamed({ starts, places, size }: Naming, rows: Uint32Array): Int32Array {
  const counts = new Int32Array(size);
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[n] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
