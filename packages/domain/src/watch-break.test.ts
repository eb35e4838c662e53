import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Coverage } from "./coverage.ts";
import { partialCellsOf } from "./partial-cell.ts";
import { bucketsBetween } from "./series.ts";
import { stretchesOf } from "./stretch.ts";
import { parentOf, place } from "./tree.fixture.ts";
import { breaksOf } from "./watch-break.ts";
import type { WatchedBucket } from "./watching.ts";
import { watchersOf, watchingIn } from "./watching.ts";

function coverage(slug: string, period: string, more: object = {}): Coverage {
  return Coverage.parse({
    id: `t/${slug}`, title: slug, watcher: `t/${slug}-desk`, includes: [place("iraq")], period, selection: "Everything.", ...more,
  }); // prettier-ignore
}

/** The months of 2018, and who watches them. */
function series(
  watchers: readonly Coverage[],
  asOf: string | null = null,
  last = "2018-12-31",
): readonly WatchedBucket[] {
  const places = [place("iraq")];
  const all = watchersOf(places, watchers, { kinds: null, parentOf });
  return bucketsBetween("2018-01-01", last, "month", place("iraq")).map((bucket) => ({
    bucket,
    watching: watchingIn(bucket, all, asOf),
  }));
}

function lines(watchers: readonly Coverage[], asOf: string | null = null) {
  const months = series(watchers, asOf);
  const breaks = breaksOf(months, asOf);
  const partial = partialCellsOf(months, asOf);
  return { months, breaks, partial, stretches: stretchesOf(months, breaks, partial) };
}

const desk = { watcher: "t/desk" };

describe("V12: breaks", () => {
  test("V12: stand where a coverage begins and behind where one ends, each named", () => {
    expect(breaksOf(series([coverage("spring", "2018-03/2018-05")]))).toEqual([
      { at: "2018-03", changes: [{ is: "begins", coverage: "t/spring" }] },
      { at: "2018-06", changes: [{ is: "ends", coverage: "t/spring" }] },
    ]);
    expect(breaksOf(series([coverage("always", "2017/2019")]))).toEqual([]);
  });

  test.each([
    ["selection", { selection: "Deaths alone." }],
    ["kinds", { kinds: ["explosion"] }],
    ["places", { includes: [place("iraq"), place("syria")] }],
    ["systematic", { systematic: false }],
  ])("V12: name what a watcher alters: its %s", (what, more) => {
    const before = coverage("old", "2017/2018-06", desk);
    const after = coverage("new", "2018-07/2019", { ...desk, ...more });
    expect(breaksOf(series([before, after]))).toEqual([
      { at: "2018-07", changes: [{ is: "alters", before: "t/old", after: "t/new", in: [what] }] },
    ]);
  });

  test("V12: are found where a watcher alters its rule in the middle of a month", () => {
    const before = coverage("old", "2017/2018-06-14", desk);
    const after = coverage("new", "2018-06-15/2019", { ...desk, selection: "Deaths alone." });
    const found = lines([before, after]);
    expect(found.breaks).toEqual([
      {
        at: "2018-06",
        changes: [{ is: "alters", before: "t/old", after: "t/new", in: ["selection"] }],
      },
    ]);
    expect(found.stretches).toEqual([
      { first: "2018-01", last: "2018-05" },
      { first: "2018-07", last: "2018-12" },
    ]);
  });

  test("V12: are none where a watcher goes on as before, or two others pass one another", () => {
    expect(
      breaksOf(series([coverage("old", "2017/2018-06", desk), coverage("new", "2018-07/2019", desk)])),
    ).toEqual([]);
    const strangers = [coverage("one", "2017/2018-06"), coverage("other", "2018-07/2019")];
    expect(breaksOf(series(strangers))[0]?.changes).toEqual([
      { is: "begins", coverage: "t/other" },
      { is: "ends", coverage: "t/one" },
    ]);
  }); // prettier-ignore
});

