import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Attribution } from "./attribution.ts";
import type { AttributedTally } from "./attribution-split.ts";
import { splitByAttribution } from "./attribution-split.ts";
import { between, contains, containsValue, from, sum } from "./interval.ts";

const one = (degrees: readonly Attribution[], more: Partial<AttributedTally> = {}) =>
  ({ extent: "single", isSure: true, degrees, ...more }) as const;

describe("V16: a split by attribution", () => {
  test("V16: what is laid in one way alone is sure, what is laid in several may be of each", () => {
    const inside = [one(["confirmed"]), one(["claimed", "denied"]), one([]), one(["confirmed"], { isSure: false })]; // prettier-ignore
    expect(splitByAttribution({ inside, astray: [] }, between(3, 4))).toEqual({
      confirmed: { interval: between(1, 2), sure: 1, possible: 2 },
      suspected: { interval: between(0, 0), sure: 0, possible: 0 },
      claimed: { interval: between(0, 1), sure: 0, possible: 1 },
      denied: { interval: between(0, 1), sure: 0, possible: 1 },
      unattributed: { interval: between(1, 1), sure: 1, possible: 1 },
    });
  });

  test("V16: no part of a whole without an upper bound has one", () => {
    const split = splitByAttribution({ inside: [one(["suspected"])], astray: [] }, from(1));
    expect(split.suspected.interval).toEqual(from(1));
    expect(split.denied.interval).toEqual(from(0));
  });

  const tally = fc.record({
    extent: fc.constant("single" as const),
    isSure: fc.boolean(),
    times: fc.integer({ min: 1, max: 3 }),
    degrees: fc.subarray([...Attribution.options]),
  });

  test("V16: the sum of the parts contains the whole, and each part what truly is so", () => {
    fc.assert(
      fc.property(fc.array(tally), fc.array(tally), fc.boolean(), fc.nat(), (inside, astray, isOpen, seed) => {
        const count = (all: readonly AttributedTally[]) => all.reduce((total, { times = 1 }) => total + times, 0);
        const low = count(inside.filter(({ isSure }) => isSure));
        const whole = isOpen ? from(low) : between(low, count(inside) + count(astray));
        const split = splitByAttribution({ inside, astray }, whole);
        const parts = Object.values(split).map(({ interval }) => interval);
        expect(contains(sum(parts), whole)).toBe(true);
        expect(parts.every(({ high }) => (high === null) === isOpen)).toBe(true);
        // One way in which it may be: every incident of one degree of its own, those in doubt in or out.
        const truth = new Map<Attribution, number>();
        for (const [at, { degrees, isSure, times = 1 }] of [...inside, ...astray].entries()) {
          const isIn = (isSure && at < inside.length) || ((seed >> at) & 1) === 1;
          const degree = degrees[(seed >> (at % 7)) % Math.max(1, degrees.length)] ?? "unattributed";
          if (isIn) truth.set(degree, (truth.get(degree) ?? 0) + times);
        }
        for (const degree of Attribution.options)
          expect(containsValue(split[degree].interval, truth.get(degree) ?? 0)).toBe(true);
      }),
    );
  }); // prettier-ignore
});
