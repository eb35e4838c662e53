import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Coverage } from "./coverage.ts";
import { addDays, addDaysWithin, daysInclusive } from "./day.ts";
import { between, containsValue, from } from "./interval.ts";
import type { Bucket, SeriesCell, Tallied } from "./series.ts";
import { bucketsBetween, fillCell } from "./series.ts";
import { parentOf, place } from "./tree.fixture.ts";

const BUCKET: Bucket = {
  key: "2018-10",
  earliest: "2018-10-01",
  latest: "2018-10-31",
  place: place("iraq"),
};

function coverage(changes: object = {}): Coverage {
  return Coverage.parse({
    id: "t/all", title: "All", watcher: "t/desk", includes: [place("iraq")], period: "2018", selection: "Everything.", ...changes,
  }); // prettier-ignore
}

const WHOLE = coverage();
const PART = coverage({ id: "t/part", period: "2018-10-15/2018-12" });
const SAMPLE = coverage({ id: "t/sample", systematic: false });
const ELSEWHERE = coverage({ id: "t/elsewhere", includes: [place("syria")] });

function fill(incidents: readonly Tallied[], watching: readonly Coverage[], astray: readonly Tallied[] = []): SeriesCell {
  return fillCell(BUCKET, incidents, watching, { kinds: null, parentOf, astray });
} // prettier-ignore

const sure: Tallied = { extent: "single", isSure: true };
const maybe: Tallied = { extent: "single", isSure: false };
const tallied = fc.record({
  extent: fc.constantFrom("single", "series", "pattern"),
  isSure: fc.boolean(),
  times: fc.integer({ min: 1, max: 3 }),
});
const watchers = fc.subarray([WHOLE, PART, SAMPLE, ELSEWHERE]);

describe("V8: the interval of a cell", () => {
  test("V8: runs from the incidents that fell into it for sure to those that may have, where all of it was watched", () => {
    expect(fill([sure, sure, maybe], [WHOLE])).toMatchObject({
      count: { is: "observed", interval: between(2, 3) },
      sure: 2,
      possible: 3,
      beyond: 0,
      coverage: ["t/all"],
    });
  });

  test.each([
    ["nobody watched", []],
    ["only a part was watched", [PART]],
    ["only samples were taken", [SAMPLE]],
    ["somebody watched elsewhere", [ELSEWHERE]],
  ])("V8: has no upper end where %s", (_, watching) => {
    expect(fill([sure, maybe], watching).count).toEqual({ is: "observed", interval: from(1) });
  });

  test("V8: a series is two incidents at least, a pattern one, and neither has a greatest number", () => {
    const several: readonly Tallied[] = [{ extent: "series", isSure: true }, { extent: "pattern", isSure: true }]; // prettier-ignore
    expect(fill([sure, ...several], [WHOLE])).toMatchObject({
      count: { is: "observed", interval: from(4) },
      sure: 1,
      possible: 1,
      beyond: 2,
    });
  });

  test("V8: incidents that may lie anywhere raise the upper end and never the lower", () => {
    expect(fill([sure], [WHOLE], [maybe, maybe]).count).toEqual({ is: "observed", interval: between(1, 3) }); // prettier-ignore
    expect(fill([], [WHOLE], [maybe]).count).toEqual({ is: "observed", interval: between(0, 1) });
    expect(fill([sure], [WHOLE], [{ extent: "pattern", isSure: false }]).count).toEqual({ is: "observed", interval: from(1) }); // prettier-ignore
  });

  test("V8: allows the true number wherever the incidents on record are all there were", () => {
    fc.assert(
      fc.property(fc.array(tallied), watchers, fc.nat(), (incidents, watching, seed) => {
        const singles = incidents.filter(({ extent }) => extent === "single");
        const truth = singles.reduce(
          (sum, { isSure, times }, at) => sum + (isSure ? times : (seed >> at) % (times + 1)),
          0,
        );
        const { count } = fill(singles, watching);
        fc.pre(count.is === "observed");
        expect(count.is === "observed" && containsValue(count.interval, truth)).toBe(true);
      }),
    );
  });
});

describe("V9: cells with nothing on record", () => {
  test.each([
    ["none reported", [WHOLE, PART], { is: "none-reported", coverage: ["t/all"] }],
    ["unknown, where only a part was watched", [PART], { is: "unknown" }],
    ["unknown, where only samples were taken", [SAMPLE], { is: "unknown" }],
    ["not covered, where somebody watched elsewhere", [ELSEWHERE], { is: "not-covered" }],
    ["not covered, where nobody watched", [], { is: "not-covered" }],
  ])("V9: are %s", (_, watching, count) => {
    expect(fill([], watching).count).toEqual(count);
  });

  test("V9: are never the number zero", () => {
    fc.assert(
      fc.property(watchers, (watching) => {
        expect(fill([], watching).count.is).not.toBe("observed");
      }),
    );
  });

  test("V9: of several places are none reported only where each of them was watched", () => {
    const bucket = { ...BUCKET, places: [place("iraq"), place("syria")] };
    const question = { kinds: null, parentOf };
    expect(fillCell(bucket, [], [WHOLE], question).count).toEqual({ is: "unknown" });
    const both = coverage({ id: "t/both", includes: [place("levant")] });
    expect(fillCell(bucket, [], [both], question).count).toMatchObject({ is: "none-reported" });
    expect(fillCell({ ...bucket, places: [] }, [], [both], question).count).toEqual({ is: "not-covered" }); // prettier-ignore
  });
});

describe("V10: buckets", () => {
  const days = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(900));

  test("V10: of days, months or years hold every day asked for once, in order", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("day", "month", "year"), ([offset, length], by) => {
        const first = addDays("2018-06-15", offset);
        const last = addDays(first, length);
        const buckets = bucketsBetween(first, last, by, place("iraq"));
        expect(buckets[0]?.earliest).toBe(first);
        expect(buckets.at(-1)?.latest).toBe(last);
        const gaps = buckets.slice(1).filter((one, at) => one.earliest !== addDays(buckets[at]?.latest ?? "", 1)); // prettier-ignore
        expect(gaps).toEqual([]);
        const total = buckets.reduce(
          (sum, one) => sum + daysInclusive(one.earliest, one.latest),
          0,
        );
        expect(total).toBe(length + 1);
        expect(new Set(buckets.map(({ key }) => key)).size).toBe(buckets.length);
      }),
    );
  });

  test("V10: end with the calendar", () => {
    const buckets = bucketsBetween("9999-11-15", "9999-12-31", "month", place("iraq"));
    expect(buckets.map(({ key }) => key)).toEqual(["9999-11", "9999-12"]);
    const last = addDaysWithin("9999-12-31", 1);
    expect(bucketsBetween("9999-12-30", last, "day", place("iraq"))).toHaveLength(2);
  });

  test("V10: a year that is begun or left early is cut there", () => {
    const buckets = bucketsBetween("2017-11-15", "2019-02-01", "year", place("iraq"));
    expect(buckets.map(({ key, earliest, latest }) => [key, earliest, latest])).toEqual([
      ["2017", "2017-11-15", "2017-12-31"],
      ["2018", "2018-01-01", "2018-12-31"],
      ["2019", "2019-01-01", "2019-02-01"],
    ]);
  });

  test("V10: of days that run backwards are none", () => {
    expect(bucketsBetween("2019-02-02", "2019-02-01", "day", place("iraq"))).toEqual([]);
  });
});
