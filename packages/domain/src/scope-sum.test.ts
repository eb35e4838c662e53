import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFigures } from "./comparison.ts";
import { anyFigures, figure, figuresThatAdd, gazetteer } from "./picture.fixture.ts";
import { picturesOf } from "./picture.ts";
import { scopeSumsOf } from "./scope-sum.ts";
import { groundOf } from "./tree.fixture.ts";

const keysOf = (figures: Parameters<typeof scopeSumsOf>[0]): readonly string[] =>
  scopeSumsOf(figures, gazetteer).sums.map(({ key }) => key.replaceAll("t/", ""));

const BOTH = figure("both", { in: ["iraq", "syria"], between: [20_000, 30_000] });
const IRAQ = figure("iraq", { between: [15_500, 17_100] });
const SYRIA = figure("syria", { in: ["syria"], between: [14_000, 14_000] });

describe("C8: sums of scopes", () => {
  test("C8: 15,500–17,100 and 14,000 against 20,000–30,000 agree only from 29,500 to 30,000", () => {
    const [sum] = scopeSumsOf([BOTH, SYRIA, IRAQ], gazetteer).sums;
    expect(sum).toMatchObject({
      key: "t/iraq + t/syria",
      bounds: { low: 29_500, high: 31_100 },
      scope: { includes: ["g/iraq", "g/syria"], excludes: [] },
      why: { rule: "C8", from: [{ id: "t/iraq" }, { id: "t/syria" }] },
    });
    expect(sum && compareFigures(sum, BOTH, gazetteer.lineOf)).toEqual({
      verdict: "agree",
      shared: { low: 29_500, high: 30_000, lowOpen: false, highOpen: false },
    });
  });

  test("C8: are made only where somebody gave a figure for the places together", () => {
    expect(keysOf([IRAQ, SYRIA])).toEqual([]);
    expect(keysOf([IRAQ, SYRIA, figure("levant", { in: ["levant"] })])).toEqual([]);
  });

  test("C8: a whole without a part, and the part, are the whole", () => {
    const rest = figure("rest", { without: ["kirkuk"] });
    const town = figure("kirkuk", { in: ["kirkuk"] });
    expect(keysOf([IRAQ, rest, town])).toEqual(["kirkuk + rest"]);
    // What may lie anywhere in the governorate is no sum of its districts.
    expect(keysOf([figure("n", { in: ["ninewa"] }), figure("m", { in: ["mosul"] }), figure("s", { in: ["sinjar"] })])).toEqual([]); // prettier-ignore
  });

  test("C8: need one time and one nature, while the whole may be of another time", () => {
    expect(keysOf([BOTH, IRAQ, figure("syria", { in: ["syria"], asOf: "2018" })])).toEqual([]);
    expect(keysOf([BOTH, IRAQ, figure("syria", { in: ["syria"], more: { nature: "bound" } })])).toEqual([]); // prettier-ignore
    const later = figure("later", { in: ["iraq", "syria"], asOf: "2019-06" });
    expect(keysOf([later, IRAQ, SYRIA])).toEqual(["iraq + syria"]);
  });

  test("C8: regions, towns and camps may lie in their neighbours, and are not added", () => {
    const regions = { ...gazetteer, kindOf: () => "region" as const };
    expect(scopeSumsOf([BOTH, IRAQ, SYRIA], regions).sums).toEqual([]);
  });

  test("C8: where one may be counted twice, no more is sure than the largest part", () => {
    const crossed = (id: string, places: readonly string[], low: number) =>
      figure(id, {
        in: places,
        between: [low, low],
        more: { metric: "fighters-crossed", asOf: undefined, period: "2019-01" },
      });
    const all = [crossed("a", ["iraq"], 5), crossed("b", ["syria"], 7), crossed("c", ["iraq", "syria"], 9)]; // prettier-ignore
    expect(scopeSumsOf(all, gazetteer).sums[0]?.bounds).toMatchObject({ low: 7, high: 12 });
  });

  test("C8: prices and shares are not added", () => {
    const price = { metric: "smuggling-price", quantity: { form: "exactly", value: 9, unit: "usd" } }; // prettier-ignore
    const of = (id: string, places: readonly string[]) => figure(id, { in: places, more: price });
    expect(keysOf([of("a", ["iraq"]), of("b", ["syria"]), of("c", ["iraq", "syria"])])).toEqual([]);
  });

  test("C8: that there may be more is said", () => {
    const many = Array.from({ length: 9 }, (_, at) => [figure(`i${at}`), figure(`s${at}`, { in: ["syria"] })]); // prettier-ignore
    const { sums, isWhole } = scopeSumsOf([BOTH, ...many.flat()], gazetteer);
    expect([sums.length, isWhole]).toEqual([60, false]);
    expect(scopeSumsOf([BOTH, IRAQ, SYRIA], gazetteer).isWhole).toBe(true);
  });

  test("C8: parts share no ground, together they are the whole, and the sum allows all that they do", () => {
    fc.assert(
      fc.property(fc.oneof(anyFigures, figuresThatAdd), (figures) => {
        const byKey = new Map(figures.map((one) => [one.key, one]));
        const covered = ({ scope }: (typeof figures)[number]) =>
          groundOf(
            scope.includes.map((id) => id.slice(2)),
            scope.excludes.map((id) => id.slice(2)),
          );
        for (const { parts, bounds, scope } of scopeSumsOf(figures, gazetteer).sums) {
          const all = parts.flatMap((key) => byKey.get(key) ?? []);
          const grounds = all.map(covered);
          const size = grounds.reduce((total, one) => total + one.size, 0);
          const union = grounds.reduce((one, other) => one.union(other));
          expect(union.size).toBe(size);
          expect(union).toEqual(covered({ ...BOTH, scope }));
          expect(figures.some((one) => covered(one).symmetricDifference(union).size === 0)).toBe(true); // prettier-ignore
          const low = all.reduce((total, one) => total + (one.bounds.low ?? 0), 0);
          expect(bounds.low).toBe(low);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("C8: no sum is missed: every set of parts that share no ground and are a whole is found", () => {
  fc.assert(
    fc.property(figuresThatAdd, (figures) => {
      const slugs = (ids: readonly string[]) => ids.map((id) => id.slice(2));
      const grounds = figures.map(({ scope }) =>
        groundOf(slugs(scope.includes), slugs(scope.excludes)),
      );
      const indexes = [...figures.keys()];
      const expected = Array.from({ length: 2 ** figures.length }, (_, bits) =>
        indexes.filter((at) => (bits >> at) & 1),
      ).flatMap((set) => {
        const parts = set.flatMap((at) => grounds[at] ?? []);
        const union = parts.reduce((one, other) => one.union(other), new Set<string>());
        const size = parts.reduce((total, one) => total + one.size, 0);
        const isWhole = grounds.some((one) => one.symmetricDifference(union).size === 0);
        if (set.length < 2 || size !== union.size || !isWhole) return [];
        const keys = set.flatMap((at) => figures[at]?.key ?? []);
        return keys.toSorted((a, b) => (a < b ? -1 : 1)).join(" + ");
      });
      const { sums, isWhole } = scopeSumsOf(figures, gazetteer);
      fc.pre(isWhole);
      expect(sums.map(({ key }) => key).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 200 },
  );
});

describe("pictures", () => {
  test("C7: a figure that stands apart says from which, nearest first, and in what", () => {
    const told = [figure("now", { asOf: "2019-02", between: [5000, 7000] }), figure("whole", { asOf: "2019-02", in: ["iraq", "syria"] }), figure("then", { asOf: "2018-06" })]; // prettier-ignore
    const rows = picturesOf(told, gazetteer)[0]?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ figure: { key } }) => key)).toEqual(["t/then", "t/now", "t/whole"]);
    expect(rows[1]?.apart).toEqual([
      { from: "t/whole", differs: ["scope"], containment: "violated", shared: null },
      { from: "t/then", differs: ["time"], containment: null, shared: null },
    ]);
  });

  test("C7: a sum is held against figures of its scope, and never against its parts", () => {
    const later = figure("later", { in: ["iraq", "syria"], asOf: "2019-06", between: [20_000, 30_000] }); // prettier-ignore
    const rows = picturesOf([later, IRAQ, SYRIA], gazetteer)[0]?.groups.flatMap((group) => group.rows) ?? []; // prettier-ignore
    const sum = rows.find(({ why }) => why !== null);
    expect(sum?.apart).toEqual([
      {
        from: "t/later",
        differs: ["time"],
        containment: null,
        shared: { low: 29_500, high: 30_000, lowOpen: false, highOpen: false },
      },
    ]);
  });

  test("C9: a part that is more than its whole comes first", () => {
    const told = [IRAQ, SYRIA, BOTH, figure("too-many", { between: [31_000, 40_000] })];
    expect(picturesOf(told, gazetteer)[0]?.inside).toMatchObject([
      { part: "t/too-many", whole: "t/both", finding: "violated", why: { rule: "C4" } },
      { part: "t/iraq", whole: "t/both", finding: "possible" },
      { part: "t/syria", whole: "t/both", finding: "possible" },
    ]);
  });

  test("C9: finds every pair that a comparison would", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const found = picturesOf(figures, gazetteer).flatMap(({ inside }) => inside.map(({ part, whole, finding }) => `${part} ${whole} ${finding}`)); // prettier-ignore
        const expected = figures.flatMap((one) =>
          figures.flatMap((other) => {
            const result = compareFigures(one, other, gazetteer.lineOf);
            if (result.verdict !== "not-comparable" || result.containment === null) return [];
            const isPart = one.ground.key !== other.ground.key && isWithin(one, other);
            return isPart ? `${one.key} ${other.key} ${result.containment}` : [];
          }),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test("C6: the order of the figures makes no difference to a picture", () => {
    fc.assert(
      fc.property(fc.oneof(anyFigures, figuresThatAdd), (figures) => {
        expect(picturesOf(figures.toReversed(), gazetteer)).toEqual(picturesOf(figures, gazetteer));
      }),
    );
  });
});

function isWithin(part: typeof IRAQ, whole: typeof IRAQ): boolean {
  const slugs = (ids: readonly string[]) => ids.map((id) => id.slice(2));
  const [inner, outer] = [part, whole].map(({ scope }) => groundOf(slugs(scope.includes), slugs(scope.excludes))); // prettier-ignore
  return inner !== undefined && outer !== undefined && inner.isSubsetOf(outer);
}
