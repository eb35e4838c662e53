import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Report } from "./report.ts";
import type { World } from "./world.fixture.ts";
import { id, lookupOf } from "./world.fixture.ts";
import {
  VERIFICATION,
  VerificationStatus,
  originWords,
  statusOf,
  verificationOf,
} from "./verification.ts";

const WORLD: World = {
  sources: { a: {}, b: {}, c: {} },
  documents: { one: {}, two: {}, three: {} },
};
const LOOKUP = lookupOf(WORLD);

function report(document: string, speaker: string, more: object = {}): Report {
  return Report.parse({ document: id(document), speakers: [id(speaker)], ...more });
}

const FIRST = report("one", "a");
const SECOND = report("two", "b");
const CHECKED = report("three", "c", { howChecked: "It saw the place." });
const DENIAL = report("three", "c", { stance: "denies" });

describe("R8: verification", () => {
  test.each([
    ["one account", [FIRST], "single-origin"],
    ["two accounts of one speaker", [FIRST, report("two", "a")], "single-origin"],
    ["two speakers of one document", [FIRST, report("one", "b")], "single-origin"],
    ["two accounts that are independent for sure", [FIRST, SECOND], "corroborated"],
    ["an account that says how it was checked", [CHECKED], "verified"],
    ["that and a second account", [CHECKED, FIRST], "verified"],
    ["an account that qualifies", [FIRST, report("two", "b", { stance: "qualifies" })], "corroborated"],
    ["a denial beside an account", [FIRST, DENIAL], "disputed"],
    ["a denial alone", [DENIAL], "disputed"],
    ["a denial that says how it was checked", [FIRST, { ...DENIAL, howChecked: "It went there." }], "disputed"],
  ])("R8: %s: %s", (_, reports, status) => {
    expect(verificationOf(reports, LOOKUP).status).toBe(status);
    expect(statusOf(reports, LOOKUP)).toBe(status);
  }); // prettier-ignore

  test("R8: a grade never makes a record verified", () => {
    const graded = [report("one", "a", { credibility: "1" })];
    expect(verificationOf(graded, LOOKUP).status).toBe("single-origin");
  });
});

describe("R9: what comes before what", () => {
  test("R9: retracted before disputed, disputed before verified, verified before corroborated", () => {
    const everything = [FIRST, SECOND, CHECKED, { ...DENIAL, document: FIRST.document }];
    const told = (reports: readonly Report[], isRetracted = false): string =>
      verificationOf(reports, LOOKUP, isRetracted).status;
    expect(told(everything, true)).toBe("retracted");
    expect(told(everything)).toBe("disputed");
    expect(told(everything.slice(0, 3))).toBe("verified");
    expect(told(everything.slice(0, 2))).toBe("corroborated");
  });

  test("R9: all that applies is given as a reason, with the reports that it rests on", () => {
    const { reasons } = verificationOf([FIRST, SECOND, CHECKED, DENIAL], LOOKUP, true);
    expect(reasons).toEqual([
      { rule: "R9", words: "the record was withdrawn", reports: [] },
      { rule: "R9", words: "one account denies what others assert", reports: [3] },
      { rule: "R8", words: "an account says how it was checked", reports: [2] },
      { rule: "I1", words: "3 independent origins", reports: [0, 1, 2] },
    ]);
    expect(verificationOf([DENIAL, DENIAL], LOOKUP).reasons[0]?.words).toBe("every account on record denies it"); // prettier-ignore
    expect(verificationOf([FIRST, DENIAL, DENIAL], LOOKUP).reasons[0]?.words).toBe("2 accounts deny what others assert"); // prettier-ignore
  });

  test("R9: the order of the reports never matters", () => {
    const pool = fc.shuffledSubarray([FIRST, SECOND, CHECKED, DENIAL], { minLength: 1 });
    fc.assert(
      fc.property(pool, (reports) => {
        const { status } = verificationOf(reports, LOOKUP);
        expect(verificationOf(reports.toReversed(), LOOKUP).status).toBe(status);
      }),
    );
  });

  test("R9: every status is explained", () => {
    for (const status of VerificationStatus.options) expect(VERIFICATION[status]).toMatch(/^[A-Z].+\.$/); // prettier-ignore
  });
});

describe("I1: origins in words", () => {
  test.each([
    [1, 1, "1 independent origin"],
    [2, 2, "2 independent origins"],
    [1, 3, "between 1 and 3 independent origins"],
    [0, 0, "0 independent origins"],
  ])("I1: from %i to %i is “%s”", (low, high, words) => {
    expect(originWords({ low, high })).toBe(words);
  });
});
