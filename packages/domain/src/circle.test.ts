import { describe, expect, test } from "vitest";
import type { Circle } from "./circle.ts";
import { circlesAmong } from "./circle.ts";
import { originsOf } from "./origin.ts";
import { restingOf } from "./resting.ts";
import type { Told, World } from "./world.fixture.ts";
import { id, lookupOf, report } from "./world.fixture.ts";

const SOURCES = { a: {}, b: {}, c: {}, general: {} };

function circles(told: readonly Told[], documents: World["documents"]): readonly Circle[] {
  const lookup = lookupOf({ sources: SOURCES, documents });
  const reports = told.map(report);
  const { chains } = originsOf(reports, lookup);
  return circlesAmong(
    reports.map(({ document }) => document),
    restingOf(chains, lookup),
    lookup,
  );
}

function words({ standing, steps }: Circle): string {
  return `${standing}: ${steps.map(({ from, by, to }) => `${from} ${by} ${to}`).join(", ")}`;
}

describe("I8: reporting that rests on itself", () => {
  test("I8: documents that cite one another are a finding, told once and not again between their publishers", () => {
    const found = circles([{ in: "one" }, { in: "two" }], {
      one: { publisher: id("a"), cites: [id("two")] },
      two: { publisher: id("b"), cites: [id("one")] },
    });
    expect(found.map(words)).toEqual(["finding: t/one cites t/two, t/two cites t/one"]);
  });

  test("I8: documents that reprint one another are an error, and no endless loop", () => {
    const found = circles([{ in: "one" }], {
      one: { publisher: id("a"), republishes: id("two") },
      two: { publisher: id("b"), republishes: id("three") },
      three: { publisher: id("c"), republishes: id("one") },
    });
    expect(found.map(words)).toEqual([
      "error: t/one reprints t/two, t/two reprints t/three, t/three reprints t/one",
    ]);
  });

  test("I8: an outlet that relays another whose document rests on it is found, with where it can be seen", () => {
    const [found] = circles(
      [
        { in: "one", by: ["b"] },
        { in: "two", by: ["general"], via: ["a"] },
      ],
      { one: { publisher: id("a") }, two: { publisher: id("b") } },
    );
    expect(found).toEqual({
      of: "sources",
      standing: "finding",
      steps: [
        { from: "t/a", to: "t/b", by: "quotes", document: "t/one" },
        { from: "t/b", to: "t/a", by: "quotes", document: "t/two" },
      ],
      others: 0,
    });
  });

  test("I8: what hangs in one circle is told by its shortest way round, and the others are counted", () => {
    const found = circles([{ in: "one" }], {
      one: { publisher: id("a"), cites: [id("two")] },
      two: { publisher: id("b"), cites: [id("one"), id("three")] },
      three: { publisher: id("c"), cites: [id("two")] },
    });
    expect(found.map(({ steps, others }) => [steps.length, others])).toEqual([[2, 1]]);
  });

  test("I8: who is merely quoted, cited or reprinted stands in no circle", () => {
    const found = circles(
      [
        { in: "one", by: ["general"], via: ["b"] },
        { in: "copy" },
        { in: "three", by: ["general"] },
      ],
      {
        one: { publisher: id("a"), cites: [id("three")] },
        copy: { publisher: id("b"), republishes: id("one") },
        three: { publisher: id("c") },
      },
    );
    expect(found).toEqual([]);
  });
});
