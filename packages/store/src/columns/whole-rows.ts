/**
 * Whole rows: rows of which days leave some: all in force, or those of them that the other tests of a question leave, which are the same
 * while somebody moves along the days. What is counted of them is kept.
 */
import { BoundedMemory } from "../bounded-memory.ts";
import type { ClassIndex } from "./class-index.ts";
import { indexOfClasses } from "./class-index.ts";
import { DAYS, dayClasses } from "./day-classes.ts";
import { classIndexOf } from "./few-rows.ts";
import { derivedOf } from "./incident-columns.ts";
import type { Counted } from "./running-counts.ts";
import { RunningCounts } from "./running-counts.ts";
import type { Standing } from "./standing.ts";
import { isStanding, marksOf } from "./standing.ts";

/** How many things are counted of the same rows: all that incidents are told apart by, and a few windows of a map. */
const MOST_COUNTED = 16;

/** How to come by an index of rows and the marks of those among them. */
interface Found {
  readonly index: () => ClassIndex;
  readonly marks: () => Uint8Array;
}

/** See the file. */
export class WholeRows {
  readonly standing: Standing;
  /** In rising order. */
  readonly rows: Uint32Array;
  readonly #found: Found;
  readonly #counted = new BoundedMemory<RunningCounts>(MOST_COUNTED);
  #index: ClassIndex | null = null;
  #marks: Uint8Array | null = null;

  constructor(standing: Standing, rows: Uint32Array, found: Found) {
    this.standing = standing;
    this.rows = rows;
    this.#found = found;
  }

  /** The rows by the classes of their days. */
  get byDays(): ClassIndex {
    return (this.#index ??= this.#found.index());
  }

  /** What is counted of all rows. */
  counts(counted: Counted): Int32Array {
    return this.#running(counted).total;
  }

  /** Adds what is counted of those whose classes of days have a 1; the others have a 0. */
  addCountsOn(days: Uint8Array, counted: Counted, counts: Int32Array): void {
    this.#running(counted).addTo(counts, days);
  }

  has(row: number): boolean {
    return (this.#marks ??= this.#found.marks())[row] === 1;
  }

  #running(counted: Counted): RunningCounts {
    return this.#counted.get(counted.name, () => new RunningCounts(counted, this.byDays));
  }
}

/** All rows in force. */
export function allStanding(standing: Standing): WholeRows {
  const { columns, name, rows } = standing;
  return derivedOf(columns, `all rows ${name}`, () => {
    const { classOf, earliest } = dayClasses(columns);
    return new WholeRows(standing, rows, {
      index: () => classIndexOf(standing, DAYS, { classOf, size: earliest.length }),
      marks: () => isStanding(standing),
    });
  });
}

/** Some rows in force, in rising order. */
export function someStanding(standing: Standing, rows: Uint32Array): WholeRows {
  const { columns } = standing;
  const { classOf, earliest } = dayClasses(columns);
  return new WholeRows(standing, rows, {
    index: () => indexOfClasses({ classOf, size: earliest.length }, rows),
    marks: () => marksOf(columns, rows),
  });
}
