import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addExactly, multiplyExactly } from "./decimal.ts";
import {
  Interval, add, atLeastZero, between, contains, containsValue, everything, exactly, from, hull, intersect, negate,
  openAbove, relate, scale, subtract, sum, upTo,
} from './interval.ts'; // prettier-ignore

/** Decimals as people write them, small and large. */
const value = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -3, max: 9 }))
  .map(([digits, power]) => Number(`${digits}e${power}`) + 0);

const interval: fc.Arbitrary<Interval> = fc
  .record({
    ends: fc.tuple(value, value),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    noLow: fc.boolean(),
    noHigh: fc.boolean(),
  })
  .map(({ ends, lowOpen, highOpen, noLow, noHigh }) => {
    const [low, high] = ends.toSorted((a, b) => a - b);
    const isOne = low === high && !noLow && !noHigh;
    return {
      low: noLow ? null : (low ?? 0),
      high: noHigh ? null : (high ?? 0),
      lowOpen: noLow || (lowOpen && !isOne),
      highOpen: noHigh || (highOpen && !isOne),
    };
  });

/** An interval with a value that it allows: an end where it is closed, else something inside. */
const held = fc.tuple(interval, value, fc.nat(2)).map(([range, guess, pick]) => {
  const { low, high, lowOpen, highOpen } = range;
  if (pick === 0 && low !== null && !lowOpen) return { range, inside: low };
  if (pick === 1 && high !== null && !highOpen) return { range, inside: high };
  if (containsValue(range, guess)) return { range, inside: guess };
  if (low === null) return { range, inside: high === null ? guess : addExactly(high, -1, "down") };
  if (high === null) return { range, inside: addExactly(low, 1, "up") };
  return { range, inside: multiplyExactly(addExactly(low, high, "down"), 0.5, "down") };
});

/** An interval inside another. */
const nested = fc.tuple(interval, interval).map(([a, b]) => ({ inner: a, outer: hull(a, b) }));

function accepts(input: unknown): boolean {
  return Interval.safeParse(input).success;
}

/** Whether the range holds a result that no number holds exactly: one of the two numbers around it. */
function inRange(range: Interval, down: number, up: number): boolean {
  return containsValue(range, down) || containsValue(range, up);
}

describe("Q1: an interval", () => {
  test("Q1: has open ends where it has no bound, and is never empty", () => {
    expect(accepts({ low: 1, high: 2, lowOpen: false, highOpen: true })).toBe(true);
    expect(accepts({ low: null, high: 2, lowOpen: true, highOpen: false })).toBe(true);
    expect(accepts({ low: null, high: 2, lowOpen: false, highOpen: false })).toBe(false);
    expect(accepts({ low: 1, high: null, lowOpen: false, highOpen: false })).toBe(false);
    expect(accepts({ low: 3, high: 2, lowOpen: false, highOpen: false })).toBe(false);
    expect(accepts({ low: 2, high: 2, lowOpen: true, highOpen: false })).toBe(false);
    expect(accepts({ low: 2, high: 2, lowOpen: false, highOpen: true })).toBe(false);
    expect(accepts({ low: NaN, high: 2, lowOpen: false, highOpen: false })).toBe(false);
    expect(accepts({ low: 0, high: Infinity, lowOpen: false, highOpen: true })).toBe(false);
  });

  test("Q1: every generated interval is one that the schema accepts, and so is every result", () => {
    fc.assert(
      fc.property(
        interval,
        interval,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (a, b, factor) => {
          const results = [a, b, add(a, b), subtract(a, b), scale(a, factor), hull(a, b)];
          const cut = [intersect(a, b), atLeastZero(a)].filter((one) => one !== null);
          for (const result of [...results, ...cut, negate(a), openAbove(a)])
            expect(Interval.safeParse(result)).toMatchObject({ success: true });
        },
      ),
    );
  });

  test("Q1: what is not finite makes no interval", () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      expect(() => exactly(bad)).toThrow(RangeError);
      expect(() => between(0, bad)).toThrow(RangeError);
      expect(() => from(bad)).toThrow(RangeError);
      expect(() => upTo(bad)).toThrow(RangeError);
    }
    expect(() => upTo(0, true)).toThrow(RangeError);
    expect(() => upTo(-1)).toThrow(RangeError);
  });
});

describe("Q2: results", () => {
  test("Q2: show no noise and no negative zero", () => {
    expect(add(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3));
    expect(subtract(exactly(0.3), exactly(0.1))).toEqual(exactly(0.2));
    expect(Object.is(negate(exactly(0)).low, 0)).toBe(true);
    expect(Object.is(exactly(-0).low, 0)).toBe(true);
    expect(Object.is(between(-0, -0).high, 0)).toBe(true);
    expect(Object.is(scale(exactly(-5), 0).low, 0)).toBe(true);
    const parsed = Interval.parse({ low: -0, high: 1, lowOpen: false, highOpen: false });
    expect(Object.is(parsed.low, 0)).toBe(true);
  });

  test("Q2: sums of many decimals come out as one would write them", () => {
    expect(sum(Array.from({ length: 1000 }, () => exactly(0.001)))).toEqual(exactly(1));
  });
});

