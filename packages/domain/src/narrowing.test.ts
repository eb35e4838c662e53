import { expect, test } from "vitest";
import { filtersOf, valuesOf } from "./narrowing.ts";

test("F1: order, pages and moment narrow nothing", () => {
  expect(filtersOf({ sort: "when", limit: "5", after: "x", knownAt: "1", q: "a" })).toEqual({
    q: "a",
  });
});

test("F1: words that are sought and a box are one text, whatever commas they hold", () => {
  const kept = { q: "car, market", box: "1,2,3,4", kind: "arrest, escape", place: ["a/b", "a/c"] };
  expect(Object.keys(kept).map((name) => valuesOf(kept, name))).toEqual([
    ["car, market"],
    ["1,2,3,4"],
    ["arrest", "escape"],
    ["a/b", "a/c"],
  ]);
  expect(valuesOf(kept, "source")).toEqual([]);
});
