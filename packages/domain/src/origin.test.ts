import { describe, expect, test } from "vitest";
import { originalOf } from "./chain.ts";
import type { DocumentId } from "./id.ts";
import { LISTED_CHAINS, originsOf } from "./origin.ts";
import { startProcessorClock } from "./processor-clock.fixture.ts";
import type { Told, World } from "./world.fixture.ts";
import { count, id, lookupOf, report } from "./world.fixture.ts";

const anonymous = (fields: object = {}, role = "official"): object => ({
  identity: { is: "anonymous", role },
  ...fields,
});

const PAPERS: World = {
  sources: { outlet: {}, agency: {}, a: {}, b: {}, c: {}, x: anonymous(), y: anonymous(), z: anonymous() },
  documents: {
    one: {}, two: {}, three: {},
    page: { publisher: id("agency"), republishes: id("one") },
    mirror: { publisher: id("agency"), republishes: id("page") },
  },
}; // prettier-ignore

function withSources(sources: Readonly<Record<string, object>>): World {
  return { ...PAPERS, sources: { ...PAPERS.sources, ...sources } };
}

describe("I1: what is counted", () => {
  test("I1: two speakers in two documents are two origins for sure", () => {
    expect(
      count(
        [
          { in: "one", by: ["a"] },
          { in: "two", by: ["b"] },
        ],
        PAPERS,
      ),
    ).toEqual([2, 2]);
  });

  test("I1: a denial is no origin of what it denies", () => {
    const told = [
      { in: "one", by: ["a"] },
      { in: "two", by: ["b"], stance: "denies" },
    ];
    expect(count(told, PAPERS)).toEqual([1, 1]);
    expect(count([{ in: "two", by: ["b"], stance: "denies" }], PAPERS)).toEqual([0, 0]);
  });

  test("I1: several people who speak as one are one origin; their number is shown, not counted", () => {
    const three = { identity: { is: "anonymous", role: "officials", headcount: 3 } };
    expect(count([{ in: "one", by: ["x"] }], withSources({ x: three }))).toEqual([1, 1]);
  });

  test("I1: without speakers the publisher speaks", () => {
    const { chains } = originsOf([report({ in: "one" })], lookupOf(PAPERS));
    expect(chains).toEqual([{ speaker: "t/outlet", via: [], document: "t/one", reports: [0] }]);
  });

  test("I1: a voice that nobody can name never adds to what is sure", () => {
    expect(count([{ in: "lost" }], PAPERS)).toEqual([1, 1]);
    expect(count([{ in: "lost" }, { in: "missing" }], PAPERS)).toEqual([1, 2]);
    expect(count([{ in: "lost" }, { in: "one", by: ["a"] }, { in: "two", by: ["b"] }], PAPERS)).toEqual([2, 3]); // prettier-ignore
  });
});

describe("I2: the original of a reprint", () => {
  test("I2: is found through any number of reprints", () => {
    const { document } = lookupOf(PAPERS);
    expect(originalOf("t/mirror" as DocumentId, document)).toBe("t/one"); // A slug is no branded id.
    expect(originalOf("t/nowhere" as DocumentId, document)).toBe("t/nowhere");
  });

  test("I2: of documents that reprint one another in a circle is the same for all that lead into it", () => {
    const { document } = lookupOf({
      sources: {},
      documents: {
        a: { republishes: id("b") },
        b: { republishes: id("c") },
        c: { republishes: id("b") },
      },
    });
    const originals = ["t/a", "t/b", "t/c"].map((one) => originalOf(one as DocumentId, document));
    expect(originals).toEqual(["t/b", "t/b", "t/b"]);
  });
});

