import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "./coverage.ts";
import { Coverage, watches } from "./coverage.ts";
import { IncidentKind } from "./incident-kind.ts";
import { SLUGS, apart, groundOf, isInside, parentOf, place } from "./tree.fixture.ts";

const slugs = fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 3 });
const lists = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...SLUGS), { minLength: 1, maxLength: 3 }), slugs)
  .map(([includes, excludes]) => apart(includes, excludes));

const BASE = {
  id: "t/coverage",
  title: "What the desk watches",
  watcher: "t/desk",
  includes: [place("iraq")],
  period: "2018-08/2019-02",
  selection: "Every attack that it hears of.",
};

function coverage(changes: object = {}): Coverage {
  return Coverage.parse({ ...BASE, ...changes });
}

function cell(changes: Partial<Cell> = {}): Cell {
  return { place: place("iraq"), earliest: "2018-10-01", latest: "2018-10-31", kinds: null, ...changes };
} // prettier-ignore

function watch(changes: object, asked: Partial<Cell> = {}): string {
  return watches(coverage(changes), cell(asked), parentOf);
}

describe("V5: places", () => {
  test("V5: of lists around a place the nearest decides", () => {
    const around = { includes: [place("iraq"), place("mosul")], excludes: [place("ninewa")] };
    expect(watch(around, { place: place("kirkuk") })).toBe("whole");
    expect(watch(around, { place: place("sinjar") })).toBe("none");
    expect(watch(around, { place: place("old-city") })).toBe("whole");
    expect(watch(around, { place: place("ninewa") })).toBe("part");
    expect(watch(around, { place: place("iraq") })).toBe("part");
    expect(watch(around, { place: place("levant") })).toBe("part");
    expect(watch(around, { place: place("syria") })).toBe("none");
  });

  test("V5: a place is watched whole only where all of it is, and not at all only where none of it is", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...SLUGS), ({ includes, excludes }, slug) => {
        const ground = groundOf(includes, excludes);
        const inside = SLUGS.filter((one) => isInside(one, slug));
        const found = watch({ includes: includes.map(place), excludes: excludes.map(place) }, { place: place(slug) }); // prettier-ignore
        expect(found !== "whole" || inside.every((one) => ground.has(one))).toBe(true);
        expect(found !== "none" || inside.every((one) => !ground.has(one))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("V5: a coverage cannot leave out what it takes in", () => {
    expect(Coverage.safeParse({ ...BASE, excludes: BASE.includes }).success).toBe(false);
  });

  test("V5: parents that run in a circle end", () => {
    const circle = (): ReturnType<typeof parentOf> => place("iraq");
    expect(watches(coverage(), cell({ place: place("syria") }), circle)).toBe("whole");
  });
});

describe("V6: days", () => {
  test.each([
    ["2018-08/2019-02", "2018-10-01", "2018-10-31", "whole"],
    ["2018-08/2019-02", "2018-07-15", "2018-08-15", "part"],
    ["2018-08/2019-02", "2019-03-01", "2019-03-31", "none"],
    ["2018-08/..", "2025-01-01", "2025-12-31", "whole"],
    ["2018-08/", "2025-01-01", "2025-12-31", "part"],
    ["2018", "2018-10-01", "2018-10-31", "whole"],
    ["2018-12~/2019", "2018-12-01", "2018-12-31", "part"],
    ["2018-12~/2019", "2018-12-16", "2018-12-31", "whole"],
    ["2018-12~/2019", "2018-11-20", "2018-11-30", "part"],
    ["[2018..2019]", "2018-10-01", "2018-10-31", "part"],
    ["201X", "2018-10-01", "2018-10-31", "part"],
  ])("V6: over %s the days from %s to %s are watched: %s", (period, earliest, latest, expected) => {
    expect(watch({ period }, { earliest, latest })).toBe(expected);
  });

  test("V6: a cell without days is watched whole only by a coverage without end", () => {
    const always = { earliest: null, latest: null };
    expect(watch({}, always)).toBe("part");
    expect(watch({ period: "2018/.." }, { earliest: "2018-01-01", latest: null })).toBe("whole");
  });
});

describe("V7: kinds", () => {
  const { explosion: one, shelling: two, arrest: three } = IncidentKind.enum;
  test.each([
    [undefined, null, "whole"],
    [undefined, [one], "whole"],
    [[one, two], null, "part"],
    [[one, two], [one], "whole"],
    [[one, two], [one, three], "part"],
    [[one, two], [three], "none"],
  ])("V7: of the kinds %j the kinds %j are watched: %s", (kinds, asked, expected) => {
    expect(watch({ kinds }, { kinds: asked })).toBe(expected);
  });

  test("V7: a cell is watched no more than each of its sides", () => {
    expect(watch({ kinds: [one] }, { kinds: [one], place: place("levant") })).toBe("part");
    expect(watch({ kinds: [one] }, { kinds: [two], place: place("levant") })).toBe("none");
  });

  test("V7: a coverage is somebody's: a watcher's or a dataset's, not both", () => {
    const { watcher: _, ...nobody } = BASE;
    expect(Coverage.safeParse(nobody).success).toBe(false);
    expect(Coverage.safeParse({ ...nobody, dataset: "t" }).success).toBe(true);
    expect(Coverage.safeParse({ ...BASE, dataset: "t" }).success).toBe(false);
  });
});
