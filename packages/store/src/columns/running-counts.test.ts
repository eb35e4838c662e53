import { mulberryBelow } from "@sitrep/domain/mulberry.fixture";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexOfClasses } from "./class-index.ts";
import { countedClasses } from "./row-tally.ts";
import { RunningCounts } from "./running-counts.ts";

/** So many that there are several steps. */
const ROWS = 20_000;
const [DAYS, KINDS] = [400, 7];

const next = mulberryBelow(11);
const dayOf = Int32Array.from({ length: ROWS }, () => next(DAYS) % (1 + next(DAYS)));
const kindOf = Int32Array.from({ length: ROWS }, () => next(KINDS));
const index = indexOfClasses(
  { classOf: dayOf, size: DAYS },
  Uint32Array.from({ length: ROWS }, (_, row) => row),
);
const whole = countedClasses("kinds", { classOf: kindOf, size: KINDS });
/** Of the kinds only two, in another order; all others are behind these. */
const part = {
  ...countedClasses("some kinds", {
    classOf: kindOf.map((kind) => [2, 2, 2, 1, 2, 0, 2][kind] ?? 2),
    size: 3,
  }),
  partOf: { whole, places: Int32Array.of(5, 3) },
};

test("what any days leave is counted as each row says, of all classes and of some", () => {
  const running = new RunningCounts(whole, index);
  const anyRuns = fc.array(fc.tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1)), { maxLength: 6 });
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const passes = new Uint8Array(DAYS);
      for (const [one, other] of runs)
        passes.fill(1, Math.min(one, other), Math.max(one, other) + 1);
      const expected = Array.from({ length: KINDS }, () => 0);
      for (let row = 0; row < ROWS; row += 1)
        if (passes[dayOf[row] ?? 0] === 1) {
          const kind = kindOf[row] ?? 0;
          expected[kind] = (expected[kind] ?? 0) + 1;
        }
      const counts = new Int32Array(KINDS);
      running.addOn(counts, passes, whole);
      expect([...counts]).toEqual(expected);
      const some = new Int32Array(3);
      running.addOn(some, passes, part);
      expect([some[0], some[1]]).toEqual([expected[5], expected[3]]);
    }),
  );
  const all = new Int32Array(KINDS);
  running.addAll(all, whole);
  expect(all.reduce((total, count) => total + count, 0)).toBe(ROWS);
});

test("of no rows nothing is counted", () => {
  const none = indexOfClasses({ classOf: dayOf, size: DAYS }, new Uint32Array());
  const counts = new Int32Array(KINDS);
  const running = new RunningCounts(whole, none);
  running.addOn(counts, new Uint8Array(DAYS).fill(1), whole);
  running.addAll(counts, whole);
  expect([...counts]).toEqual(Array.from({ length: KINDS }, () => 0));
});