describe("I3: a reprint", () => {
  test("I3: adds no origin, whether or not it repeats who spoke", () => {
    const story = { in: "one", by: ["a"] };
    for (const again of [{ in: "page", by: ["a"] }, { in: "page" }, { in: "mirror", by: ["a"], via: ["outlet"] }])
      expect(count([story, again], PAPERS)).toEqual([1, 1]); // prettier-ignore
  });

  test("I3: alone speaks for its original", () => {
    const { chains, reprints } = originsOf([report({ in: "page" })], lookupOf(PAPERS));
    expect(chains).toMatchObject([{ speaker: "t/outlet", document: "t/one" }]);
    expect(reprints).toEqual([]);
    const both = originsOf([report({ in: "page" }), report({ in: "mirror" })], lookupOf(PAPERS));
    expect([both.low, both.high, both.reprints]).toEqual([1, 1, [1]].map((one, at) => (at === 2 ? [0] : one))); // prettier-ignore
  });

  test("I3: keeps a speaker whom only the reprint's report names", () => {
    const told = [
      { in: "one", by: ["a"] },
      { in: "page", by: ["b"] },
    ];
    expect(count(told, PAPERS)).toEqual([1, 2]);
  });

  test("I3: with more relays hands its account to the shorter chain", () => {
    const told = [
      { in: "one", by: ["a"] },
      { in: "page", by: ["a"], via: ["agency"] },
    ].map(report);
    const { chains, reprints } = originsOf(told, lookupOf(PAPERS));
    expect(chains).toEqual([{ speaker: "t/a", via: [], document: "t/one", reports: [0, 1] }]);
    expect(reprints).toEqual([1]);
  });

  test("I3: is named as one", () => {
    const told = [{ in: "page", by: ["a"] }, { in: "one", by: ["a"] }, { in: "mirror" }].map(
      report,
    );
    expect(originsOf(told, lookupOf(PAPERS)).reprints).toEqual([0, 2]);
  });
});

describe("I4: ties that are certain", () => {
  test("I4: a shared speaker, a shared relay, and a speaker who is another's relay make one origin", () => {
    const { dependences: ties } = originsOf(
      [
        { in: "one", by: ["a"] },
        { in: "two", by: ["a"] },
        { in: "two", by: ["b"], via: ["c"] },
        { in: "three", by: ["x"], via: ["c"] },
        { in: "one", by: ["c"] },
      ].map(report),
      lookupOf(PAPERS),
    );
    const reasons = ties.filter((tie) => tie.certain).map((tie) => tie.reason);
    expect(reasons.toSorted()).toEqual([
      "same-relay", "same-speaker", "speaker-is-relay", "speaker-is-relay",
    ]); // prettier-ignore
    expect(
      count(
        [
          { in: "one", by: ["a"] },
          { in: "two", by: ["a"] },
        ],
        PAPERS,
      ),
    ).toEqual([1, 1]);
    expect(count([{ in: "one", by: ["a"], via: ["c"] }, { in: "two", by: ["c"] }], PAPERS)).toEqual([1, 1]); // prettier-ignore
  });
});

