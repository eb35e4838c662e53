import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "./distance.ts";
import { cellOf, cellsAround } from "./grid.ts";
import { matchable, matchables } from "./match.fixture.ts";
import { isAtLeast } from "./match-strength.ts";
import type { MatchStrength } from "./match-strength.ts";
import { weigh } from "./match.ts";
import type { Matchable } from "./matchable.ts";
import { Sweep } from "./sweep.ts";
import type { Side, SweepOptions } from "./sweep.ts";

type Given = readonly [Matchable, Side];

/** In the order of first days, as a sweep wants them; of one day, in the order in which they came. */
function inOrder(left: readonly Matchable[], right: readonly Matchable[]): readonly Given[] {
  const given = [
    ...left.map((one): Given => [one, "left"]),
    ...right.map((one): Given => [one, "right"]),
  ];
  return given.toSorted(([a], [b]) => {
    // Nobody knows either's first day, and the difference of two infinities is no number.
    if (a.days.first === b.days.first) return 0;
    return a.days.first < b.days.first ? -1 : 1;
  });
}

function sweep(given: readonly Given[], options: SweepOptions) {
  const swept = new Sweep(options);
  const found = given.flatMap(([one, side]) =>
    [...swept.meet(one, side)].map(({ left, right, points, strength }) =>
      [left.id, right.id, strength, points].join(" "),
    ),
  );
  return { found: found.toSorted(), tally: swept.tally };
}

/** Every pair held against each other, one by one. */
function allPairs(left: readonly Matchable[], right: readonly Matchable[], least: MatchStrength) {
  return left
    .flatMap((one) =>
      right.flatMap((other) => {
        const weight = weigh(one, other);
        return weight === null || !isAtLeast(weight.strength, least)
          ? []
          : [`${one.id} ${other.id} ${weight.strength} ${weight.points}`];
      }),
    )
    .toSorted();
}

const strengths = fc.constantFrom<MatchStrength>("strong", "fair", "weak");

describe("a sweep", () => {
  test("M9: between two datasets finds every pair that holding all against all would find", () => {
    fc.assert(
      fc.property(matchables("a"), matchables("b"), strengths, (left, right, least) => {
        const { found } = sweep(inOrder(left, right), { isWithin: false, least });
        expect(found).toEqual(allPairs(left, right, least));
      }),
      { numRuns: 300 },
    );
  });

  test("M9: within one dataset finds every pair once, and none of an incident with itself", () => {
    fc.assert(
      fc.property(matchables("a"), strengths, (all, least) => {
        const { found } = sweep(inOrder(all, []), { isWithin: true, least });
        const once = all.flatMap((one) =>
          allPairs(
            [one],
            all.filter((other) => one.id < other.id),
            least,
          ),
        );
        expect(found).toEqual(once.toSorted());
      }),
    );
  });

  test("M9: does not hold against each other what cannot be one", () => {
    const towns = ["mosul", "hawija"];
    const days = Array.from(
      { length: 28 },
      (_, at) => `2019-02-${String(at + 1).padStart(2, "0")}`,
    );
    const of = (dataset: string) =>
      days.flatMap((when) =>
        towns.map((place) => matchable({ id: `${dataset}/${place}-${when}`, when, place })),
      );
    const { tally, found } = sweep(inOrder(of("a"), of("b")), { isWithin: false });
    expect(found).toHaveLength(56);
    expect(tally).toEqual({ left: 56, right: 56, compared: 56, skipped: 0 });
  });

  test("M9: comparisons beyond a stated number are counted, and the exact ones go before the loose", () => {
    const loose = (dataset: string, at: number) =>
      matchable({ id: `${dataset}/loose-${at}`, when: "2019", place: "iq", precision: "country" });
    const [left, right] = ["a", "b"].map((dataset) => [
      ...Array.from({ length: 5 }, (_, at) => loose(dataset, at)),
      matchable({ id: `${dataset}/exact` }),
    ]);
    const options = { isWithin: false, mostComparisons: { all: 1000, loose: 10 } };
    const { tally, found } = sweep(inOrder(left ?? [], right ?? []), options);
    expect([tally.compared, tally.skipped]).toEqual([11, 25]);
    const exact = found.filter((pair) => pair.startsWith("a/exact b/exact "));
    expect(exact).toHaveLength(1);
    const none = { isWithin: false, mostComparisons: { all: 0, loose: 0 } };
    expect(sweep(inOrder(left ?? [], right ?? []), none)).toEqual({
      found: [],
      tally: { left: 6, right: 6, compared: 0, skipped: 36 },
    });
  });

  test("refuses what is given out of order", () => {
    const swept = new Sweep({ isWithin: true });
    expect([...swept.meet(matchable(), "left")]).toEqual([]);
    const earlier = matchable({ id: "a/earlier", when: "2019-02-16" });
    expect(() => [...swept.meet(earlier, "left")]).toThrow("a/earlier");
  });

  test("keeps what is over no longer than twice what still goes on", () => {
    const swept = new Sweep({ isWithin: false });
    const days = Array.from({ length: 2000 }, (_, at) => new Date(Date.UTC(2010, 0, 1 + at)));
    for (const [at, day] of days.entries()) {
      const when = day.toISOString().slice(0, 10);
      for (const _ of swept.meet(matchable({ id: `a/one-${at}`, when }), "left"));
    }
    const last = matchable({ id: "b/last", when: days.at(-1)?.toISOString().slice(0, 10) ?? "" });
    expect([...swept.meet(last, "right")]).toHaveLength(1);
    expect(swept.tally.compared).toBe(1);
  });
});

describe("the grid", () => {
  const points = fc.record({
    lat: fc.oneof(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.constantFrom(90, -90, 0, 89.99),
    ),
    lon: fc.oneof(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.constantFrom(180, -180, 179.999, -179.999, 0),
    ),
  });
  const near = fc.record({
    lat: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    lon: fc.double({ min: -1, max: 1, noNaN: true }),
  });

  test("M9: the cells around a point hold every point within the distance, also at the poles", () => {
    fc.assert(
      fc.property(points, near, fc.constantFrom(1, 1, 20, 180), (point, step, stretch) => {
        const lat = Math.max(-90, Math.min(90, point.lat + step.lat));
        const lon = ((((point.lon + step.lon * stretch + 180) % 360) + 360) % 360) - 180;
        const other = { lat, lon };
        if (distanceKm(point, other) > 50) return;
        expect(cellsAround(point, 50).includes(cellOf(other))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  test("the cells around a point are few", () => {
    expect(cellsAround({ lat: 36, lon: 43 }, 50).length).toBeLessThan(20);
  });
});
