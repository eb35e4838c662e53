import type { Coverage } from "@sitrep/domain/coverage";
import { Coverage as CoverageSchema } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import { addDays } from "@sitrep/domain/day";
import type { PlaceId } from "@sitrep/domain/id";
import { PlaceId as PlaceIdSchema } from "@sitrep/domain/id";
import type { Tallied } from "@sitrep/domain/series";
import { bucketsBetween, fillCell } from "@sitrep/domain/series";
import type { Span } from "@sitrep/domain/span";
import { liesWithin, mayTouch } from "@sitrep/domain/span";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { DayRow } from "@sitrep/store/queries/incidents-by-days";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parentIn, tallyByGovernorate, tallyByTime } from "./tally.ts";

const tree: ReadonlyMap<string, PlaceNode> = new Map(
  (
    [
      ["g/iq", "country", null],
      ["g/sy", "country", null],
      ["g/border", "region", null],
      ["g/north", "region", "g/iq"],
      ["g/nineveh", "governorate", "g/iq"],
      ["g/anbar", "governorate", "g/iq"],
      ["g/basra", "governorate", "g/iq"],
      ["g/homs", "governorate", "g/sy"],
      ["g/mosul", "settlement", "g/nineveh"],
      ["g/tell", "settlement", "g/nineveh"],
    ] as const
  ).map(([id, kind, parent]) => [id, { id, kind, parent, label: id, labelAr: null }]),
);
const place = (id: string): PlaceId => PlaceIdSchema.parse(id);

function watching(includes: readonly string[], period: string, more: object = {}): Coverage {
  const texts = { title: "A desk", selection: "every incident" };
  return CoverageSchema.parse({
    id: `g/watch-${includes.length}-${period.length}`,
    ...texts,
    watcher: "g/desk",
    includes,
    period,
    ...more,
  });
}

const dayRow = (earliest: Day | null, latest: Day | null, more: Partial<DayRow> = {}): DayRow => ({
  earliest,
  latest,
  extent: "single",
  incidents: 1,
  ...more,
});

const months = { by: "month", from: "2019-01-01", to: "2019-03-31", kinds: undefined } as const;
const all = watching(["g/iq"], "2018/2020");
const iraq = { ...months, places: [place("g/iq")] };