describe("I5: ties that are possible", () => {
  test("I5: speakers of one document may have one origin", () => {
    expect(count([{ in: "one", by: ["a", "b"] }], PAPERS)).toEqual([1, 2]);
  });

  test("I5: speakers declared as possibly the same may be one, whichever of them says so", () => {
    const told = [
      { in: "one", by: ["x"] },
      { in: "two", by: ["y"] },
    ];
    expect(count(told, PAPERS)).toEqual([2, 2]);
    expect(count(told, withSources({ x: anonymous({ possiblySameAs: [id("y")] }) }))).toEqual([1, 2]); // prettier-ignore
    expect(count(told, withSources({ y: anonymous({ possiblySameAs: [id("x")] }) }))).toEqual([1, 2]); // prettier-ignore
  });

  test("I5: if A may be B and B may be C, then A may be C, also when nobody heard B", () => {
    const world = withSources({
      x: anonymous({ possiblySameAs: [id("y")] }),
      z: anonymous({ possiblySameAs: [id("y")] }),
    });
    const ends = [
      { in: "one", by: ["x"] },
      { in: "two", by: ["z"] },
    ];
    expect(count(ends, world)).toEqual([1, 2]);
    expect(count([...ends, { in: "three", by: ["y"] }], world)).toEqual([1, 3]);
    const line = withSources({
      x: anonymous({ possiblySameAs: [id("y")] }),
      y: anonymous({ possiblySameAs: [id("z")] }),
    });
    expect(count(ends, line)).toEqual([1, 2]);
  });

  test("I5: two names are two people, even when both may be one anonymous official", () => {
    const world = withSources({ x: anonymous({ possiblySameAs: [id("a"), id("b")] }) });
    const told = [
      { in: "one", by: ["a"] },
      { in: "two", by: ["b"] },
      { in: "three", by: ["x"] },
    ];
    expect(count(told, world)).toEqual([2, 3]);
    const declared = withSources({ a: { possiblySameAs: [id("b")] } });
    expect(count(told.slice(0, 2), declared)).toEqual([1, 2]);
  });

  test("I5: anonymous speakers of one role and affiliation may be one; the role alone does not tie", () => {
    const told = [
      { in: "one", by: ["x"] },
      { in: "two", by: ["y"] },
    ];
    const same = { x: anonymous({ affiliation: id("c") }, "US  official"), y: anonymous({ affiliation: id("c") }, "us official") }; // prettier-ignore
    expect(count(told, withSources(same))).toEqual([1, 2]);
    const words = { x: anonymous({ affiliationWords: "The Army" }), y: anonymous({ affiliationWords: "the army" }) }; // prettier-ignore
    expect(count(told, withSources(words))).toEqual([1, 2]);
    const named = { x: { affiliation: id("c"), role: "official" }, y: { affiliation: id("c"), role: "official" } }; // prettier-ignore
    expect(count(told, withSources(named))).toEqual([2, 2]);
  });

  test("I5: a relay may be the same person too", () => {
    const world = withSources({ x: anonymous({ possiblySameAs: [id("y")] }) });
    expect(count([{ in: "one", by: ["a"], via: ["x"] }, { in: "two", by: ["y"] }], world)).toEqual([1, 2]); // prettier-ignore
  });

  test("I5: a body and its own spokesman may be one origin", () => {
    const world = withSources({ a: { affiliation: id("b") } });
    const { low, high, dependences } = originsOf(
      [
        { in: "one", by: ["a"] },
        { in: "two", by: ["b"] },
      ].map(report),
      lookupOf(world),
    );
    expect([low, high]).toEqual([1, 2]);
    expect(dependences).toMatchObject([{ reason: "same-body", certain: false }]);
  });

  test("I5: an outlet's own voice may rest on those whom it quotes elsewhere, who do not depend on each other", () => {
    const told = [{ in: "one" }, { in: "two", by: ["a"] }, { in: "three", by: ["b"] }];
    expect(count(told.slice(0, 2), PAPERS)).toEqual([1, 2]);
    expect(count(told, PAPERS)).toEqual([2, 3]);
  });
});

function listed(size: number): number {
  const speakers = Array.from({ length: size }, (_, at) => `p${at}`);
  const reports = speakers.map((one) => report({ in: "one", by: [one] }));
  return originsOf(reports, lookupOf(PAPERS)).dependences.length;
}

test("I7: up to a limit every tied pair is listed, beyond it each with the first", () => {
  expect(listed(LISTED_CHAINS)).toBe((LISTED_CHAINS * (LISTED_CHAINS - 1)) / 2);
  expect(listed(LISTED_CHAINS + 1)).toBe(LISTED_CHAINS);
});

describe("I6: ten thousand reports", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => at);
  const shapes: readonly (readonly [
    string,
    (at: number) => Told,
    World,
    readonly [number, number],
  ])[] = [
    ["of one document", (at) => ({ in: "one", by: [`p${at}`] }), PAPERS, [1, 10_000]],
    ["of one speaker", (at) => ({ in: `d${at}`, by: ["a"] }), PAPERS, [1, 1]],
    [
      "through one relay",
      (at) => ({ in: `d${at}`, by: [`p${at}`], via: ["agency"] }),
      PAPERS,
      [1, 1],
    ],
    ["of one chain", () => ({ in: "one", by: ["a"] }), PAPERS, [1, 1]],
    ["of nobody known", (at) => ({ in: `d${at}` }), PAPERS, [1, 10_000]],
    ["of as many speakers", (at) => ({ in: `d${at}`, by: [`p${at}`] }), PAPERS, [10_000, 10_000]],
  ];
  test.each(shapes)(
    "I6: %s are counted without a look at every pair",
    (_, told_, given, expected) => {
      const reports = many.map((at) => report(told_(at)));
      const lookup = lookupOf(given);
      const spent = startProcessorClock();
      const { low, high, dependences } = originsOf(reports, lookup);
      expect(spent()).toBeLessThan(4000);
      expect([low, high]).toEqual(expected);
      expect(dependences.length).toBeLessThan(10_000);
    },
  );
});
