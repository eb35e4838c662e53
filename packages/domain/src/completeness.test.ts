import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completenessOf, completenessWords, standingIn, tallyOf } from "./completeness.ts";
import { groundOf } from "./ground.ts";
import type { Interval } from "./interval.ts";
import { between, contains, containsValue, exactly, from } from "./interval.ts";
import { estimate, gazetteer } from "./picture.fixture.ts";
import type { Tallied } from "./series.ts";
import { place } from "./tree.fixture.ts";

const single = (times: number, isSure = true): Tallied => ({ extent: "single", isSure, times });

function tally(period: string, quantity: object, more: object = {}) {
  const own = { metric: "incident-count", asOf: undefined, period, nature: "count", quantity, ...more }; // prettier-ignore
  return tallyOf(estimate("tally", { more: own }));
}

describe("B8: what a tally states", () => {
  const more = { form: "more-than", value: 70, unit: "incident" };

  test("B8: incidents over known days, of which one of those days is one for sure", () => {
    expect(tally("2018-08", more)).toMatchObject({
      stated: { low: 70, lowOpen: true, high: null },
      span: { earliest: "2018-08-01", latest: "2018-08-31" },
      isTimeSure: true,
    });
  });

  test("B8: no incident is one for sure where the days are unknown, or were not over", () => {
    expect(tally("[..2018-10-31]", more)?.isTimeSure).toBe(false);
    expect(tally("2018-08~", more)?.isTimeSure).toBe(false);
    expect(tally("2018-10", more, { partial: true })?.isTimeSure).toBe(false);
  });

  test("B8: a rate is what it amounts to over the days, and none over days that nobody knows", () => {
    const rate = { form: "at-least", value: 3, unit: "attack", per: "week" };
    expect(tally("2019-01-01/2019-01-14", rate)?.stated).toMatchObject({ low: 6, high: null });
    expect(tally("[..2019-01-14]", rate)).toBeNull();
  });

  test("B8: other figures are no tallies", () => {
    expect(tallyOf(estimate("fighters"))).toBeNull();
  });
});

describe("B8: where an incident lies", () => {
  const scope = (includes: readonly string[], excludes: readonly string[] = []) =>
    groundOf({ includes: includes.map(place), excludes: excludes.map(place) }, gazetteer.lineOf);
  const at = (slug: string, precision = "district", alsoIn: readonly string[] = []) => ({
    place: place(slug),
    alsoIn: alsoIn.map(place),
    // The slugs of precisions.
    precision: precision as "district",
  });

  test.each([
    ["inside", ["iraq"], [], at("mosul"), "whole"],
    ["elsewhere", ["kirkuk"], [], at("mosul"), "none"],
    ["known to something wider", ["kirkuk"], [], at("iraq", "country"), "possible"],
    ["in what is left out", ["iraq"], ["ninewa"], at("mosul"), "none"],
    ["spread over several", ["kirkuk"], [], at("hawija", "district", ["mosul"]), "part"],
    [
      "spread over several that all lie inside",
      ["iraq"],
      [],
      at("hawija", "district", ["mosul"]),
      "whole",
    ],
    [
      "in one of several",
      ["kirkuk"],
      [],
      { ...at("hawija", "district", ["mosul"]), isInSome: true },
      "possible",
    ],
    ["near a place that is taken in", ["mosul"], [], at("mosul", "near-settlement"), "possible"],
    ["near a place inside", ["iraq"], [], at("mosul", "near-settlement"), "whole"],
    ["in a region around it", ["iraq"], [], at("levant", "region"), "possible"],
  ] as const)("B8: %s", (_, includes, excludes, where, standing) => {
    expect(standingIn(scope(includes, excludes), where, gazetteer)).toBe(standing);
  });
});

describe("B8: a tally beside the record", () => {
  const of = (stated: Interval, told: number, least: number, possible: number) =>
    completenessOf("t/tally", stated, {
      told: [single(told)],
      least: [single(least)],
      most: [single(least), single(possible, false)],
    });

  test("B8: of more than 70, those that the counter tells of at the least, all that may lie there at the most", () => {
    const result = of(from(70, true), 3, 5, 4);
    expect(result).toMatchObject({
      onRecord: between(5, 9),
      held: between(3, 9),
      missing: { low: 61, lowOpen: true, high: null },
      why: { rule: "B8" },
    });
    expect(completenessWords(result)).toBe(
      "Of more than 70 said to have happened, 3–9 are on record here",
    );
  });

  test("B8: never more than the tally, and said where more is on record for sure", () => {
    expect(of(exactly(4), 1, 6, 3).held).toEqual(between(1, 4));
    const beyond = of(exactly(4), 5, 5, 0);
    expect([beyond.held, beyond.missing]).toEqual([null, null]);
    expect(completenessWords(beyond)).toMatch(/5 are on record here for sure, more than the 4/);
  });

  test("B8: a series or a pattern leaves open how many are on record", () => {
    const most: readonly Tallied[] = [{ extent: "pattern", isSure: false }];
    const { held, onRecord } = completenessOf("t/tally", exactly(9), { told: [], least: [], most });
    expect([held, onRecord]).toEqual([between(0, 9), from(0)]);
    expect(completenessWords(completenessOf("t/tally", exactly(9), { told: [], least: [], most: [...most, single(4, false)] }))).toBe(
      "Of 9 said to have happened, none is on record here for sure; 4 single incidents and 1 series or pattern may be",
    ); // prettier-ignore
    expect(completenessWords(completenessOf("t/tally", exactly(9), { told: [single(2)], least: [single(2)], most: [...most, single(2)] }))).toBe(
      "Of 9 said to have happened, at least 2 are on record here; 2 single incidents and 1 series or pattern may be",
    ); // prettier-ignore
  });

  test("B8: where nothing is on record, none is", () => {
    expect(completenessWords(of(exactly(9), 0, 0, 0))).toBe("Of 9 said to have happened, none is on record here"); // prettier-ignore
  });

  const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));

  test("B8: holds every number that fits, and what is held and what is missing make up the tally", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), counts, fc.nat(), (a, b, [told, more, maybe], seed) => {
        const stated = between(a, b);
        const { held, missing } = of(stated, told, told + more, maybe);
        const total = Math.min(a, b) + (seed % (Math.abs(a - b) + 1));
        // Some of what is on record are those that were counted, at least those that the counter tells of.
        const here = told + (seed % (more + maybe + 1));
        fc.pre(here <= total);
        expect(held !== null && containsValue(held, here)).toBe(true);
        expect(missing !== null && containsValue(missing, total - here)).toBe(true);
      }),
    );
  });

  test("B8: one more incident that may lie there never narrows it", () => {
    fc.assert(
      fc.property(fc.nat(60), counts, (total, [told, more, maybe]) => {
        const narrow = of(exactly(total), told, told + more, maybe).held;
        const wide = of(exactly(total), told, told + more, maybe + 1).held;
        expect(narrow === null || (wide !== null && contains(wide, narrow))).toBe(true);
      }),
    );
  });
});