describe("Q3: arithmetic", () => {
  test("Q3: is sound: it contains every value that values inside the operands give", () => {
    fc.assert(
      fc.property(held, held, fc.nat(1000), (a, b, factor) => {
        const s = add(a.range, b.range);
        expect(inRange(s, addExactly(a.inside, b.inside, "down"), addExactly(a.inside, b.inside, "up"))).toBe(true); // prettier-ignore
        const d = subtract(a.range, b.range);
        expect(inRange(d, addExactly(a.inside, 0 - b.inside, "down"), addExactly(a.inside, 0 - b.inside, "up"))).toBe(true); // prettier-ignore
        const p = scale(a.range, factor);
        expect(inRange(p, multiplyExactly(a.inside, factor, "down"), multiplyExactly(a.inside, factor, "up"))).toBe(true); // prettier-ignore
      }),
      { numRuns: 1000 },
    );
  });

  test("Q3: is monotonic: a narrower operand gives a result inside the wider one's", () => {
    fc.assert(
      fc.property(nested, nested, fc.nat(1000), (a, b, factor) => {
        expect(contains(add(a.outer, b.outer), add(a.inner, b.inner))).toBe(true);
        expect(contains(subtract(a.outer, b.outer), subtract(a.inner, b.inner))).toBe(true);
        expect(contains(scale(a.outer, factor), scale(a.inner, factor))).toBe(true);
        expect(contains(hull(a.outer, b.outer), hull(a.inner, b.inner))).toBe(true);
        const meet = intersect(a.inner, b.inner);
        const wider = intersect(a.outer, b.outer);
        expect(meet === null || (wider !== null && contains(wider, meet))).toBe(true);
      }),
    );
  });

  test("Q3: adds in any order", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), (parts) => {
        expect(sum(parts.toReversed())).toEqual(sum(parts));
      }),
    );
  });

  test("Q3: keeps an end open where either operand leaves it open", () => {
    expect(add(from(1000, true), exactly(1))).toEqual(from(1001, true));
    expect(subtract(exactly(800), upTo(134, true))).toEqual({
      low: 666,
      lowOpen: true,
      high: 800,
      highOpen: false,
    });
    expect(subtract(from(5), from(3))).toEqual(everything);
  });

  test("Q3: refuses a factor that is negative or not finite, and zero times anything is zero", () => {
    for (const factor of [-1, NaN, Infinity]) expect(() => scale(exactly(1), factor)).toThrow(RangeError); // prettier-ignore
    expect(scale(everything, 0)).toEqual(exactly(0));
  });
});

describe("Q4: sets of values", () => {
  test("Q4: the intersection holds exactly the values of both", () => {
    fc.assert(
      fc.property(held, interval, (a, b) => {
        const shared = intersect(a.range, b);
        const isInBoth = containsValue(b, a.inside);
        expect(shared !== null && containsValue(shared, a.inside)).toBe(isInBoth);
        expect(intersect(b, a.range)).toEqual(shared);
      }),
    );
  });

  test("Q4: touching ends share a value only when both are closed", () => {
    expect(intersect(between(0, 3), between(3, 5))).toEqual(exactly(3));
    expect(intersect(between(0, 3), from(3, true))).toBeNull();
    expect(intersect(upTo(3, true), between(3, 5))).toBeNull();
    expect(atLeastZero(between(-5, -1))).toBeNull();
    expect(atLeastZero(between(-5, 2))).toEqual(between(0, 2));
  });

  test("Q4: the hull is the narrowest interval that contains both", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        const both = hull(a, b);
        expect(contains(both, a) && contains(both, b)).toBe(true);
        const isAround = contains(c, a) && contains(c, b);
        expect(contains(c, both)).toBe(isAround);
        expect(hull(b, a)).toEqual(both);
      }),
    );
  });
});

describe("Q5: how two intervals lie to each other", () => {
  test("Q5: each relation has its mirror", () => {
    const mirror = {
      equal: "equal", contains: "within", within: "contains", overlaps: "overlaps", below: "above", above: "below",
    } as const; // prettier-ignore
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(relate(b, a)).toBe(mirror[relate(a, b)]);
        expect(relate(a, a)).toBe("equal");
      }),
    );
  });

  test("Q5: an open end at the same value counts", () => {
    expect(relate(between(0, 3), upTo(3, true))).toBe("contains");
    expect(relate(upTo(3, true), between(3, 4))).toBe("below");
    expect(relate(from(3, true), from(3))).toBe("within");
    expect(relate(between(0, 4), between(3, 5))).toBe("overlaps");
  });
});

describe("Q6: bounds beyond every number", () => {
  test("Q6: a result too large for a number has no bound instead of infinity", () => {
    const huge = exactly(Number.MAX_VALUE);
    expect(add(huge, huge)).toEqual(everything);
    expect(scale(between(0, Number.MAX_VALUE), 10)).toEqual(from(0));
    expect(subtract(exactly(0), add(huge, huge))).toEqual(everything);
  });

  test("Q6: opening a sum above keeps its lower bound", () => {
    expect(openAbove(between(2, 3))).toEqual(from(2));
  });
});
