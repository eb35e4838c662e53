import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Balance, settle } from "./balance.ts";
import type { Interval } from "./interval.ts";
import { between, contains, containsValue, exactly, from, hull, upTo } from "./interval.ts";

const BASE = {
  id: "t/balance",
  title: "What became of those who escaped",
  whole: "t/whole",
  parts: ["t/caught"],
  remainder: "Still free",
  reports: [{ document: "t/d" }],
};

function settled(whole: Interval, parts: readonly Interval[], exhaustive = false) {
  const ids = parts.map((_, at) => `t/part${at}`);
  const balance = Balance.parse({ ...BASE, parts: ids, exhaustive });
  return settle(balance, (id) => (id === "t/whole" ? whole : (parts[ids.indexOf(id)] ?? whole)));
}

const range = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));

describe("B1: the remainder", () => {
  test("B1: of 800 who escaped and 134 who were caught by one army, others by another, is at most 666", () => {
    expect(settled(exactly(800), [exactly(134), from(0)])).toEqual({
      whole: exactly(800),
      parts: from(134),
      remainder: upTo(666),
      verdict: "holds",
    });
  });

  test("B1: allows every remainder that the figures allow", () => {
    fc.assert(
      fc.property(range, fc.array(range, { minLength: 1, maxLength: 4 }), fc.nat(), (whole, parts, seed) => {
        const pick = ({ low, high }: Interval, at: number): number =>
          (low ?? 0) + ((seed >> at) % ((high ?? 0) - (low ?? 0) + 1));
        const left = pick(whole, 0) - parts.map((part, at) => pick(part, at + 1)).reduce((a, b) => a + b);
        fc.pre(left >= 0);
        const { remainder, verdict } = settled(whole, parts);
        expect(remainder !== null && containsValue(remainder, left)).toBe(true);
        expect(verdict).toBe("holds");
      }),
    ); // prettier-ignore
  });

  test("B1: of wider figures is wider", () => {
    fc.assert(
      fc.property(range, range, range, range, (whole, more, part, other) => {
        const narrow = settled(whole, [part]).remainder;
        const wide = settled(hull(whole, more), [hull(part, other)]).remainder;
        expect(narrow === null || (wide !== null && contains(wide, narrow))).toBe(true);
      }),
    );
  });
});

describe("B2: contradictions", () => {
  test("B2: parts that exceed the whole in every case are one, and leave no remainder", () => {
    expect(settled(exactly(100), [from(60), from(60)])).toMatchObject({ remainder: null, verdict: "contradiction" }); // prettier-ignore
    expect(settled(upTo(100, true), [exactly(100)])).toMatchObject({ verdict: "contradiction" });
  });

  test("B2: parts that may fit are none", () => {
    expect(settled(exactly(100), [exactly(100)])).toMatchObject({ remainder: exactly(0), verdict: "holds" }); // prettier-ignore
    expect(settled(between(90, 110), [from(60), from(45)])).toMatchObject({ verdict: "holds" });
  });
});

describe("B3: exhaustive balances", () => {
  test("B3: hold only when parts and whole may be equal", () => {
    expect(settled(exactly(100), [exactly(60), exactly(40)], true)).toMatchObject({ verdict: "holds" }); // prettier-ignore
    expect(settled(exactly(100), [exactly(60), exactly(30)], true)).toMatchObject({ verdict: "contradiction" }); // prettier-ignore
    expect(settled(exactly(100), [exactly(60), upTo(50)], true)).toMatchObject({
      verdict: "holds",
    });
  });
});

describe("B4: the figures of a balance", () => {
  test("B4: name each part once, and never the whole among them", () => {
    const refusal = (changes: object): unknown => Balance.safeParse({ ...BASE, ...changes }).error?.issues[0]; // prettier-ignore
    expect(refusal({ parts: ["t/whole"] })).toMatchObject({ path: ["parts"], message: "hold the whole" }); // prettier-ignore
    expect(refusal({ parts: ["t/a", "t/a"] })).toMatchObject({ path: ["parts"], message: "name one estimate twice" }); // prettier-ignore
    expect(refusal({ parts: [] })).toMatchObject({ path: ["parts"] });
  });
});
