import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparablesOf } from "./band.ts";
import { compareFigures } from "./comparison.ts";
import { contains, intersect } from "./interval.ts";
import { anyFigures, figure, gazetteer } from "./picture.fixture.ts";

const keysOf = (all: ReturnType<typeof comparablesOf>) =>
  all.map(({ bands }) => bands.map(({ keys }) => keys.map((key) => key.slice(2))));

describe("C6: bands", () => {
  test("C6: time does not pass on: a year meets its spring and its autumn, which do not meet", () => {
    const figures = [
      figure("spring", { asOf: "2019-03" }),
      figure("year", { asOf: "2019" }),
      figure("autumn", { asOf: "2019-10" }),
    ];
    expect(keysOf(comparablesOf(figures))).toEqual([
      [
        ["spring", "year"],
        ["autumn", "year"],
      ],
    ]);
  });

  test("C6: figures of different things share no band, and one alone has none", () => {
    const figures = [
      figure("a"),
      figure("b"),
      figure("c", { in: ["syria"] }),
      figure("d", { more: { nature: "bound" } }),
    ];
    expect(keysOf(comparablesOf(figures))).toEqual([[["a", "b"]], [], []]);
  });

  test("C6: a band says what all of it allow, or names two that share no number", () => {
    const agreeing = [figure("a", { between: [5, 9] }), figure("b", { between: [7, 12] })];
    expect(comparablesOf(agreeing)[0]?.bands[0]).toMatchObject({
      shared: { low: 7, high: 9 },
      clash: null,
      why: { rule: "C6", from: [{ id: "t/a" }, { id: "t/b" }], more: 0 },
    });
    const split = [...agreeing, figure("c", { between: [20, 30] }), figure("d", { between: [8, 40] })];
    expect(comparablesOf(split)[0]?.bands[0]).toMatchObject({ shared: null, clash: ["t/a", "t/c"] });
  }); // prettier-ignore

  test("C6: holds exactly the largest sets of which every two may be compared", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const may = (a: number, b: number): boolean => {
          const [left, right] = [figures[a], figures[b]];
          if (left === undefined || right === undefined) return false;
          return compareFigures(left, right, gazetteer.lineOf).verdict !== "not-comparable";
        };
        const indexes = [...figures.keys()];
        // Every subset, by the bits of a number.
        const sets = Array.from({ length: 2 ** figures.length }, (_, bits) =>
          indexes.filter((at) => (bits >> at) & 1),
        );
        const isBand = (set: readonly number[]): boolean =>
          set.length > 1 &&
          set.every((a) => set.every((b) => a === b || may(a, b))) &&
          !indexes.some((other) => !set.includes(other) && set.every((a) => may(a, other)));
        const expected = sets.filter(isBand).map((set) =>
          set
            .flatMap((at) => figures[at]?.key ?? [])
            .toSorted()
            .join(),
        );
        const found = comparablesOf(figures).flatMap(({ bands }) =>
          bands.map(({ keys }) => keys.toSorted().join()),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test("C6: loses no figure, and the order of them makes no difference", () => {
    fc.assert(
      fc.property(anyFigures, fc.nat(), (figures, seed) => {
        const turned = figures.toSorted(
          (a, b) => ((a.key.charCodeAt(3) * seed) % 7) - ((b.key.charCodeAt(3) * seed) % 7),
        );
        const groups = comparablesOf(figures);
        expect(comparablesOf(turned).map(({ bands }) => bands)).toEqual(
          expect.arrayContaining(groups.map(({ bands }) => bands)),
        );
        const rows = groups.flatMap((group) => group.figures.map(({ key }) => key));
        expect(rows.toSorted()).toEqual(figures.map(({ key }) => key).toSorted());
      }),
    );
  });

  test("C6: what is shared is what every figure allows, and without it two of them share nothing", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const boundsOf = new Map(figures.map(({ key, bounds }) => [key, bounds]));
        for (const { keys, shared, clash } of comparablesOf(figures).flatMap((one) => one.bands)) {
          const all = keys.flatMap((key) => boundsOf.get(key) ?? []);
          if (shared !== null) expect(all.every((one) => contains(one, shared))).toBe(true);
          const [one, other] = (clash ?? []).flatMap((key) => boundsOf.get(key) ?? []);
          if (shared === null) expect(one && other && intersect(one, other)).toBeNull();
          expect(shared === null).toBe(clash !== null);
        }
      }),
    );
  });
});
