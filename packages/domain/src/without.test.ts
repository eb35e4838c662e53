import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document } from "./document.ts";
import type { DocumentId, SourceId } from "./id.ts";
import { countLeanings, leaningsOf } from "./leaning.ts";
import { Report } from "./report.ts";
import { Source } from "./source.ts";
import { verificationOf } from "./verification.ts";
import { Without, reportsWithout, sortOut, voicesIn } from "./without.ts";

const SOURCES = ["general", "officials", "witness", "paper", "agency"] as const;
const sources = new Map<string, Source>(
  SOURCES.map((slug) => {
    const identity =
      slug === "officials"
        ? { is: "anonymous", role: "three officials" }
        : { is: "named", name: slug };
    const kind = slug === "general" ? "military" : "outlet";
    return [
      `t/${slug}`,
      Source.parse({ id: `t/${slug}`, kind, identity, partyToConflict: slug === "general" }),
    ];
  }),
);
const documents = new Map<string, Document>(
  [
    ["column", "paper", undefined],
    ["wire", "agency", undefined],
    ["reprint", "paper", "t/wire"],
  ].map(([slug, publisher, republishes]) => [
    `t/${slug}`,
    Document.parse({ id: `t/${slug}`, title: slug, publisher: `t/${publisher}`, republishes }),
  ]),
);
const lookup = {
  source: (id: SourceId) => sources.get(id),
  document: (id: DocumentId) => documents.get(id),
};
const report = (document: string, ...speakers: readonly string[]): Report =>
  Report.parse({ document: `t/${document}`, speakers: speakers.map((slug) => `t/${slug}`) });
const without = (reports: readonly Report[], ...terms: readonly string[]) =>
  reportsWithout(reports, lookup, sortOut(terms));

const anyReport = fc
  .tuple(
    fc.constantFrom("column", "wire", "reprint"),
    fc.subarray([...SOURCES]),
    fc.constantFrom("asserts", "denies"),
  )
  .map(([document, speakers, stance]) => ({ ...report(document, ...speakers), stance }));
const anyTerms = fc.subarray([
  ...SOURCES.map((slug) => `t/${slug}`),
  "anonymous",
  "party",
  "outlet",
]);

describe("F6: without", () => {
  test("F6: takes sources, groups and datasets, and nothing else", () => {
    expect(sortOut(["t/general", "anonymous", "military", "ucdp-ged"])).toEqual({
      sources: ["t/general"],
      groups: ["anonymous", "military"],
      datasets: ["ucdp-ged"],
    });
    expect(Without.safeParse("No Such Thing").success).toBe(false);
  });

  test("F6: a report stands as long as somebody in it is heard, and a reprint speaks with the voice of its original", () => {
    const both = report("wire", "general", "officials");
    expect(without([both], "t/general")).toEqual([report("wire", "officials")]);
    expect(without([both], "t/general", "anonymous")).toEqual([]);
    expect(without([report("reprint"), report("column")], "t/agency")).toEqual([report("column")]);
    expect(without([report("wire", "general")], "party")).toEqual([]);
    // The agency passes on what the general says, and is no voice of its own there.
    expect(without([report("wire", "general")], "t/agency")).toEqual([report("wire", "general")]);
  });

  test("F6: leaving out more leaves no more, in whatever order, and twice is once", () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 6 }), anyTerms, anyTerms, (reports, some, others) => {
        const once = without(reports, ...some);
        expect(without(once, ...some)).toEqual(once);
        expect(without(once, ...others)).toEqual(without(reports, ...others, ...some));
        const voices = (all: readonly Report[]) => new Set(all.flatMap((one) => voicesIn(one, lookup)));
        const before = voices(reports);
        expect([...voices(once)].every((voice) => before.has(voice) && !some.includes(voice))).toBe(true);
      }),
    );
  }); // prettier-ignore
});

describe("F7: leaning", () => {
  test("F7: the voice that moves a record most comes first, and one on which it rests alone makes it fall", () => {
    const { whole, leanings, more } = leaningsOf(
      { id: "t/one", reports: [report("wire", "general")] },
      lookup,
    );
    expect([whole.status, more]).toEqual(["single-origin", 0]);
    expect(leanings).toEqual([
      { without: "party", status: null, low: 0, high: 0 },
      { without: "t/general", status: null, low: 0, high: 0 },
    ]);
  });

  test("F7: nothing that is left out adds an origin for sure beyond those that may be there", () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 5 }), (reports) => {
        const { leanings } = leaningsOf({ id: "t/one", reports }, lookup);
        const { origins } = verificationOf(reports, lookup);
        for (const { low, high, without: term } of leanings) {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(origins.high);
          const again = verificationOf(without(reports, term), lookup).origins;
          expect([low, high]).toEqual([again.low, again.high]);
        }
      }),
    );
  });

  test("F7: a count falls by what rests on one voice alone, ranked, without a question for each", () => {
    const row = { dataset: "a", sole: null, isAnonymous: false, isParty: false, records: 1 };
    const rows = [
      { ...row, sole: "t/general", isParty: true, records: 4 },
      { ...row, sole: "t/paper", records: 6 },
      { ...row, dataset: "b", isParty: true, records: 3 },
    ];
    expect(countLeanings(rows)).toEqual([
      { without: "a", is: "dataset", falls: 10, left: 3 },
      { without: "party", is: "group", falls: 7, left: 6 },
      { without: "t/paper", is: "source", falls: 6, left: 7 },
      { without: "t/general", is: "source", falls: 4, left: 9 },
      { without: "b", is: "dataset", falls: 3, left: 10 },
    ]);
  });
});
