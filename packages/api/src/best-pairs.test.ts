import * as fc from "fast-check";
import type { IncidentId } from "@sitrep/domain/id";
import type { MatchStrength } from "@sitrep/domain/match-strength";
import type { Matchable } from "@sitrep/domain/matchable";
import type { Pair } from "@sitrep/domain/sweep";
import { describe, expect, test } from "vitest";
import { BestPairs } from "./best-pairs.ts";

function matchable(id: string): Matchable {
  return {
    // Ids of the test's own, in the form of ids.
    id: id as IncidentId,
    dataset: "a" as Matchable["dataset"],
    kind: "explosion",
    extent: "single",
    days: { first: 0, last: 0, everyDay: false },
    places: [],
    actors: [],
    harm: [],
    documents: [],
  };
}

function pair(left: string, right: string, strength: MatchStrength, points: number): Pair {
  return { left: matchable(left), right: matchable(right), strength, points };
}

function best(pairs: readonly Pair[], most = 100) {
  const kept = new BestPairs(most);
  for (const one of pairs) kept.put(one);
  return {
    tally: kept.tally,
    ranked: kept
      .ranked()
      .map(({ left, right, rivals }) => [left.id, right.id, rivals.left, rivals.right]),
  };
}

describe("the best pairs", () => {
  test("M7: stand by strength, then points, then ids, each with its rivals", () => {
    const pairs = [
      pair("a/2", "b/1", "fair", 12),
      pair("a/1", "b/2", "strong", 9),
      pair("a/1", "b/1", "strong", 9),
      pair("a/1", "b/3", "strong", 11),
    ];
    expect(best(pairs)).toEqual({
      ranked: [
        ["a/1", "b/3", 0, 0],
        ["a/1", "b/1", 2, 0],
        ["a/1", "b/2", 2, 0],
        ["a/2", "b/1", 0, 1],
      ],
      tally: { strong: 3, fair: 1, weak: 0 },
    });
  });

  test("are the same in whatever order they come, and however few are kept on the way", () => {
    const pairs = fc.uniqueArray(
      fc.record({
        left: fc.nat(9),
        right: fc.nat(9),
        strength: fc.constantFrom<MatchStrength>("strong", "fair", "weak"),
        points: fc.nat(5),
      }),
      { selector: ({ left, right }) => `${left} ${right}`, maxLength: 60 },
    );
    fc.assert(
      fc.property(
        pairs.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.integer({ min: 1, max: 20 }),
        (orders, most) => {
          const [one, other] = orders.map((order) =>
            order.map(({ left, right, strength, points }) =>
              pair(`a/${left}`, `b/${right}`, strength, points),
            ),
          );
          const whole = best(one ?? []).ranked.map((ids) => ids.slice(0, 2));
          const few = best(other ?? [], most).ranked.map((ids) => ids.slice(0, 2));
          expect(few).toEqual(whole.slice(0, most));
        },
      ),
    );
  });
});
