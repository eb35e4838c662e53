import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Balance, settle } from "./balance.ts";
import { balanceFinding, stepWords, timesWords } from "./balance-words.ts";
import { smallestConflict } from "./conflict.ts";
import type { Interval } from "./interval.ts";
import { between, contains, containsValue, exactly, from, hull, upTo } from "./interval.ts";
import { overlapsOf } from "./overlap.ts";
import { figure, gazetteer } from "./picture.fixture.ts";

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
    expect(settled(exactly(800), [exactly(134), from(0)])).toMatchObject({
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

describe("B5: parts that overlap", () => {
  const over = (id: string, period: string, places?: readonly string[]) =>
    figure(id, {
      ...(places && { in: places }),
      more: { metric: "fighters-killed", asOf: undefined, period },
    });

  test("B5: a part in another is named with it, and not counted twice", () => {
    const all = [figure("iraq"), figure("kirkuk", { in: ["kirkuk"] }), figure("syria", { in: ["syria"] })]; // prettier-ignore
    const overlaps = overlapsOf(all, gazetteer.lineOf);
    expect(overlaps).toEqual([{ part: "t/kirkuk", inside: "t/iraq" }]);
    const balance = Balance.parse({ ...BASE, parts: all.map(({ key }) => key) });
    const result = settle(balance, (id) => (id === "t/whole" ? exactly(100) : exactly(40)), overlaps); // prettier-ignore
    expect(result).toMatchObject({ parts: exactly(80), remainder: exactly(20), overlaps });
    expect(result.steps.map(({ part }) => part)).toEqual(["t/iraq", "t/syria"]);
  });

  test("B5: a month is in its year, and of two that are the same the later one is in the first", () => {
    const all = [over("month", "2019-01"), over("year", "2019"), over("again", "2019")];
    expect(overlapsOf(all, gazetteer.lineOf)).toEqual([
      { part: "t/month", inside: "t/year" },
      { part: "t/again", inside: "t/year" },
    ]);
  });

  test("B5: other people, places and times are none", () => {
    const other = { more: { population: "supporters" } };
    const all = [figure("a"), figure("b", { in: ["syria"] }), figure("c", other), figure("d", { asOf: "2018" })]; // prettier-ignore
    expect(overlapsOf(all, gazetteer.lineOf)).toEqual([]);
    expect(overlapsOf([over("x", "2019-01"), over("y", "2019-02")], gazetteer.lineOf)).toEqual([]);
  });
});

describe("B6: the smallest set that cannot hold", () => {
  const weigh = (all: readonly Interval[]) => all.map((bounds, at) => ({ key: `p${at}`, bounds }));
  const anyRange = fc
    .tuple(fc.nat(40), fc.nat(40), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([a, b, isOpen, lowOpen, highOpen]): Interval => {
      const { low, high } = between(a, b);
      if (isOpen) return from(low ?? 0, lowOpen);
      return low === high ? exactly(a) : { low, high, lowOpen, highOpen };
    });

  test("B6: names the whole and the fewest parts that exceed it", () => {
    const parts = weigh([exactly(30), from(70), exactly(40), exactly(5)]);
    expect(smallestConflict({ key: "w", bounds: exactly(100) }, parts, false)).toEqual(["w", "p1", "p2"]); // prettier-ignore
    expect(smallestConflict({ key: "w", bounds: exactly(60) }, parts, false)).toEqual(["w", "p1"]);
    expect(smallestConflict({ key: "w", bounds: exactly(145) }, parts, false)).toBeNull();
    expect(smallestConflict({ key: "w", bounds: upTo(70, true) }, parts, false)).toEqual(["w", "p1"]); // prettier-ignore
  });

  test("B6: all parts where together they are too little", () => {
    const parts = weigh([exactly(60), exactly(30)]);
    expect(smallestConflict({ key: "w", bounds: exactly(100) }, parts, true)).toEqual(["w", "p0", "p1"]); // prettier-ignore
    expect(smallestConflict({ key: "w", bounds: exactly(100) }, parts, false)).toBeNull();
  });

  test("B6: cannot hold, no smaller set fails either, and every set without one of them can hold", () => {
    fc.assert(
      fc.property(
        anyRange,
        fc.array(anyRange, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (whole, ranges, exhaustive) => {
          const figures = [{ key: "whole", bounds: whole }, ...weigh(ranges)];
          // What is not in the set may be any amount.
          const canHold = (keys: ReadonlySet<string>): boolean => {
            const bounds = figures.map((one) => (keys.has(one.key) ? one.bounds : from(0)));
            const [first = whole, ...rest] = bounds;
            return settled(first, rest, exhaustive).verdict === "holds";
          };
          const conflict = smallestConflict(figures[0] ?? { key: "", bounds: whole }, figures.slice(1), exhaustive); // prettier-ignore
          const all = new Set(figures.map(({ key }) => key));
          expect(conflict === null).toBe(canHold(all));
          if (conflict === null) return;
          expect(canHold(new Set(conflict))).toBe(false);
          for (const left of conflict)
            expect(canHold(new Set(conflict.filter((key) => key !== left)))).toBe(true);
          const sets = Array.from({ length: 2 ** figures.length }, (_, bits) =>
            figures.filter((__, at) => (bits >> at) & 1),
          );
          const failing = sets.filter((set) => !canHold(new Set(set.map(({ key }) => key))));
          expect(Math.min(...failing.map((set) => set.length))).toBe(conflict.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("B6: the order of the parts makes no difference", () => {
    fc.assert(
      fc.property(anyRange, fc.array(anyRange, { maxLength: 5 }), (whole, ranges) => {
        const parts = weigh(ranges);
        const of = (all: typeof parts) => smallestConflict({ key: "w", bounds: whole }, all, true);
        expect(of(parts.toReversed())).toEqual(of(parts));
      }),
    );
  });
});

describe("B7: step by step", () => {
  test("B7: of 1,700 the parts leave less and less, down to the remainder", () => {
    const { steps, remainder } = settled(exactly(1700), [between(400, 450), exactly(250), between(450, 550)]); // prettier-ignore
    expect(steps.map(({ before, after }) => [before, after])).toEqual([
      [exactly(1700), between(1250, 1300)],
      [between(1250, 1300), between(1000, 1050)],
      [between(1000, 1050), between(450, 600)],
    ]);
    expect(remainder).toEqual(between(450, 600));
  });

  test("B7: where all fit, a step leaves room for the parts behind it", () => {
    const { steps } = settled(between(20_000, 30_000), [between(15_500, 17_100), exactly(14_000)]);
    expect(steps.map(({ after }) => after)).toEqual([between(14_000, 14_500), between(0, 500)]);
  });

  test("B7: every amount that fits all figures is one that each step allows", () => {
    const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(range, fc.array(range, { minLength: 1, maxLength: 4 }), picks, (whole, parts, seeds) => {
        const pick = ({ low, high }: Interval, at: number): number =>
          (low ?? 0) + ((seeds[at] ?? 0) % ((high ?? 0) - (low ?? 0) + 1));
        const total = pick(whole, 0);
        const taken = parts.map((part, at) => pick(part, at + 1));
        const lefts = taken.map((_, at) => total - taken.slice(0, at + 1).reduce((a, b) => a + b));
        fc.pre(lefts.every((left) => left >= 0));
        const { steps } = settled(whole, parts);
        for (const [at, { after }] of steps.entries())
          expect(after !== null && containsValue(after, lefts[at] ?? -1)).toBe(true);
      }),
    ); // prettier-ignore
  });

  test("B7: each step leaves no more than it found, and the last leaves the remainder", () => {
    fc.assert(
      fc.property(range, fc.array(range, { minLength: 1, maxLength: 5 }), (whole, parts) => {
        const { steps, remainder } = settled(whole, parts);
        expect(steps.at(-1)?.after ?? null).toEqual(remainder);
        for (const { before, after } of steps) {
          expect(before !== null || after === null).toBe(true);
          expect((after?.high ?? 0) <= (before?.high ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe("B1: in words", () => {
  const found = (whole: Interval, parts: readonly Interval[], more: object = {}) => {
    const balance = Balance.parse({ ...BASE, parts: parts.map((_, at) => `t/part${at}`), ...more });
    const result = settle(balance, (id) => (id === "t/whole" ? whole : (parts[Number(id.at(-1))] ?? whole))); // prettier-ignore
    return balanceFinding(balance, result, "person");
  };

  test("B1: the finding says what is left of how many, as a range", () => {
    expect(found(exactly(1700), [between(400, 450), exactly(250), between(450, 550)])).toBe(
      "Still free: 450–600 of 1,700 people",
    );
    expect(found(from(100), [exactly(40)])).toBe("Still free: 60 or more of 100 or more people");
    expect(found(exactly(153), [exactly(50), exactly(103)], { exhaustive: true })).toBe("The parts may make up the whole of 153 people"); // prettier-ignore
  });

  test("B6: or how many of the figures cannot all hold", () => {
    expect(found(exactly(100), [exactly(60), exactly(5), exactly(70)])).toBe("3 of these 4 figures cannot all hold"); // prettier-ignore
    expect(found(exactly(100), [exactly(160)])).toBe("These 2 figures cannot all hold");
  });

  test("B7: each step says what it leaves, or that it takes too much", () => {
    const { steps } = settled(exactly(100), [exactly(60), exactly(50), exactly(1)]);
    expect(steps.map(stepWords)).toEqual(["leaves 40", "takes more than is left", "nothing is left to take it from"]); // prettier-ignore
    expect([timesWords(0), timesWords(160)]).toEqual(["", expect.stringContaining("160 days")]);
  });
});