describe("tallyByTime", () => {
  const counts = (rows: readonly DayRow[], coverage: readonly Coverage[] = [all]) =>
    tallyByTime(rows, iraq, coverage, tree).map(({ sure, possible, count }) => [
      sure,
      possible,
      count,
    ]);

  test("V8: an incident of one month is sure there, one of two months may be in either", () => {
    expect(
      counts([dayRow("2019-01-01", "2019-01-31"), dayRow("2019-01-31", "2019-02-01")]),
    ).toEqual([
      [1, 2, { is: "observed", interval: { low: 1, high: 2, lowOpen: false, highOpen: false } }],
      [0, 1, { is: "observed", interval: { low: 0, high: 1, lowOpen: false, highOpen: false } }],
      [0, 0, { is: "none-reported", coverage: [all.id] }],
    ]);
  });

  test("V8: an incident whose first day nobody knows stands in no cell, and closes none that it may lie in", () => {
    expect(counts([dayRow(null, "2019-02-10")])).toEqual([
      [0, 0, { is: "observed", interval: { low: 0, high: 1, lowOpen: false, highOpen: false } }],
      [0, 0, { is: "observed", interval: { low: 0, high: 1, lowOpen: false, highOpen: false } }],
      [0, 0, { is: "none-reported", coverage: [all.id] }],
    ]);
    const [first] = counts([dayRow(null, null, { extent: "pattern" })]);
    expect(first?.[2]).toEqual({
      is: "observed",
      interval: { low: 0, high: null, lowOpen: false, highOpen: true },
    });
    expect(counts([dayRow(null, "2019-02-10")], [])).toEqual([
      [0, 0, { is: "not-covered" }],
      [0, 0, { is: "not-covered" }],
      [0, 0, { is: "not-covered" }],
    ]);
  });

  test("V8: one that went on without an end that anybody knows may lie in every cell from its first", () => {
    expect(
      counts([dayRow("2019-02-10", null)]).map(([sure, possible]) => [sure, possible]),
    ).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  test("regression: a month begun in its middle was counted as if it were whole", () => {
    const question = { ...iraq, from: "2019-01-15", to: "2019-02-10" };
    const cells = tallyByTime([dayRow("2019-01-01", "2019-01-31")], question, [all], tree);
    expect(
      cells.map(({ bucket, sure, possible }) => [bucket.earliest, bucket.latest, sure, possible]),
    ).toEqual([
      ["2019-01-15", "2019-01-31", 0, 1],
      ["2019-02-01", "2019-02-10", 0, 0],
    ]);
  });

  test("regression: a series about two places was watched when one of them was", () => {
    const both = { ...months, places: [place("g/iq"), place("g/sy")] };
    const cells = tallyByTime([], both, [all], tree);
    expect(cells.map(({ count }) => count.is)).toEqual(["unknown", "unknown", "unknown"]);
    const watched = tallyByTime([], both, [watching(["g/iq", "g/sy"], "2018/2020")], tree);
    expect(watched.map(({ count }) => count.is)).toEqual(Array(3).fill("none-reported"));
  });

  test("regression: without a place a series spoke of Iraq", () => {
    expect(
      tallyByTime([dayRow("2019-01-01", "2019-01-01")], { ...months, places: [] }, [all], tree),
    ).toEqual([]);
  });

  test("V8: the cells are those that each incident alone, looked at in each bucket, would give", () => {
    const first = "2018-12-20";
    const anyDay = fc.option(
      fc.nat(150).map((days) => addDays(first, days)),
      { freq: 6 },
    );
    const anyRow = fc
      .record({
        ends: fc.tuple(anyDay, anyDay),
        extent: fc.constantFrom("single", "series", "pattern"),
        incidents: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ ends: [a, b], ...rest }) => {
        const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        return { earliest, latest, ...rest };
      })
      // What the filter's days leave in.
      .filter(({ earliest, latest }) =>
        mayTouch({ earliest, latest, everyDay: false }, "2019-01-10", "2019-04-05"),
      );
    const days = {
      from: "2019-01-10",
      to: "2019-04-05",
      kinds: undefined,
      places: [place("g/iq")],
    };
    const coverage = [watching(["g/iq"], "2019-02/2019-03"), watching(["g/nineveh"], "2018/2020")];
    const parentOf = parentIn(tree);
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 12 }),
        fc.constantFrom("day", "month", "year"),
        (rows, by) => {
          const naive = bucketsBetween(days.from, days.to, by, place("g/iq")).map((bucket) => {
            const touching: Tallied[] = [];
            const astray: Tallied[] = [];
            for (const { earliest, latest, extent, incidents } of rows) {
              const span: Span = { earliest, latest, everyDay: false };
              if (!mayTouch(span, bucket.earliest, bucket.latest)) continue;
              const isSure = liesWithin(span, bucket.earliest, bucket.latest);
              const pile = earliest === null ? astray : touching;
              for (let n = 0; n < incidents; n += 1) pile.push({ extent, isSure });
            }
            return fillCell(bucket, touching, coverage, { kinds: null, parentOf, astray });
          });
          expect(tallyByTime(rows, { ...days, by }, coverage, tree)).toEqual(naive);
        },
      ),
    );
  });
});

const placeRow = (at: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  place: at,
  precision: "settlement",
  extent: "single",
  alsoIn: [],
  isInTime: true,
  incidents: 1,
  undated: 0,
  firstDay: null,
  lastDay: null,
  ...more,
});

