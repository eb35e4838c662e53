/**
 * Few rows: those that pass tests of which one is known to leave few. They are taken from the index of its classes, or from the list that
 * it brings along, and the rows in force are not gone through.
 */
import type { ClassIndex } from "./class-index.ts";
import { countWhere, indexOfClasses, rowsWhere } from "./class-index.ts";
import { derivedOf } from "./incident-columns.ts";
import { inRisingOrder } from "./row-bits.ts";
import type { ClassTest, RowTest } from "./selection.ts";
import { passing } from "./selection.ts";
import type { Standing } from "./standing.ts";
import { isStanding } from "./standing.ts";

/** Where the classes of a test have less than one in so many rows, putting theirs in order is cheaper than going through all. */
const FEW = 6;

/** The rows in force of each class that a test tells apart by a name. */
export function classIndexOf(
  { columns, name, rows }: Standing,
  index: string,
  { classOf, size }: { readonly classOf: ClassTest["classOf"]; readonly size: number },
): ClassIndex {
  return derivedOf(columns, `index ${index} ${name}`, () =>
    indexOfClasses({ classOf, size }, rows),
  );
}

/** The rows in force that pass all tests, in rising order; null where no test is known to leave few. */
export function fewPassing(standing: Standing, tests: readonly RowTest[]): Uint32Array | null {
  const [fewest] = tests
    .flatMap((test) => fewBy(standing, test) ?? [])
    .toSorted((a, b) => a.count - b.count);
  if (fewest === undefined) return null;
  const others = tests.filter((test) => test !== fewest.test);
  return fewest.inOrder(passing(fewest.rows(), others));
}

/** Whether a test is known to leave few. */
export function isOfFew(standing: Standing, test: RowTest): boolean {
  return fewBy(standing, test) !== null;
}

/** Whether a test brings a list of few rows along: to count these one by one is cheaper than to put them in the order of days. */
export function bringsFew({ rows }: Standing, test: RowTest): boolean {
  if (typeof test === "function" || !("found" in test)) return false;
  return test.found !== undefined && test.found.length * FEW <= rows.length;
}

/** What one test leaves, before its rows are taken. */
interface Few {
  readonly test: RowTest;
  readonly count: number;
  readonly rows: () => Uint32Array;
  readonly inOrder: (rows: Uint32Array) => Uint32Array;
}

function fewBy(standing: Standing, test: RowTest): Few | null {
  if (typeof test === "function") return null;
  if ("marks" in test) {
    const { found } = test;
    if (found === undefined) return null;
    const rows = (): Uint32Array =>
      standing.rows.length === standing.columns.rows
        ? found
        : passing(found, [{ marks: isStanding(standing), least: 1 }]);
    return { test, count: found.length, rows, inOrder: (some) => some };
  }
  const { classOf, passes, index: name } = test;
  if (name === undefined) return null;
  const index = classIndexOf(standing, name, { classOf, size: passes.length });
  const count = countWhere(index, passes);
  if (count * FEW > standing.rows.length) return null;
  const rows = (): Uint32Array => rowsWhere(index, passes);
  return { test, count, rows, inOrder: (some) => inRisingOrder(some, standing.columns.rows) };
}
