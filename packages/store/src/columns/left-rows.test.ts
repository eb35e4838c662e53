import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedMemory } from "../bounded-memory.ts";
import type { DayClasses } from "./day-classes.ts";
import { dayClasses } from "./day-classes.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { failingAmong, leftBy, leftByDays } from "./left-rows.ts";
import { RowTally } from "./row-tally.ts";
import type { ClassTest, RowTest } from "./selection.ts";
import { asking } from "./selection.ts";
import { NUMBER_COLUMNS, WORD_COLUMNS, columnsOf } from "./segment.ts";
import { allStanding, someStanding } from "./whole-rows.ts";

const AREAS = 40;

interface Row {
  readonly begin: number;
  readonly length: number;
  readonly area: number;
  readonly isStanding: boolean;
  readonly isFound: boolean;
}

const anyRows = fc.array(
  fc.record({
    begin: fc.nat(12),
    length: fc.nat(3),
    area: fc.nat(AREAS - 1),
    isStanding: fc.integer({ min: 0, max: 5 }).map((luck) => luck > 0),
    isFound: fc.boolean(),
  }),
  { maxLength: 200 },
);

function columnsWith(rows: readonly Row[]): IncidentColumns {
  const zeros = columnsOf(NUMBER_COLUMNS, () => new Int32Array(rows.length));
  return {
    rows: rows.length,
    numbers: {
      ...zeros,
      until: new Int32Array(rows.length),
      earliest: Int32Array.from(rows, ({ begin }) => begin),
      latest: Int32Array.from(rows, ({ begin, length }) => begin + length),
      area: Int32Array.from(rows, ({ area }) => area),
    },
    codes: columnsOf(WORD_COLUMNS, () => new Uint16Array(rows.length)),
    words: columnsOf(WORD_COLUMNS, () => ["one"]),
    derived: new BoundedMemory(40),
  };
}

function daysFrom(
  { classOf, earliest, latest }: DayClasses,
  first: number,
  last: number,
): ClassTest {
  const passes = Uint8Array.from(earliest, (begin, own) =>
    Number(begin <= last && (latest[own] ?? 0) >= first),
  );
  return { classOf, passes, index: "days" };
}

test("what days, areas and words leave of the rows in force is what each row says, however it is found", () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.tuple(fc.nat(15), fc.nat(15)),
      fc.option(fc.uniqueArray(fc.nat(AREAS - 1), { maxLength: 4 })),
      fc.boolean(),
      (rows, [first, last], areas, isWord) => {
        const columns = columnsWith(rows);
        const standing = {
          columns,
          name: "now",
          rows: Uint32Array.from(rows.flatMap(({ isStanding }, row) => (isStanding ? row : []))),
        };
        const days = daysFrom(dayClasses(columns), first, last);
        const surely = daysFrom(dayClasses(columns), first + 1, last - 1);
        const others: RowTest[] = [];
        if (areas !== null) {
          const passes = Uint8Array.from({ length: AREAS }, (_, at) => Number(areas.includes(at)));
          others.push({ classOf: columns.numbers.area, passes, index: "area" });
        }
        if (isWord) {
          const marks = Uint8Array.from(rows, ({ isFound }) => Number(isFound));
          const found = Uint32Array.from(rows.flatMap(({ isFound }, row) => (isFound ? row : [])));
          others.push({ marks, least: 1, found });
        }
        const plain = (tests: readonly RowTest[]): readonly number[] =>
          [...standing.rows].filter((row) => tests.every((one) => asking(one)(row)));
        const whole = someStanding(standing, leftBy(standing, others).rows);
        for (const [left, expected] of [
          [leftBy(standing, [days]), plain([days])],
          [leftBy(standing, [days, ...others]), plain([days, ...others])],
          [leftByDays(whole, days), plain([days, ...others])],
          [leftByDays(allStanding(standing), days), plain([days])],
        ] as const) {
          expect([...left.rows]).toEqual(expected);
          expect(left.size).toBe(expected.length);
          expect(rows.flatMap((_, row) => (left.has(row) ? row : []))).toEqual(expected);
          const classes = { classOf: columns.numbers.area, size: AREAS };
          const inAreas = (some: readonly number[]) =>
            Array.from({ length: AREAS }, (_, area) => some.filter((row) => rows[row]?.area === area).length); // prettier-ignore
          const tally = new RowTally(left);
          expect([...tally.ofClasses("area", classes)]).toEqual(inAreas(expected));
          for (const tests of [[surely], [], [...others, surely]]) {
            const failing = tally.failing(tests);
            const fails = expected.filter((row) => !tests.every((one) => asking(one)(row)));
            expect([failing.rows, ...failing.ofClasses("area", classes)]).toEqual([fails.length, ...inAreas(fails)]); // prettier-ignore
            const sum = failing.withDays((counts) =>
              counts.reduce((total, count) => total + count, 0),
            );
            expect(sum).toBe(fails.length);
          }
          const doubtful = failingAmong(left, [surely]);
          const fails = expected.filter((row) => !asking(surely)(row));
          expect([doubtful.size, [...doubtful.rows]]).toEqual([fails.length, fails]);
        }
      },
    ),
  );
});
