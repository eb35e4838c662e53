/**
 * Left rows: the rows in force that a question leaves. What a question about nothing but days leaves is told by the classes of days,
 * and no list of it is made before somebody asks for one.
 */
import type { ClassIndex } from "./class-index.ts";
import { countWhere, indexOfClasses, rowsWhere } from "./class-index.ts";
import type { DayClasses } from "./day-classes.ts";
import { dayClasses } from "./day-classes.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, standingName, standingRows } from "./incident-columns.ts";
import type { ClassTest, RowTest } from "./selection.ts";
import { lacking, leftOut, passing } from "./selection.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** The rows in force at a position that a viewer's questions are asked of. */
export interface Standing {
  readonly columns: IncidentColumns;
  /** Tells them apart from the rows of other positions and roles. */
  readonly name: string;
  readonly rows: Uint32Array;
}

/** See the file. */
export interface LeftRows {
  readonly standing: Standing;
  /** How many there are. */
  readonly size: number;
  /** In rising order. */
  readonly rows: Uint32Array;
  /** The same in any order. */
  readonly unordered: Uint32Array;
  /** The rows in force that are not left, in any order. */
  readonly others: Uint32Array;
  /** The classes of days, each with a 1 where its rows are left and a 0 where none is; null where days alone do not tell. */
  readonly days: Uint8Array | null;
  readonly has: (row: number) => boolean;
}

/** The rows in force at a position that are counted, or with `isListed` shown one by one. */
export function standingOf(columns: IncidentColumns, view: Viewpoint, isListed = false): Standing {
  const rows = standingRows(columns, view, isListed);
  return { columns, name: standingName(view, isListed), rows };
}

/** The rows in force that pass all tests. */
export function leftBy(standing: Standing, tests: readonly RowTest[]): LeftRows {
  const days = passesOfDays(standing.columns, tests);
  return days === null
    ? new ListedRows(standing, passing(standing.rows, tests))
    : new RowsOfDays(standing, days);
}

/** Those of the rows left that fail any of the tests. */
export function failingAmong(left: LeftRows, tests: readonly RowTest[]): LeftRows {
  const { standing, days } = left;
  const passes = tests.length === 0 ? null : passesOfDays(standing.columns, tests);
  if (days === null || passes === null) return new ListedRows(standing, lacking(left.rows, tests));
  const doubtful = new Uint8Array(days.length);
  for (let own = 0; own < doubtful.length; own += 1)
    doubtful[own] = (days[own] ?? 0) & (1 - (passes[own] ?? 0));
  return new RowsOfDays(standing, doubtful);
}

/** Which classes of days pass; null where something else is tested. */
function passesOfDays(columns: IncidentColumns, tests: readonly RowTest[]): Uint8Array | null {
  const { classOf, earliest } = dayClasses(columns);
  const isOfDays = (test: RowTest): test is ClassTest =>
    typeof test !== "function" && "classOf" in test && test.classOf === classOf;
  if (!tests.every(isOfDays)) return null;
  const [only] = tests;
  // All that is asked of days is one test.
  return only === undefined
    ? new Uint8Array(earliest.length).fill(1)
    : tests.length === 1
      ? only.passes
      : null;
}

/** Rows in a list. */
class ListedRows implements LeftRows {
  readonly standing: Standing;
  readonly rows: Uint32Array;
  readonly days = null;
  #others: Uint32Array | null = null;
  #marks: Uint8Array | null = null;

  constructor(standing: Standing, rows: Uint32Array) {
    this.standing = standing;
    this.rows = rows;
  }

  get size(): number {
    return this.rows.length;
  }

  get unordered(): Uint32Array {
    return this.rows;
  }

  get others(): Uint32Array {
    return (this.#others ??= leftOut(this.standing.rows, this.rows));
  }

  has(row: number): boolean {
    this.#marks ??= marksOf(this.standing.columns, this.rows);
    return this.#marks[row] === 1;
  }
}

/** Rows by the classes of their days. */
class RowsOfDays implements LeftRows {
  readonly standing: Standing;
  readonly size: number;
  readonly days: Uint8Array;
  readonly #classes: DayClasses;
  readonly #index: ClassIndex;
  readonly #isStanding: Uint8Array;
  #rows: Uint32Array | null = null;

  constructor(standing: Standing, days: Uint8Array) {
    const { columns, name, rows } = standing;
    const classes = dayClasses(columns);
    const { classOf, earliest } = classes;
    this.standing = standing;
    this.days = days;
    this.#classes = classes;
    this.#index = derivedOf(columns, `index of days ${name}`, () =>
      indexOfClasses({ classOf, size: earliest.length }, rows),
    );
    this.#isStanding = derivedOf(columns, `marks ${name}`, () => marksOf(columns, rows));
    this.size = countWhere(this.#index, days);
  }

  get rows(): Uint32Array {
    const test = { classOf: this.#classes.classOf, passes: this.days };
    return (this.#rows ??= passing(this.standing.rows, [test]));
  }

  get unordered(): Uint32Array {
    return this.#rows ?? rowsWhere(this.#index, { passes: this.days, mark: 1, count: this.size });
  }

  get others(): Uint32Array {
    const count = this.standing.rows.length - this.size;
    return rowsWhere(this.#index, { passes: this.days, mark: 0, count });
  }

  has(row: number): boolean {
    return this.#isStanding[row] === 1 && this.days[this.#classes.classOf[row] ?? 0] === 1;
  }
}

function marksOf(columns: IncidentColumns, rows: Uint32Array): Uint8Array {
  const marks = new Uint8Array(columns.rows);
  for (let at = 0; at < rows.length; at += 1) marks[rows[at] ?? 0] = 1;
  return marks;
}
