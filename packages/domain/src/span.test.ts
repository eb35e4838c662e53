import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./day.ts";
import type { Span } from "./span.ts";
import { liesWithin, mayTouch, spanContains } from "./span.ts";

const offset = fc.integer({ min: -40, max: 40 });
const day = offset.map((count) => addDays("2019-02-17", count));
const end = fc.option(day, { nil: null });
const span = fc
  .record({ ends: fc.tuple(end, end), everyDay: fc.boolean() })
  .map(({ ends: [a, b], everyDay }): Span => {
    const isTurned = a !== null && b !== null && a > b;
    return { earliest: isTurned ? b : a, latest: isTurned ? a : b, everyDay };
  });
const heldDay = fc
  .tuple(span, day)
  .filter(([{ earliest, latest }, one]) => (earliest === null || earliest <= one) && (latest === null || one <= latest)); // prettier-ignore

describe("T6: days asked for", () => {
  test("T6: a span may touch them exactly when it allows one of them", () => {
    fc.assert(
      fc.property(heldDay, end, end, ([held, one], first, last) => {
        const isInside = (first === null || first <= one) && (last === null || one <= last);
        expect(mayTouch(held, first, last) || !isInside).toBe(true);
      }),
    );
    const february: Span = { earliest: "2019-02-01", latest: "2019-02-28", everyDay: false };
    expect(mayTouch(february, "2019-02-28", null)).toBe(true);
    expect(mayTouch(february, null, "2019-02-01")).toBe(true);
    expect(mayTouch(february, "2019-03-01", null)).toBe(false);
    expect(mayTouch(february, null, "2019-01-31")).toBe(false);
    expect(mayTouch({ ...february, earliest: null }, null, "1999-01-01")).toBe(true);
  });

  test("T6: a span lies within them for sure only when it allows no other day", () => {
    fc.assert(
      fc.property(heldDay, end, end, ([held, one], first, last) => {
        const isInside = (first === null || first <= one) && (last === null || one <= last);
        expect(isInside || !liesWithin(held, first, last)).toBe(true);
      }),
    );
    expect(liesWithin({ earliest: null, latest: "2019-02-20", everyDay: false }, "2019-01-01", null)).toBe(false); // prettier-ignore
    expect(liesWithin({ earliest: null, latest: "2019-02-20", everyDay: false }, null, "2019-02-20")).toBe(true); // prettier-ignore
  });

  test("T6: what lies within them for sure may touch them", () => {
    fc.assert(
      fc.property(span, end, end, (one, first, last) => {
        fc.pre(first === null || last === null || first <= last);
        expect(mayTouch(one, first, last) || !liesWithin(one, first, last)).toBe(true);
      }),
    );
  });

  test("T6: containment is reflexive and passes on", () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        expect(spanContains(a, a)).toBe(true);
        const isChain = spanContains(a, b) && spanContains(b, c);
        expect(spanContains(a, c) || !isChain).toBe(true);
      }),
    );
  });
});