describe("V11: what is still to come", () => {
  const open = coverage("open", "2017/..");

  test("V11: nobody has watched, and the month that goes on is watched in part", () => {
    const watch = series([open], "2018-10-12").map(({ watching }) => watching[0]?.watch ?? "none");
    expect(watch.slice(8)).toEqual(["whole", "part", "none", "none"]);
  });

  test("V11: is no end of a coverage", () => {
    expect(breaksOf(series([open], "2018-10-12"), "2018-10-12")).toEqual([]);
  });
});

describe("V13: partial cells", () => {
  test("V13: are those in which the days asked for begin or end, a coverage does, or today lies", () => {
    const months = series([coverage("some", "2018-03-10/2018")], "2018-10-12", "2018-10-20");
    expect(partialCellsOf(months, "2018-10-12")).toEqual([
      { key: "2018-03", reasons: [{ is: "watched", coverage: ["t/some"] }] },
      { key: "2018-10", reasons: [{ is: "asked" }, { is: "not-over", asOf: "2018-10-12" }] },
    ]);
    expect(partialCellsOf(series([]), null)).toEqual([]);
  });

  test("V13: a coverage whose beginning nobody knows cuts only the month that it ends in", () => {
    const some = coverage("some", "[..2018-05-10]");
    expect(partialCellsOf(series([some]), null).map(({ key }) => key)).toEqual(["2018-05"]);
  });
});

const months = Array.from({ length: 16 }, (_, at) => {
  const year = at < 2 ? 2017 : at < 14 ? 2018 : 2019;
  return `${year}-${String(((at + 10) % 12) + 1).padStart(2, "0")}`;
});
const anyCoverage = fc
  .tuple(fc.nat(15), fc.nat(15), fc.boolean(), fc.constantFrom("a", "b"), fc.nat(99))
  .map(([a, b, isDay, watcher, id]) => {
    const [first, last] = [months[Math.min(a, b)] ?? "", months[Math.max(a, b)] ?? ""];
    const period = isDay && first < last ? `${first}-15/${last}-14` : `${first}/${last}`;
    return coverage(`c-${id}`, period, {
      watcher: `t/${watcher}`,
      selection: `Rule ${id % 3}.`,
    });
  });
const anySeries = fc.uniqueArray(anyCoverage, { maxLength: 5, selector: ({ id }) => id });

describe("V14: lines", () => {
  test("V14: of a watched year with a break run on both sides of it and never across", () => {
    const { stretches } = lines([coverage("all", "2017/2019"), coverage("late", "2018-07/2019")]);
    expect(stretches).toEqual([
      { first: "2018-01", last: "2018-06" },
      { first: "2018-07", last: "2018-12" },
    ]);
  });

  test("V14: hold whole and watched cells alone, each once, in one of which all are watched by the same", () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(null, "2018-08-20"), (watchers, asOf) => {
        const { months: all, partial, breaks, stretches } = lines(watchers, asOf);
        const cut = new Set(partial.map(({ key }) => key));
        const inLine = new Map<string, number>();
        for (const [at, { first, last }] of stretches.entries()) {
          const own = all.filter(({ bucket: { key } }) => key >= first && key <= last);
          for (const { bucket } of own) {
            expect(inLine.has(bucket.key)).toBe(false);
            inLine.set(bucket.key, at);
            expect(cut.has(bucket.key)).toBe(false);
          }
          // A watcher that goes on under another note is the same watcher with the same rule.
          const rules = own.map(({ watching }) =>
            [...new Set(watching.map(({ coverage: one }) => `${one.watcher} ${one.selection}`))]
              .toSorted()
              .join(),
          );
          expect(new Set(rules).size).toBe(1);
          expect(breaks.filter((one) => one.at > first && one.at <= last)).toEqual([]);
        }
        const left = all.filter(({ bucket }) => !inLine.has(bucket.key));
        expect(left.every(({ bucket, watching }) => watching.length === 0 || cut.has(bucket.key))).toBe(true); // prettier-ignore
      }),
    );
  });

  test("V12: the order in which coverage is given never matters", () => {
    fc.assert(
      fc.property(anySeries, (watchers) => {
        expect(breaksOf(series(watchers.toReversed()))).toEqual(breaksOf(series(watchers)));
      }),
    );
  });
});
