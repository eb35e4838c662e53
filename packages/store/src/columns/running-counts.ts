/**
 * Running counts: how many rows are of each class up to some days, one step after the other. What lies between two days is told by the
 * difference of two steps and by the rows between these and the days, however many lie between.
 */
import type { ClassIndex } from "./class-index.ts";

/** What is counted of rows: `add` adds `step` to the counts for each of some. */
export interface Counted {
  /** Tells it apart from all else that is counted of the same columns. */
  readonly name: string;
  readonly size: number;
  readonly add: (counts: Int32Array, rows: Uint32Array, step: 1 | -1) => void;
  /** Where these counts are only some of others that are kept: those, and of each of these its place among them. */
  readonly partOf?: { readonly whole: Counted; readonly places: Int32Array };
}

/** A step has at least so many rows, and all steps together at most so many numbers. */
const LEAST_ROWS = 2048;
const MOST_NUMBERS = 2 ** 19;

/** See the file. */
export class RunningCounts {
  readonly #index: ClassIndex;
  /** The class of days at which each step begins, and behind the last. */
  readonly #bounds: Int32Array;
  /** The counts up to the end of each step. */
  readonly #sums: readonly Int32Array[];

  /** Counts the rows of an index of days, whose classes stand in the order of these. */
  constructor(counted: Counted, index: ClassIndex) {
    this.#index = index;
    const { starts, rows } = index;
    const least = Math.max(LEAST_ROWS, Math.ceil((rows.length * counted.size) / MOST_NUMBERS));
    const bounds = [0];
    const sums: Int32Array[] = [];
    const counts = new Int32Array(counted.size);
    let begun = 0;
    for (let own = 1; own < starts.length; own += 1) {
      const end = starts[own] ?? 0;
      if (end - begun < least && own < starts.length - 1) continue;
      counted.add(counts, rows.subarray(begun, end), 1);
      bounds.push(own);
      sums.push(counts.slice());
      begun = end;
    }
    this.#bounds = Int32Array.from(bounds);
    this.#sums = sums;
  }

  /** Adds the counts of all rows; `asked` is what is counted, or a part of it. */
  addAll(counts: Int32Array, asked: Counted): void {
    addSum(counts, this.#sums.at(-1), { asked, step: 1 });
  }

  /** Adds the counts of the classes of days that have a 1; the others have a 0. */
  addOn(counts: Int32Array, passes: Uint8Array, asked: Counted): void {
    for (let own = passes.indexOf(1); own >= 0;) {
      const next = passes.indexOf(0, own);
      this.#addRun(counts, [own, next < 0 ? passes.length : next], asked);
      own = next < 0 ? -1 : passes.indexOf(1, next);
    }
  }

  /** Adds those from one class of days to before another. */
  #addRun(counts: Int32Array, [first, behind]: readonly [number, number], asked: Counted): void {
    const { starts, rows } = this.#index;
    const [begin, end] = [starts[first] ?? 0, starts[behind] ?? 0];
    const [one, other] = [this.#nearest(begin), this.#nearest(end)];
    const [from, to] = [this.#rowsBefore(one), this.#rowsBefore(other)];
    if (end - begin <= Math.abs(begin - from) + Math.abs(end - to)) {
      asked.add(counts, rows.subarray(begin, end), 1);
      return;
    }
    addSum(counts, this.#sums[other - 1], { asked, step: 1 });
    addSum(counts, this.#sums[one - 1], { asked, step: -1 });
    this.#addBetween(counts, asked, { from, to: begin, step: -1 });
    this.#addBetween(counts, asked, { from: to, to: end, step: 1 });
  }

  /** Adds the rows from one place in the index to another, or takes them off where that lies before. */
  #addBetween(
    counts: Int32Array,
    asked: Counted,
    { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
  ): void {
    const some = this.#index.rows.subarray(Math.min(from, to), Math.max(from, to));
    asked.add(counts, some, from <= to ? step : step === 1 ? -1 : 1);
  }

  /** The bound that lies nearest to a place in the index. */
  #nearest(place: number): number {
    let [low, high] = [0, this.#bounds.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rowsBefore(middle) < place) low = middle + 1;
      else high = middle;
    }
    const isBefore = low > 0 && place - this.#rowsBefore(low - 1) < this.#rowsBefore(low) - place;
    return isBefore ? low - 1 : low;
  }

  #rowsBefore(bound: number): number {
    return this.#index.starts[this.#bounds[bound] ?? 0] ?? 0;
  }
}

function addSum(
  counts: Int32Array,
  sum: Int32Array | undefined,
  { asked: { partOf }, step }: { readonly asked: Counted; readonly step: 1 | -1 },
): void {
  if (sum === undefined) return;
  if (partOf === undefined)
    for (let at = 0; at < counts.length; at += 1)
      counts[at] = (counts[at] ?? 0) + step * (sum[at] ?? 0);
  else {
    const { places } = partOf;
    for (let at = 0; at < places.length; at += 1)
      counts[at] = (counts[at] ?? 0) + step * (sum[places[at] ?? 0] ?? 0);
  }
}
