/** Value counter: how many rows have each value of something, for sure and at most. */
import type { LinkColumns } from "./incident-columns.ts";
import type { Naming, RowTally } from "./row-tally.ts";

/** How many incidents have a value: for sure, as far as days and places go, and at most. */
export interface ValueCount {
  readonly value: string;
  readonly sure: number;
  readonly most: number;
}

/** The most frequent values, and how many there are. */
export interface CountedValues {
  readonly items: readonly ValueCount[];
  readonly total: number;
}

/** Rows to be counted: all, and those of them of which it is not sure that they lie where was asked; null where all are sure. */
export interface CountedRows {
  readonly all: RowTally;
  readonly doubtful: RowTally | null;
}

/** Counts of values, by their places in a list. */
export interface Tallies {
  readonly values: readonly string[];
  readonly most: Int32Array;
  readonly doubtful: Int32Array | null;
}

/** What a tally makes of the rows, and of the doubtful ones. */
export function talliesBy(
  { all, doubtful }: CountedRows,
  values: readonly string[],
  tally: (rows: RowTally) => Int32Array,
): Tallies {
  return { values, most: tally(all), doubtful: doubtful === null ? null : tally(doubtful) };
}

/** The values in each of some sets, numbered from 0, the one without values, on. */
export interface ValuedSets extends Naming {
  readonly values: readonly string[];
  /** How many sets there are. */
  readonly sets: number;
}

/** Sorts the values of sets. */
export function valuedSets(valuesOf: ReadonlyMap<number, readonly string[]>): ValuedSets {
  const sets = valuesOf.keys().reduce((most, set) => Math.max(most, set), 0) + 1;
  const placeOf = new Map<string, number>();
  const starts = new Int32Array(sets + 1);
  const places: number[] = [];
  for (let set = 0; set < sets; set += 1) {
    for (const value of valuesOf.get(set) ?? []) {
      const place = placeOf.get(value) ?? placeOf.size;
      placeOf.set(value, place);
      places.push(place);
    }
    starts[set + 1] = places.length;
  }
  const values = [...placeOf.keys()];
  return { sets, starts, places: Int32Array.from(places), values, size: values.length };
}

/** Counts values by the sets that hold them. */
export function ofSets(
  { starts, places, values }: ValuedSets,
  { most, doubtful }: Omit<Tallies, "values">,
): Tallies {
  const counts = new Int32Array(values.length);
  const unsure = new Int32Array(values.length);
  for (let set = 0; set < starts.length - 1; set += 1) {
    const incidents = most[set] ?? 0;
    if (incidents === 0) continue;
    const [start, end] = [starts[set] ?? 0, starts[set + 1] ?? 0];
    const open = doubtful?.[set] ?? 0;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + incidents;
      unsure[place] = (unsure[place] ?? 0) + open;
    }
  }
  return { values, most: counts, doubtful: unsure };
}

/** The values that any row has: the first of them, the most frequent before the others, and those that were chosen. */
export function mostFrequent(
  { values, most, doubtful }: Tallies,
  limit: number,
  chosen: readonly string[],
): CountedValues {
  const counts = most.filter((count) => count > 0).toSorted();
  // Values are put in order only as far as they are told.
  const least = counts[counts.length - limit] ?? 1;
  const wanted = new Set(chosen);
  const candidates: ValueCount[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const count = most[place] ?? 0;
    const value = values[place] ?? "";
    if (count === 0 || (count < least && !wanted.has(value))) continue;
    candidates.push({ value, sure: count - (doubtful?.[place] ?? 0), most: count });
  }
  const items = candidates
    .toSorted(byFrequency)
    .filter(({ value }, at) => at < limit || wanted.has(value));
  return { items, total: counts.length };
}

function byFrequency(a: ValueCount, b: ValueCount): number {
  return b.most - a.most || b.sure - a.sure || (a.value < b.value ? -1 : 1);
}

/** The records that rows name in some roles, each once for a row, as places in a list of their numbers. */
export interface NamedRecords extends Naming {
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
  const numbers = [...placeOf.keys()];
  return { starts: ownStarts, places: places.slice(0, length), numbers, size: numbers.length };
}
