/**
 * Whole rows: rows of which days leave some: all in force, or those of them that the other tests of a question leave, which are the same
 * while somebody moves along the days. What is counted of them is kept.
 */
import { BoundedMemory } from "../bounded-memory.ts";
import type { ClassIndex } from "./class-index.ts";
import { indexOfClasses, rowsWhere } from "./class-index.ts";
import { DAYS, dayClasses } from "./day-classes.ts";
import { classIndexOf } from "./few-rows.ts";
import { derivedOf } from "./incident-columns.ts";
import type { Counted } from "./running-counts.ts";
import { RunningCounts } from "./running-counts.ts";
import type { Standing } from "./standing.ts";
import { isStanding, marksOf } from "./standing.ts";

/** How many things are counted of the same rows: all that incidents are told apart by, and the points of a map. */
const MOST_COUNTED = 16;

/** Most filters are never asked about other days: what was counted so often, for one question and what of it is doubtful, is kept. */
const OFTEN = 2;

/** How to come by an index of rows and the marks of those among them. */
interface Found {
  readonly index: () => ClassIndex;
  readonly marks: () => Uint8Array;
  /** Whether they are asked about often. */
  readonly isOften: boolean;
}

/** See the file. */
export class WholeRows {
  readonly standing: Standing;
  /** In rising order. */
  readonly rows: Uint32Array;
  readonly #found: Found;
  /** How often each thing was counted of some of them. */
  readonly #asked = new Map<string, number>();
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

  /** Adds what is counted of all rows. */
  addCounts(counted: Counted, counts: Int32Array): void {
    this.#running(counted).addAll(counts, counted);
  }

  /** Adds what is counted of those whose classes of days have a 1; the others have a 0. */
  addCountsOn(days: Uint8Array, counted: Counted, counts: Int32Array): void {
    const { name } = keptFor(counted);
    const before = this.#asked.get(name) ?? 0;
    if (this.#found.isOften || before >= OFTEN) {
      this.#running(counted).addOn(counts, days, counted);
      return;
    }
    this.#asked.set(name, before + 1);
    counted.add(counts, rowsWhere(this.byDays, days), 1);
  }

  /** Whether a row is among them. */
  has(row: number): boolean {
    return (this.#marks ??= this.#found.marks())[row] === 1;
  }

  #running(counted: Counted): RunningCounts {
    const kept = keptFor(counted);
    return this.#counted.get(kept.name, () => new RunningCounts(kept, this.byDays));
  }
}

/** What is kept to tell what is counted: that itself, or what it is a part of. */
function keptFor(counted: Counted): Counted {
  return counted.partOf?.whole ?? counted;
}

/** All rows in force. */
export function allStanding(standing: Standing): WholeRows {
  const { columns, name, rows } = standing;
  return derivedOf(columns, `all rows ${name}`, () => {
    const { classOf, earliest } = dayClasses(columns);
    return new WholeRows(standing, rows, {
      index: () => classIndexOf(standing, DAYS, { classOf, size: earliest.length }),
      marks: () => isStanding(standing),
      isOften: true,
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
    isOften: false,
  });
}
