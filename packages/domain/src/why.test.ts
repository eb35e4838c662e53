import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoverageId, PlaceId } from "./id.ts";
import { Incident } from "./incident.ts";
import { between, exactly } from "./interval.ts";
import { Quantity, boundsOf } from "./quantity.ts";
import { Report } from "./report.ts";
import { SAMPLES } from "./samples.fixture.ts";
import type { SeriesCell } from "./series.ts";
import { verificationOf } from "./verification.ts";
import { whyCell, whyClusters, whyRecords } from "./why-incidents.ts";
import { whyMark, whySpan } from "./why-place.ts";
import { whyBounds } from "./why-quantity.ts";
import { whyOrigins, whyStatus } from "./why-support.ts";
import type { World } from "./world.fixture.ts";
import { id, lookupOf } from "./world.fixture.ts";

const AT = { id: "t/figure", field: "quantity" } as const;

function quantity(input: object): Quantity {
  return Quantity.parse({ unit: "person", ...input });
}

describe("W1: why a quantity allows what it allows", () => {
  test.each([
    ["exactly", { value: 4 }, "Q8"],
    ["between", { low: 5000, high: 7000 }, "Q8"],
    ["more-than", { value: 1000 }, "Q8"],
    ["at-least", { value: 27 }, "Q8"],
    ["less-than", { value: 1000 }, "Q8"],
    ["at-most", { value: 200 }, "Q8"],
    ["about", { value: 40_000 }, "Q9"],
    ["nearly", { value: 90 }, "Q9"],
    ["order", { magnitude: "tens", of: "thousands" }, "Q9"],
    ["coded", { low: 3, best: 2, high: 5 }, "Q10"],
  ])("W1: %s gives its bounds, by its rule, from its field", (form, more, rule) => {
    const said = quantity({ form, ...more, words: "as it was said" });
    const why = whyBounds(said, AT);
    expect(why).toMatchObject({ rule, gives: boundsOf(said), more: 0 });
    const words = "as it was said";
    expect(why.from).toEqual([
      { is: "record", ...AT, gives: words, meaning: { means: "words", words } },
    ]);
  });

  test("W1: a tolerance is said with its size and its version", () => {
    const { says } = whyBounds(quantity({ form: "about", value: 40_000 }), AT);
    expect(says).toContain("10 percent");
    expect(says).toContain("version 1");
  });

  test("W1: a rate says that what it comes to is another number", () => {
    const { says } = whyBounds(quantity({ form: "more-than", value: 3, per: "week" }), AT);
    expect(says).toContain("per week");
    expect(says).toContain("Q11");
  });
});

const WORLD: World = {
  sources: { a: {}, b: {}, c: {} },
  documents: { one: {}, two: {}, three: {}, again: { republishes: id("one") } },
};
const LOOKUP = lookupOf(WORLD);

function report(document: string, speaker: string | null, more: object = {}): Report {
  const speakers = speaker === null ? [] : [id(speaker)];
  return Report.parse({ document: id(document), speakers, ...more });
}

const anyReport = fc
  .record({
    document: fc.constantFrom("one", "two", "three", "again"),
    speaker: fc.constantFrom("a", "b", "c", null),
    stance: fc.constantFrom("asserts", "denies", "qualifies"),
  })
  .map(({ document, speaker, stance }) => report(document, speaker, { stance }));

