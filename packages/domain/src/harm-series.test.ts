import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Coverage } from "./coverage.ts";
import type { HarmRun } from "./harm-series.ts";
import { fillHarm, harmPiles } from "./harm-series.ts";
import { boundsOfCount } from "./count.ts";
import { between, containsValue, exactly, from } from "./interval.ts";
import type { Bucket, Tallied } from "./series.ts";
import { fillWatched } from "./series.ts";
import { place } from "./tree.fixture.ts";
import type { Watching } from "./watching.ts";

const BUCKET: Bucket = { key: "2018-10", earliest: "2018-10-01", latest: "2018-10-31", place: place("iraq") }; // prettier-ignore

const ALL = Coverage.parse({
  id: "t/all", title: "All", watcher: "t/desk", includes: [place("iraq")], period: "2018", selection: "Everything.",
}); // prettier-ignore
const WHOLE: readonly Watching[] = [{ coverage: ALL, watch: "whole", days: "whole" }];
const PART: readonly Watching[] = [{ coverage: ALL, watch: "part", days: "part" }];

function run(standing: HarmRun["standing"], people: HarmRun["people"] | null): HarmRun {
  const told = people === null ? { telling: 0, silent: 1 } : { telling: 1, silent: 0 };
  return { standing, cells: [0, 0], ...told, people: people ?? exactly(0) };
}

function cellOf(runs: readonly HarmRun[], watching: readonly Watching[]) {
  const tallied = (isAstray: boolean): readonly Tallied[] =>
    runs
      .filter(({ standing }) => (standing === "astray") === isAstray)
      .map(({ standing }) => ({ extent: "single", isSure: standing === "sure" }));
  const cell = fillWatched(BUCKET, tallied(false), watching, tallied(true));
  const [pile] = harmPiles(runs, 1);
  if (pile === undefined) throw new Error("no cell");
  return fillHarm(cell, pile, watching);
}

describe("V19: a cell of people harmed", () => {
  test("V19: adds up what incidents tell, and counts what may lie in it above alone", () => {
    const runs = [run("sure", exactly(3)), run("sure", between(1, 2)), run("possible", exactly(5)), run("astray", exactly(7))]; // prettier-ignore
    expect(cellOf(runs, WHOLE).count).toEqual({ is: "observed", interval: between(4, 17) });
  });

  test("V19: is open above where nobody watched all of it", () => {
    for (const watching of [PART, []])
      expect(cellOf([run("sure", exactly(3))], watching).count).toEqual({ is: "observed", interval: from(3) }); // prettier-ignore
  });

  test("V19: is open above where an incident does not tell, and unknown where none does", () => {
    expect(cellOf([run("sure", exactly(3)), run("sure", null)], WHOLE)).toMatchObject({
      count: { is: "observed", interval: from(3) },
      telling: 1,
      silent: 1,
    });
    expect(cellOf([run("sure", null), run("possible", null)], WHOLE).count).toEqual({ is: "unknown" }); // prettier-ignore
    expect(cellOf([run("sure", null), run("astray", exactly(3))], WHOLE).count).toEqual({ is: "unknown" }); // prettier-ignore
    expect(cellOf([run("astray", exactly(3))], WHOLE).count).toEqual({ is: "observed", interval: between(0, 3) }); // prettier-ignore
    expect(cellOf([run("sure", exactly(3)), run("astray", null)], WHOLE).count).toEqual({ is: "observed", interval: from(3) }); // prettier-ignore
  });

  test("V19: without incidents is what the cell of incidents is", () => {
    expect(cellOf([], WHOLE).count).toEqual({ is: "none-reported", coverage: ["t/all"] });
    expect(cellOf([], PART).count).toEqual({ is: "unknown" });
    expect(cellOf([], []).count).toEqual({ is: "not-covered" });
  });

  test("V19: is zero only where somebody said so", () => {
    expect(cellOf([run("sure", exactly(0))], WHOLE).count).toEqual({ is: "observed", interval: exactly(0) }); // prettier-ignore
  });

  test("V19: allows the true number, whatever fell into it", () => {
    const anyRun = fc.tuple(fc.constantFrom("sure", "possible", "astray"), fc.option(fc.nat(9)), fc.nat(9), fc.boolean()); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(anyRun, { minLength: 1 }),
        fc.constantFrom(WHOLE, PART, []),
        (drawn, watching) => {
          const runs = drawn.map(([standing, low, more]) =>
            run(standing, low === null ? null : between(low, low + more)),
          );
          const truth = drawn.reduce((sum, [standing, low, more, isThere]) => {
            const people = low === null ? more * 7 : low + (isThere ? more : 0);
            return sum + (standing === "sure" || isThere ? people : 0);
          }, 0);
          const { count } = cellOf(runs, watching);
          expect(containsValue(boundsOfCount(count), truth)).toBe(true);
        },
      ),
    );
  });
});
