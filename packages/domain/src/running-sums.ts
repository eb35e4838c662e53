/** Running sums: intervals that each count for a run of cells, added up cell by cell, exactly, in the time that two cells take. SPEC Q2–Q3. */
import type { Interval } from "./interval.ts";
import { add, exactly } from "./interval.ts";
import { ofTenths, tenthsOf } from "./tenths.ts";

const COUNTED = ["low", "high", "lowOpen", "highOpen", "unbounded"] as const;

/** See the file. Ends below zero are not taken: they are amounts of people. */
export class RunningSums {
  readonly #size: number;
  /** What comes at the beginning of a run, less what goes behind its end. */
  readonly #steps: Readonly<Record<(typeof COUNTED)[number], Float64Array>>;
  /** What is no whole number of tenths, added one by one. */
  readonly #odd: { readonly first: number; readonly last: number; readonly interval: Interval }[] =
    [];

  constructor(size: number) {
    this.#size = size;
    const steps = (): Float64Array => new Float64Array(size + 1);
    this.#steps = { low: steps(), high: steps(), lowOpen: steps(), highOpen: steps(), unbounded: steps() }; // prettier-ignore
  }

  /** Adds an interval to each cell from the first to the last. */
  put([first, last]: readonly [number, number], interval: Interval): void {
    if (last < first) return;
    const low = tenthsOf(interval.low ?? 0);
    const high = tenthsOf(interval.high ?? 0);
    if (low === null || high === null) {
      this.#odd.push({ first, last, interval });
      return;
    }
    const amounts = {
      low,
      high,
      lowOpen: Number(interval.lowOpen),
      highOpen: Number(interval.highOpen),
      unbounded: Number(interval.high === null),
    };
    for (const name of COUNTED) {
      const steps = this.#steps[name];
      steps[first] = (steps[first] ?? 0) + amounts[name];
      steps[last + 1] = (steps[last + 1] ?? 0) - amounts[name];
    }
  }

  /** The sum of each cell; of nothing, exactly zero. */
  cells(): readonly Interval[] {
    const now = { low: 0, high: 0, lowOpen: 0, highOpen: 0, unbounded: 0 };
    const sums = Array.from({ length: this.#size }, (_, at): Interval => {
      for (const name of COUNTED) now[name] += this.#steps[name][at] ?? 0;
      const isBounded = now.unbounded === 0;
      return {
        low: ofTenths(now.low),
        high: isBounded ? ofTenths(now.high) : null,
        lowOpen: now.lowOpen > 0,
        highOpen: !isBounded || now.highOpen > 0,
      };
    });
    for (const { first, last, interval } of this.#odd)
      for (let at = first; at <= last; at += 1) sums[at] = add(sums[at] ?? exactly(0), interval);
    return sums;
  }
}