describe("W1: why a record is supported", () => {
  test("W1: for any reports it gives the status and the origins, from accounts that are there", () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 8 }), (reports) => {
        const verification = verificationOf(reports, LOOKUP);
        const { origins } = verification;
        const why = whyStatus(verification, "t/thing");
        expect(why.gives).toBe(verification.status);
        const counted = why.from.flatMap((one) => (one.is === "derived" ? one.derivation : []));
        expect(counted).toEqual([whyOrigins(origins, "t/thing")]);
        expect(counted[0]?.gives).toEqual(between(origins.low, origins.high));
        const fields = JSON.stringify(why).matchAll(/reports\[(\d+)\]/g);
        for (const [, index] of fields) expect(reports[Number(index)]).toBeDefined();
      }),
    );
  });

  test("W1: accounts that are one origin, perhaps one, or none say by which rule", () => {
    const reports = [report("one", "a"), report("two", "a"), report("one", "b"), report("again", null)];
    const { origins } = verificationOf(reports, LOOKUP);
    const rules = whyOrigins(origins, "t/thing").from.flatMap((one) =>
      one.is === "derived" ? [[one.derivation.rule, one.derivation.gives]] : [],
    );
    expect(rules).toEqual(
      expect.arrayContaining([
        ["I4", "one origin"],
        ["I5", "perhaps one origin"],
        ["I3", "no origin of its own"],
      ]),
    );
  });

  test.each([
    ["single-origin", [report("one", "a")], "R8"],
    ["corroborated", [report("one", "a"), report("two", "b")], "R8"],
    ["verified", [report("one", "a", { howChecked: "It went there." })], "R8"],
    ["disputed", [report("one", "a"), report("two", "b", { stance: "denies" })], "R9"],
  ] as const)("W1: %s", (status, reports, rule) => {
    expect(whyStatus(verificationOf(reports, LOOKUP), "t/thing")).toMatchObject({ rule, gives: status });
  });
}); // prettier-ignore

describe("W1: why an incident is drawn as it is", () => {
  const incident = Incident.parse(SAMPLES.incident);

  test("W1: its days and its mark come from its own fields", () => {
    expect(whySpan(incident)).toMatchObject({ rule: "T2", gives: "2019-02-17" });
    expect(whySpan({ ...incident, when: "2019-02" })).toMatchObject({
      gives: "2019-02-01 to 2019-02-28",
    });
    expect(whySpan({ ...incident, when: "[..2019-02-20]" })).toMatchObject({
      gives: "no known day to 2019-02-20",
    });
    expect(whyMark(incident)).toMatchObject({ rule: "P4", gives: "dot" });
  });
});

const BEHIND = {
  listed: [
    { id: "t/one", isSure: true },
    { id: "t/two", isSure: false },
  ],
  total: 7,
  asked: { asks: "records", by: ["kind"] },
} as const;

describe("W3: why so many incidents", () => {
  test("W3: behind a number stand the first records, and how many more there are", () => {
    const why = whyRecords(BEHIND);
    expect(why).toMatchObject({ rule: "W3", gives: exactly(7), more: 5 });
    expect(why.from).toMatchObject([
      { is: "asked", words: "records by kind" },
      { is: "record", id: "t/one", field: null, gives: "for sure" },
      { is: "record", id: "t/two", field: null, gives: "perhaps" },
    ]);
    expect(whyClusters(between(5, 7), BEHIND)).toMatchObject({ rule: "J5", gives: between(5, 7) });
  });

  test.each([
    ["observed", { is: "observed", interval: between(1, 2) }, "V8"],
    ["none reported", { is: "none-reported", coverage: ["t/watch"] }, "V9"],
    ["not covered", { is: "not-covered" }, "V9"],
    ["unknown", { is: "unknown" }, "V9"],
  ])("W1: a cell that is %s names who was watching", (_, count, rule) => {
    const cell = {
      bucket: { key: "2019-02", earliest: null, latest: null, place: "t/land" as PlaceId },
      count,
      sure: 0,
      possible: 0,
      beyond: 0,
      // Only the type is branded.
      coverage: ["t/watch" as CoverageId],
    } as SeriesCell;
    const why = whyCell(cell, BEHIND);
    expect(why).toMatchObject({ rule, gives: count });
    expect(why.from.at(-1)).toMatchObject({ is: "record", id: "t/watch", field: null, gives: "was watching" });
  });
}); // prettier-ignore