describe("tallyByGovernorate", () => {
  const tally = (
    rows: readonly PlaceRow[],
    filter: object = {},
    coverage: readonly Coverage[] = [],
  ) => {
    const { cells, wider } = tallyByGovernorate(rows, filter, coverage, tree);
    const told = cells.map(({ bucket, sure, possible }) => [bucket.key, sure, possible]);
    return { cells, wider, told };
  };

  test("V8: incidents are counted in the governorate around them, beside the others of their country", () => {
    const { told } = tally([placeRow("g/mosul", { incidents: 3 }), placeRow("g/nineveh")]);
    expect(told).toEqual([
      ["g/anbar", 0, 0],
      ["g/basra", 0, 0],
      ["g/nineveh", 4, 4],
    ]);
  });

  const spread = [
    placeRow("g/mosul", { alsoIn: ["g/anbar"] }),
    placeRow("g/mosul", { alsoIn: ["g/tell"] }),
    placeRow("g/anbar", { alsoIn: ["g/homs"] }),
  ];

  test("V8: one that was spread over two governorates happened in each, and once where both places are one's", () => {
    expect(tally(spread).told).toEqual([
      ["g/anbar", 2, 2],
      ["g/basra", 0, 0],
      ["g/homs", 1, 1],
      ["g/nineveh", 2, 2],
    ]);
  });

  test("J5: one whose accounts disagree on the governorate may have happened in each", () => {
    const doubted = spread.map((row) => ({ ...row, isInSome: true }));
    expect(tally(doubted).told).toEqual([
      ["g/anbar", 0, 2],
      ["g/basra", 0, 0],
      ["g/homs", 0, 1],
      ["g/nineveh", 1, 2],
    ]);
  });

  test("V8: of a series spread over two governorates each holds at least one, and two where all of it lies", () => {
    const { cells } = tally(spread.map((row) => ({ ...row, extent: "series" })));
    const lows = cells.map(({ count }) => (count.is === "observed" ? count.interval.low : null));
    expect(lows).toEqual([2, null, 1, 3]);
    expect(cells.map(({ beyond }) => beyond)).toEqual([2, 0, 1, 2]);
  });

  test("V8: what was spread over a governorate and its country may lie in the others, too", () => {
    const watched = [watching(["g/iq", "g/sy"], "2018/2020")];
    const days = { from: "2019-01-01", to: "2019-12-31" };
    const { cells } = tally([placeRow("g/mosul", { alsoIn: ["g/iq"] })], days, watched);
    const counts = Object.fromEntries(cells.map(({ bucket, count }) => [bucket.key, count]));
    expect(counts["g/nineveh"]).toMatchObject({ interval: { low: 1, high: 1 } });
    expect(counts["g/basra"]).toMatchObject({ interval: { low: 0, high: 1 } });
  });

  test("V8: a place that nobody asked about makes nothing stand where others were asked about", () => {
    const asked = { place: ["g/mosul", "g/anbar"] };
    expect(tally([placeRow("g/mosul", { alsoIn: ["g/tell"] })], asked).told).toEqual([
      ["g/anbar", 0, 0],
      ["g/nineveh", 1, 1],
    ]);
    expect(tally([placeRow("g/anbar", { alsoIn: ["g/tell"] })], asked).told).toEqual([
      ["g/anbar", 1, 1],
      ["g/nineveh", 0, 0],
    ]);
  });

  test("V8: what only may have fallen into the days asked for is possible, not sure", () => {
    expect(tally([placeRow("g/mosul", { isInTime: false })]).told).toContainEqual([
      "g/nineveh",
      0,
      1,
    ]);
  });

  test("V8: what is known to a wider area stands in no governorate, and closes none that it may lie in", () => {
    const watched = [watching(["g/iq", "g/sy"], "2018/2020")];
    const rows = [placeRow("g/mosul"), placeRow("g/north", { incidents: 2 }), placeRow("g/homs")];
    const days = { from: "2019-01-01", to: "2019-12-31" };
    const { cells, wider } = tally(rows, days, watched);
    expect(wider).toEqual([{ place: "g/north", incidents: 2 }]);
    const counts = Object.fromEntries(cells.map(({ bucket, count }) => [bucket.key, count]));
    expect(counts["g/nineveh"]).toMatchObject({ interval: { low: 1, high: 3 } });
    expect(counts["g/basra"]).toMatchObject({ is: "observed", interval: { low: 0, high: 2 } });
    expect(counts["g/homs"]).toMatchObject({ interval: { low: 1, high: 1 } });
    const border = tally([placeRow("g/homs"), placeRow("g/border")], days, watched);
    expect(border.cells[0]?.count).toMatchObject({ interval: { low: 1, high: 2 } });
  });

  test("places that were asked for have their cells, also where nothing happened, and no others do", () => {
    expect(tally([], { place: ["g/sy"] }).told).toEqual([["g/homs", 0, 0]]);
    const both = [placeRow("g/mosul", { alsoIn: ["g/anbar"] })];
    expect(tally(both, { place: ["g/nineveh"] }).told).toEqual([["g/nineveh", 1, 1]]);
    const { cells } = tally([placeRow("g/mosul")], { place: ["g/mosul"] });
    expect(cells.map(({ bucket }) => bucket)).toEqual([
      { key: "g/nineveh", earliest: null, latest: null, place: "g/nineveh", places: ["g/mosul"] },
    ]);
    expect(tally([]).told).toEqual([]);
  });

  test("V5: a governorate that somebody watched is none reported, one that nobody did is not covered", () => {
    const { cells } = tally([placeRow("g/mosul")], { from: "2019-01-01", to: "2019-02-01" }, [
      watching(["g/basra"], "2018/2020"),
    ]);
    expect(cells.map(({ bucket, count }) => [bucket.key, count.is])).toEqual([
      ["g/anbar", "not-covered"],
      ["g/basra", "none-reported"],
      ["g/nineveh", "observed"],
    ]);
  });
});
