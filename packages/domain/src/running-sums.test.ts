import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "./interval.ts";
import { between, from, sum } from "./interval.ts";
import { RunningSums } from "./running-sums.ts";
import { ofTenths, tenthsOf } from "./tenths.ts";

const anyValue = fc.oneof(
  fc.nat(1000),
  fc.nat(1000).map((tenths) => tenths / 10),
  fc.nat(1000).map((hundredths) => hundredths / 100),
  fc.constantFrom(1e12, 27_000_000),
);
const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc.tuple(anyValue, anyValue).map(([a, b]) => between(a, b)),
  fc.tuple(anyValue, fc.boolean()).map(([low, open]) => from(low, open)),
  fc.tuple(anyValue, anyValue).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) + 1, lowOpen: true, highOpen: true })),
); // prettier-ignore

test("Q2, Q3: what is added up cell by cell is what is added up one by one", () => {
  const anyRun = fc.tuple(fc.nat(7), fc.nat(7), anyInterval);
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
      const sums = new RunningSums(8);
      for (const [first, last, interval] of runs) sums.put([first, last], interval);
      const one = Array.from({ length: 8 }, (_, at) =>
        sum(runs.flatMap(([first, last, own]) => (first <= at && at <= last ? [own] : []))),
      );
      expect(sums.cells()).toEqual(one);
    }),
  );
});

test("Q2: what is no whole number of tenths, or too large, is none", () => {
  expect([0, 13.5, 0.1, 1.75, 1e12].map(tenthsOf)).toEqual([0, 135, 1, null, null]);
  expect(ofTenths(135)).toBe(13.5);
});
