/** Value counter: how many rows have each value of something, for sure and at most. */
import type { IncidentColumns, LinkColumns } from "./incident-columns.ts";
import type { WordColumn } from "./segment.ts";

/** How many incidents have a value: for sure, as far as days and places go, and at most. */
export interface ValueCount<Value> {
  readonly value: Value;
  readonly sure: number;
  readonly most: number;
}

/** See the file. */
export interface ValueCounter<Value> {
  /** Adds rows, each of them once; `isSure` has a mark for every row, and null says that all are sure. */
  readonly add: (rows: Uint32Array, isSure: Uint8Array | null) => void;
  /** Those that any row had, in any order. */
  readonly counts: () => readonly ValueCount<Value>[];
}

/** Counts the words of a column. */
export function wordCounter(
  { codes, words }: IncidentColumns,
  column: WordColumn,
): ValueCounter<string> {
  const own = codes[column];
  const tally = new Tally(words[column].length);
  return {
    add: (rows, isSure) => tally.addBy(own, rows, isSure),
    counts: () =>
      tally.found().map(({ at, sure, most }) => ({ value: words[column][at] ?? "", sure, most })),
  };
}

/**
 * Counts values by the sets that hold them; with `isOne`, what has several values has none of them for sure. Sets are numbered from 0,
 * the one without values, on.
 */
export function setCounter(
  sets: Int32Array,
  valuesOf: ReadonlyMap<number, readonly string[]>,
  isOne: boolean,
): ValueCounter<string> {
  const largest = valuesOf.keys().reduce((most, set) => Math.max(most, set), 0);
  const tally = new Tally(largest + 1);
  return {
    add: (rows, isSure) => tally.addBy(sets, rows, isSure),
    counts: () => {
      const counts = new Map<string, { sure: number; most: number }>();
      for (const { at, sure, most } of tally.found()) {
        const values = valuesOf.get(at) ?? [];
        for (const value of values) {
          const known = counts.get(value) ?? { sure: 0, most: 0 };
          known.sure += isOne && values.length > 1 ? 0 : sure;
          known.most += most;
          counts.set(value, known);
        }
      }
      return [...counts].map(([value, count]) => ({ value, ...count }));
    },
  };
}

/** The records that rows name in some roles, each once for a row, as places in a list of their numbers. */
export interface NamedRecords {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly numbers: readonly number[];
}

/** Sorts the records that rows name in some roles out of all links. */
export function namedRecords(
  { starts, targets, roles }: LinkColumns,
  wanted: readonly number[],
): NamedRecords {
  const isWanted = new Uint8Array(256);
  for (const role of wanted) isWanted[role] = 1;
  const placeOf = new Map<number, number>();
  const rows = starts.length - 1;
  const ownStarts = new Int32Array(rows + 1);
  const places = new Int32Array(targets.length);
  let length = 0;
  for (let row = 0; row < rows; row += 1) {
    const first = length;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      if (isWanted[roles[at] ?? 0] === 0) continue;
      const target = targets[at] ?? 0;
      let place = placeOf.get(target);
      if (place === undefined) placeOf.set(target, (place = placeOf.size));
      if (places.subarray(first, length).includes(place)) continue;
      places[length] = place;
      length += 1;
    }
    ownStarts[row + 1] = length;
  }
  return { starts: ownStarts, places: places.slice(0, length), numbers: [...placeOf.keys()] };
}

/** Counts the records that rows name, by their numbers. */
export function recordCounter({ starts, places, numbers }: NamedRecords): ValueCounter<number> {
  const tally = new Tally(numbers.length);
  return {
    add: (rows, isSure) => {
      for (let n = 0; n < rows.length; n += 1) {
        const row = rows[n] ?? 0;
        const end = starts[row + 1] ?? 0;
        for (let at = starts[row] ?? 0; at < end; at += 1)
          tally.add(places[at] ?? 0, isSure === null || isSure[row] === 1);
      }
    },
    counts: () =>
      tally.found().map(({ at, sure, most }) => ({ value: numbers[at] ?? 0, sure, most })),
  };
}

/** Counts by place in a list; what lies behind its end is not counted. */
class Tally {
  readonly #sure: Int32Array;
  readonly #most: Int32Array;

  constructor(length: number) {
    this.#sure = new Int32Array(length);
    this.#most = new Int32Array(length);
  }

  add(at: number, isSure: boolean): void {
    this.#most[at] = (this.#most[at] ?? 0) + 1;
    if (isSure) this.#sure[at] = (this.#sure[at] ?? 0) + 1;
  }

  addBy(values: Int32Array | Uint16Array, rows: Uint32Array, isSure: Uint8Array | null): void {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      this.add(values[row] ?? 0, isSure === null || isSure[row] === 1);
    }
  }

  found(): readonly { readonly at: number; readonly sure: number; readonly most: number }[] {
    const found = [];
    for (const [at, most] of this.#most.entries())
      if (most > 0) found.push({ at, sure: this.#sure[at] ?? 0, most });
    return found;
  }
}
