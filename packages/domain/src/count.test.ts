import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Count, addCounts, boundsOfCount } from "./count.ts";
import { between, contains, exactly, from } from "./interval.ts";

const observed = fc
  .tuple(fc.nat(100), fc.nat(100), fc.boolean())
  .map(([low, more, isOpen]) =>
    Count.parse({ is: "observed", interval: isOpen ? from(low) : between(low, low + more) }),
  );
const none = fc
  .uniqueArray(fc.constantFrom("t/a", "t/b", "t/c"), { minLength: 1 })
  .map((coverage) => Count.parse({ is: "none-reported", coverage }));
const UNKNOWN = Count.parse({ is: "unknown" });
const NOT_COVERED = Count.parse({ is: "not-covered" });
const count = fc.oneof(observed, none, fc.constant(UNKNOWN), fc.constant(NOT_COVERED));
const counts = fc.array(count, { maxLength: 6 });

describe("V1: the value of a cell", () => {
  test("V1: none reported needs somebody who was watching", () => {
    expect(Count.safeParse({ is: "none-reported", coverage: [] }).success).toBe(false);
    expect(Count.safeParse({ is: "none-reported" }).success).toBe(false);
    expect(Count.safeParse({ is: "observed" }).success).toBe(false);
    expect(Count.safeParse(0).success).toBe(false);
    expect(Count.safeParse(null).success).toBe(false);
  });
});

describe("V2: what a cell allows", () => {
  test("V2: is nothing where somebody watched and reported none, and any number where nobody did or nobody knows", () => {
    expect(boundsOfCount(Count.parse({ is: "none-reported", coverage: ["t/a"] }))).toEqual(exactly(0)); // prettier-ignore
    expect(boundsOfCount(NOT_COVERED)).toEqual(from(0));
    expect(boundsOfCount(UNKNOWN)).toEqual(from(0));
    expect(boundsOfCount(Count.parse({ is: "observed", interval: between(2, 3) }))).toEqual(between(2, 3)); // prettier-ignore
  });
});

describe("V3: sums", () => {
  test("V3: one uncovered or unknown cell leaves a sum without an upper bound", () => {
    fc.assert(
      fc.property(observed, counts, fc.constantFrom(UNKNOWN, NOT_COVERED), (first, more, gap) => {
        const sum = addCounts([first, ...more, gap]);
        expect(sum).toMatchObject({ is: "observed", interval: { high: null, highOpen: true } });
      }),
    );
  });

  test("V3: of the same cells in any order, and of sums of them, are the same", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(addCounts(a.toReversed())).toEqual(addCounts(a));
        fc.pre(a.length > 0 && b.length > 0);
        expect(addCounts([addCounts(a), addCounts(b)])).toEqual(addCounts([...a, ...b]));
      }),
    );
  });

  test("V3: allow every total that the cells allow", () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const total = boundsOfCount(addCounts(cells));
        const low = cells.reduce((sum, cell) => sum + (boundsOfCount(cell).low ?? 0), 0);
        expect(contains(total, exactly(low))).toBe(true);
        expect(total.high !== null || cells.length === 0 || cells.some((cell) => boundsOfCount(cell).high === null)).toBe(true); // prettier-ignore
      }),
    );
  });

  test("V3: of cells where nothing was reported name all who were watching", () => {
    const cells = [["t/b"], ["t/a", "t/b"]].map((coverage) => Count.parse({ is: "none-reported", coverage })); // prettier-ignore
    expect(addCounts(cells)).toEqual({ is: "none-reported", coverage: ["t/a", "t/b"] });
  });
});

describe("V4: silence", () => {
  test("V4: is never zero: a sum is zero only where every cell was watched and none was reported", () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const isWatched = cells.length > 0 && cells.every(({ is }) => is === "none-reported");
        expect(addCounts(cells).is === "none-reported").toBe(isWatched);
        const { high } = boundsOfCount(addCounts(cells));
        const isSilent = cells.every(({ is }) => is !== "observed");
        expect(high === null || !isSilent || isWatched).toBe(true);
      }),
    );
  });

  test("V4: of no cells, and of watched and unwatched ones, nothing is known", () => {
    const watched = Count.parse({ is: "none-reported", coverage: ["t/a"] });
    expect(addCounts([])).toEqual(UNKNOWN);
    expect(addCounts([watched, NOT_COVERED])).toEqual(UNKNOWN);
    expect(addCounts([UNKNOWN, NOT_COVERED])).toEqual(UNKNOWN);
    expect(addCounts([NOT_COVERED, NOT_COVERED])).toEqual(NOT_COVERED);
  });
});
