import { describe, expect, test } from "vitest";
import { originsOf } from "./origin.ts";
import { restingOf } from "./resting.ts";
import type { Told, World } from "./world.fixture.ts";
import { count, id, lookupOf, report } from "./world.fixture.ts";

/** Three papers that each print one story, and an agency that nobody publishes. */
const PAPERS: World = {
  sources: { a: {}, b: {}, c: {}, agency: {}, general: {} },
  documents: {
    "of-a": { publisher: id("a") },
    "of-b": { publisher: id("b") },
    "of-c": { publisher: id("c") },
    study: { publisher: id("c") },
  },
};

function withDocuments(documents: Readonly<Record<string, object>>): World {
  return { ...PAPERS, documents: { ...PAPERS.documents, ...documents } };
}

function steps(told: readonly Told[], world: World = PAPERS): readonly string[] {
  const lookup = lookupOf(world);
  const { chains } = originsOf(told.map(report), lookup);
  return [...restingOf(chains, lookup).values()].flatMap((own) =>
    [...own.values()].map(({ from, to, by }) => `${from} ${by} ${to}`),
  );
}

describe("I5: whose word may rest on whose", () => {
  test("I5: a publisher's on those whom it quotes, a relay's on whom it relays, and never anybody's on itself", () => {
    expect(steps([{ in: "of-a", by: ["b"], via: ["agency"] }])).toEqual([
      "t/agency passes-on t/b",
      "t/a quotes t/agency",
    ]);
    expect(steps([{ in: "of-a" }])).toEqual([]);
  });

  test("I5: a publisher's on the publishers of what its documents cite, through originals and further citations", () => {
    const world = withDocuments({
      "of-a": { publisher: id("a"), cites: [id("copy")] },
      copy: { publisher: id("general"), republishes: id("of-b") },
      "of-b": { publisher: id("b"), cites: [id("study")] },
    });
    expect(steps([{ in: "of-a" }], world)).toEqual(["t/a cites t/b", "t/b cites t/c"]);
  });

  test("I5: two who cite one third may be one origin, though nobody heard the third", () => {
    const told = [{ in: "of-a" }, { in: "of-b" }];
    expect(count(told, PAPERS)).toEqual([2, 2]);
    const cites = { cites: [id("study")] };
    const citing = withDocuments({
      "of-a": { publisher: id("a"), ...cites },
      "of-b": { publisher: id("b"), ...cites },
    });
    expect(count(told, citing)).toEqual([1, 2]);
  });

  test("I5: an outlet that quotes an outlet may rest on whoever that one quotes, wherever he speaks", () => {
    const told = [
      { in: "of-a", by: ["b"] },
      { in: "of-b", by: ["general"] },
      { in: "of-c", by: ["general"] },
    ];
    expect(count(told, PAPERS)).toEqual([1, 2]);
  });

  test("I5: four who quote one another in a circle are no two origins for sure", () => {
    const world: World = {
      sources: { a: {}, b: {}, c: {}, d: {} },
      documents: Object.fromEntries(["a", "b", "c", "d"].map((one) => [`by-${one}`, { publisher: id(one) }])),
    }; // prettier-ignore
    const told = [
      { in: "by-a", by: ["b"] },
      { in: "by-b", by: ["c"] },
      { in: "by-c", by: ["d"] },
      { in: "by-d", by: ["a"] },
    ];
    expect(count(told, world)).toEqual([1, 4]);
  });

  test("I5: somebody whom an outlet quotes does not rest on the outlet", () => {
    const told = [
      { in: "of-a", by: ["general"] },
      { in: "of-a", by: ["agency"] },
      { in: "of-b", by: ["agency"] },
      { in: "of-c", by: ["general"] },
    ];
    expect(count(told, PAPERS)).toEqual([2, 2]);
  });
});
