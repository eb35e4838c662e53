/**
 * Whole rows: rows of which days leave some: all in force, or those of them that the other tests of a question leave, which are the same
 * while somebody moves along the days. What is counted of them is kept.
 */
import type { ClassIndex } from "./class-index.ts";
import { rowsWhere } from "./class-index.ts";
import { DAYS, dayClasses } from "./day-classes.ts";
import { classIndexOf } from "./few-rows.ts";
import { derivedOf } from "./incident-columns.ts";
import { lacking, passing } from "./selection.ts";
import type { Standing } from "./standing.ts";
import { isStanding, marksOf } from "./standing.ts";

/** What is counted of rows: `add` adds `step` to the counts for each of some. */
export interface Counted {
  /** Tells it apart from all else that is counted of the same columns. */
  readonly name: string;
  readonly size: number;
  readonly add: (counts: Int32Array, rows: Uint32Array, step: 1 | -1) => void;
}

/** Classes of days, by a 1 or a 0 for each, and how many rows are of those with a 1. */
export interface DaysLeft {
  readonly passes: Uint8Array;
  readonly count: number;
}

/** See the file. */
export interface WholeRows {
  readonly standing: Standing;
  /** In rising order. */
  readonly rows: Uint32Array;
  readonly counts: (counted: Counted) => Int32Array;
  /** The rows of the classes that pass, in any order, and of those that do not. */
  readonly inside: (days: DaysLeft) => Uint32Array;
  readonly outside: (days: DaysLeft) => Uint32Array;
  readonly has: (row: number) => boolean;
}

/** Counts all of some rows. */
export function countAll({ size, add }: Counted, rows: Uint32Array): Int32Array {
  const counts = new Int32Array(size);
  add(counts, rows, 1);
  return counts;
}

/** How many rows are of each class of days. */
export function countedDays({ columns }: Standing): Counted {
  const { classOf, earliest } = dayClasses(columns);
  return countedClasses(DAYS, { classOf, size: earliest.length });
}

/** Classes of rows: of each row the number of its own, and how many classes there are. */
export interface Classes {
  readonly classOf: Int32Array | Uint16Array;
  readonly size: number;
}

/** How many rows are of each class. */
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

/** All rows in force. */
export function allStanding(standing: Standing): WholeRows {
  const { columns, name, rows } = standing;
  const isIn = isStanding(standing);
  const index = (): ClassIndex => {
    const { classOf, earliest } = dayClasses(columns);
    return classIndexOf(standing, DAYS, { classOf, size: earliest.length });
  };
  return {
    standing,
    rows,
    counts: (counted) =>
      derivedOf(columns, `all ${name} ${counted.name}`, () => countAll(counted, rows)),
    inside: (days) => rowsWhere(index(), { ...days, mark: 1 }),
    outside: ({ passes, count }) =>
      rowsWhere(index(), { passes, mark: 0, count: rows.length - count }),
    has: (row) => isIn[row] === 1,
  };
}

/** Some rows in force, in rising order. */
export function someStanding(standing: Standing, rows: Uint32Array): WholeRows {
  const { columns } = standing;
  const { classOf } = dayClasses(columns);
  const kept = new Map<string, Int32Array>();
  let marks: Uint8Array | null = null;
  return {
    standing,
    rows,
    counts: (counted) => {
      const counts = kept.get(counted.name) ?? countAll(counted, rows);
      kept.set(counted.name, counts);
      return counts;
    },
    inside: ({ passes }) => passing(rows, [{ classOf, passes }]),
    outside: ({ passes }) => lacking(rows, [{ classOf, passes }]),
    has: (row) => {
      marks ??= marksOf(columns, rows);
      return marks[row] === 1;
    },
  };
}
