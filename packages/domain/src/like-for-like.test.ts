import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Coverage, watchesPlace } from "./coverage.ts";
import type { PlaceId } from "./id.ts";
import { likeForLike, watchedPlacesOf } from "./like-for-like.ts";
import { lineage } from "./place.ts";
import { SLUGS, apart, parentOf, place } from "./tree.fixture.ts";

function coverage(slug: string, period: string, more: object = {}): Coverage {
  return Coverage.parse({
    id: `t/${slug}`, title: slug, watcher: "t/desk", includes: [place("iraq")], period, selection: "Everything.", ...more,
  }); // prettier-ignore
}

const question = {
  from: "2018-01-01",
  to: "2018-12-31",
  places: [place("iraq")],
  kinds: null,
  parentOf,
};

describe("V15: like for like", () => {
  test("V15: keeps who watched from the first day to the last, and says why others are left out", () => {
    const all = coverage("all", "2017/2019");
    const given = [
      all,
      coverage("late", "2018-03/2019"),
      coverage("early", "2017/2018-11"),
      coverage("doubtful", "[2016..2019]"),
      coverage("elsewhere", "2017/2019", { includes: [place("syria")] }),
    ];
    expect(likeForLike(given, question)).toEqual({
      kept: [all],
      leftOut: [
        { coverage: "t/late", why: "begins later" },
        { coverage: "t/early", why: "ends earlier" },
        { coverage: "t/doubtful", why: "no sure days" },
      ],
      places: [place("iraq")],
    });
  });

  test("V15: speaks of no more ground than was asked for and watched", () => {
    const kirkuk = coverage("kirkuk", "2018", { includes: [place("kirkuk"), place("syria")] });
    expect(likeForLike([kirkuk], question).places).toEqual([place("kirkuk")]);
    expect(likeForLike([kirkuk], { ...question, places: [place("hawija")] }).places).toEqual([
      place("hawija"),
    ]);
    expect(likeForLike([], question).places).toEqual([]);
  });

  test("V15: asking about more days keeps no more", () => {
    const days = ["2017-06-01", "2018-01-01", "2018-06-30", "2018-12-31", "2019-06-01"] as const;
    const some = fc.subarray([
      coverage("a", "2017/2019"),
      coverage("b", "2018"),
      coverage("c", "2018-02/2018-08"),
      coverage("d", "2018-06/.."),
    ]);
    const four = fc
      .array(fc.nat(4), { minLength: 4, maxLength: 4 })
      .map((at) => at.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(some, four, (given, [a = 0, b = 0, c = 0, d = 0]) => {
        const keptIn = (from: number, to: number) =>
          likeForLike(given, { ...question, from: days[from] ?? "", to: days[to] ?? "" }).kept;
        const inner = new Set(keptIn(b, c).map(({ id }) => id));
        expect(keptIn(a, d).every(({ id }) => inner.has(id))).toBe(true);
      }),
    );
  });
});

describe("V15: watched places", () => {
  test("V15: take in exactly the places that a coverage watches whole", () => {
    const slugs = fc.subarray([...SLUGS]);
    fc.assert(
      fc.property(fc.subarray([...SLUGS], { minLength: 1 }), slugs, (some, others) => {
        const lists = apart(some, others);
        const watched = {
          includes: lists.includes.map(place),
          excludes: lists.excludes.map(place),
        };
        const parts = watchedPlacesOf(watched, parentOf);
        for (const at of SLUGS.map(place)) {
          const line: readonly PlaceId[] = lineage(at, parentOf);
          const isIn = parts.some(
            ({ inside, outside, notAt }) =>
              line.includes(inside) &&
              !line.some((one) => outside.includes(one)) &&
              !notAt.includes(at),
          );
          expect([at, isIn]).toEqual([at, watchesPlace(watched, at, parentOf) === "whole"]);
        }
      }),
    );
  });
});
