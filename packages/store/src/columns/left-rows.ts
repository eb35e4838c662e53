/**
 * Left rows: the rows in force that a question leaves. What days leave of rows that are known is told by the classes of days, and no list
 * of it is made before somebody asks for one.
 */
import { countWhere } from "./class-index.ts";
import { dayClasses } from "./day-classes.ts";
import { fewPassing } from "./few-rows.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import type { ClassTest, RowTest } from "./selection.ts";
import { lacking, passing } from "./selection.ts";
import type { Standing } from "./standing.ts";
import { marksOf } from "./standing.ts";
import type { WholeRows } from "./whole-rows.ts";
import { allStanding } from "./whole-rows.ts";

/** See the file. */
export interface LeftRows {
  /** The rows that these were left of. */
  readonly whole: WholeRows;
  /** How many there are. */
  readonly size: number;
  /** In rising order. */
  readonly rows: Uint32Array;
  /** The classes of days, with a 1 where those of the whole are left; null where days alone do not tell. */
  readonly days: Uint8Array | null;
  readonly has: (row: number) => boolean;
}

/** The rows in force that pass all tests. */
export function leftBy(standing: Standing, tests: readonly RowTest[]): LeftRows {
  const { columns, rows } = standing;
  const whole = allStanding(standing);
  const days = passesOfDays(columns, tests);
  return days === null
    ? new ListedRows(whole, fewPassing(standing, tests) ?? passing(rows, tests))
    : new RowsOfDays(whole, days);
}

/** Those of some rows whose days pass a test. */
export function leftByDays(whole: WholeRows, { passes }: Pick<ClassTest, "passes">): LeftRows {
  return new RowsOfDays(whole, passes);
}

/** Those of the rows left that fail any of the tests. */
export function failingAmong(left: LeftRows, tests: readonly RowTest[]): LeftRows {
  const { whole, days } = left;
  if (tests.length === 0) return new ListedRows(whole, new Uint32Array());
  const passes = passesOfDays(whole.standing.columns, tests);
  if (days === null || passes === null) return new ListedRows(whole, lacking(left.rows, tests));
  const doubtful = new Uint8Array(days.length);
  for (let own = 0; own < doubtful.length; own += 1)
    doubtful[own] = (days[own] ?? 0) & (1 - (passes[own] ?? 0));
  return new RowsOfDays(whole, doubtful);
}

/** Whether a test is one of days. */
export function isOfDays(columns: IncidentColumns, test: RowTest): test is ClassTest {
  return (
    typeof test !== "function" && "classOf" in test && test.classOf === dayClasses(columns).classOf
  );
}

/** Which classes of days pass; null where something else is tested. */
function passesOfDays(columns: IncidentColumns, tests: readonly RowTest[]): Uint8Array | null {
  const [only, ...others] = tests;
  if (only === undefined) return new Uint8Array(dayClasses(columns).earliest.length).fill(1);
  // All that is asked of days is one test.
  return others.length === 0 && isOfDays(columns, only) ? only.passes : null;
}

/** Rows in a list. */
class ListedRows implements LeftRows {
  readonly whole: WholeRows;
  readonly rows: Uint32Array;
  readonly days = null;
  #marks: Uint8Array | null = null;

  constructor(whole: WholeRows, rows: Uint32Array) {
    this.whole = whole;
    this.rows = rows;
  }

  get size(): number {
    return this.rows.length;
  }

  has(row: number): boolean {
    this.#marks ??= marksOf(this.whole.standing.columns, this.rows);
    return this.#marks[row] === 1;
  }
}

/** Rows by the classes of their days. */
class RowsOfDays implements LeftRows {
  readonly whole: WholeRows;
  readonly size: number;
  readonly days: Uint8Array;
  readonly #classOf: Int32Array;
  #rows: Uint32Array | null = null;

  constructor(whole: WholeRows, days: Uint8Array) {
    this.whole = whole;
    this.days = days;
    this.#classOf = dayClasses(whole.standing.columns).classOf;
    this.size = countWhere(whole.byDays, days);
  }

  get rows(): Uint32Array {
    const test = { classOf: this.#classOf, passes: this.days };
    return (this.#rows ??= passing(this.whole.rows, [test]));
  }

  has(row: number): boolean {
    return this.whole.has(row) && this.days[this.#classOf[row] ?? 0] === 1;
  }
}
