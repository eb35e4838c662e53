import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingTo, testedDays, timelineOf } from "./claim-timeline.ts";
import type { SaidSpan } from "./said-when.ts";
import { firstSaid } from "./said-when.ts";
import { id, lookupOf, report } from "./world.fixture.ts";

const { document } = lookupOf({
  sources: {},
  documents: {
    early: { publishedOn: "2018-10-29" },
    late: { publishedOn: "[2019-02-06..2019-02-28]" },
    copy: { publishedOn: "2020-05-05", republishes: id("early") },
    undated: {},
  },
});

function said(...documents: readonly string[]) {
  return firstSaid(
    documents.map((one) => report({ in: one })),
    document,
  );
}

describe("D5: when something was said first", () => {
  test("D5: is the first day of any account, and the last day by which one was given for sure", () => {
    expect(said("early", "late")).toEqual({ earliest: "2018-10-29", latest: "2018-10-29" });
    expect(said("late")).toEqual({ earliest: "2019-02-06", latest: "2019-02-28" });
  });

  test("D5: of a reprint is when the original came out", () => {
    expect(said("copy")).toEqual({ earliest: "2018-10-29", latest: "2018-10-29" });
  });

  test("D5: stays open where an account has no day, and is unknown where none has", () => {
    expect(said("undated", "late")).toEqual({ earliest: null, latest: "2019-02-28" });
    expect(said("undated")).toBeNull();
  });

  test("D5: is the day that the account names before the day of the document, and the record's between them", () => {
    const named = { ...report({ in: "late" }), statedOn: "2017-12-09" };
    expect(firstSaid([named], document)).toEqual({ earliest: "2017-12-09", latest: "2017-12-09" });
    expect(firstSaid([report({ in: "late" })], document, "2018-01-01")).toEqual({ earliest: "2018-01-01", latest: "2018-01-01" }); // prettier-ignore
  });
});

const day = fc.constantFrom("2018-01-01", "2018-06-01", "2019-01-01");
const span: fc.Arbitrary<SaidSpan | null> = fc.option(
  fc
    .tuple(fc.option(day), fc.option(day))
    .map(([a, b]) =>
      a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
    ),
);

describe("D5: how it stands to a claim", () => {
  test("D5: is before, after or around it by when it was said", () => {
    const claim = { earliest: "2018-10-29", latest: "2018-10-31" };
    expect(standingTo(claim, { earliest: null, latest: "2018-10-28" })).toBe("before");
    expect(standingTo(claim, { earliest: "2018-11-01", latest: null })).toBe("after");
    expect(standingTo(claim, { earliest: "2018-10-01", latest: "2018-10-29" })).toBe("around");
    expect(standingTo(claim, null)).toBe("unknown");
  });

  test("D5: mirrors: what is before the claim has the claim after it", () => {
    const MIRROR = { before: "after", after: "before", around: "around", unknown: "unknown" };
    fc.assert(
      fc.property(span, span, (one, other) => {
        expect(standingTo(one, other)).toBe(MIRROR[standingTo(other, one)]);
      }),
    );
  });

  test("D5: is sound: every pair of days that the two allow agrees with it", () => {
    const allows = (one: SaidSpan, at: string): boolean =>
      (one.earliest === null || one.earliest <= at) && (one.latest === null || at <= one.latest);
    fc.assert(
      fc.property(span, span, day, day, (claim, other, at, when) => {
        fc.pre(claim !== null && other !== null && allows(claim, at) && allows(other, when));
        const standing = standingTo(claim, other);
        return standing === "before" ? when < at : standing !== "after" || when > at;
      }),
    );
    expect(standingTo({ earliest: null, latest: null }, { earliest: null, latest: null })).toBe("unknown"); // prettier-ignore
  });
});

describe("D6: the time line", () => {
  const claim = { id: id("claim"), said: { earliest: "2018-06-01", latest: "2018-06-01" } };

  test("D6: holds everything once, by when it was said, and last what has no day", () => {
    const line = timelineOf(claim, [
      { id: "t/none", said: null },
      { id: "t/b", said: { earliest: "2018-07-01", latest: "2018-07-01" } },
      { id: "t/a", said: { earliest: null, latest: "2018-02-01" } },
      { id: "t/b", said: { earliest: "2018-07-01", latest: "2018-07-01" } },
    ]);
    expect(line.map(({ id: one, standing }) => [one, standing])).toEqual([
      ["t/a", "before"],
      ["t/b", "after"],
      ["t/none", "unknown"],
    ]);
    expect(line[0]?.why).toMatchObject({ rule: "D5", gives: "before", from: [{ id: "t/a" }, { id: "t/claim" }] }); // prettier-ignore
  });

  test("D6: does not depend on the order of what is said", () => {
    const said_ = fc.uniqueArray(fc.record({ id: fc.constantFrom("t/a", "t/b", "t/c"), said: span }), { selector: (one) => one.id }); // prettier-ignore
    fc.assert(
      fc.property(said_, (all) => {
        expect(timelineOf(claim, all.toReversed())).toEqual(timelineOf(claim, all));
      }),
    );
  });

  test("D6: the series reaches a year to both sides, and nowhere where nobody knows when it was said", () => {
    expect(testedDays(claim.said)).toEqual({ from: "2017-06-01", to: "2019-06-01" });
    expect(testedDays({ earliest: null, latest: "2018-06-01" })).toEqual({ from: "2017-06-01", to: "2019-06-01" }); // prettier-ignore
    expect(testedDays({ earliest: null, latest: null })).toBeNull();
    expect(testedDays(null)).toBeNull();
  });
});
