import { expect, test } from "vitest";
import { filtersOf, isNarrowed, narrowed, toggled, valuesOf } from "./narrowing.ts";

test("a value is chosen beside others, and chosen again it goes", () => {
  const both = toggled({ kind: "explosion" }, "kind", "abduction");
  expect(both).toEqual({ kind: ["abduction", "explosion"] });
  expect(toggled({ kind: "abduction,explosion" }, "kind", "abduction")).toEqual({
    kind: ["explosion"],
  });
});

test("words that are sought and a box are one text, whatever commas they hold", () => {
  const kept = { q: "car, market", box: "1,2,3,4", kind: "arrest, escape" };
  expect(Object.keys(kept).map((name) => valuesOf(kept, name))).toEqual([
    ["car, market"],
    ["1,2,3,4"],
    ["arrest", "escape"],
  ]);
  expect(toggled(kept, "q", "car, market")).toEqual({ ...kept, q: [] });
});

test("a step begins the list anew, and keeps its order", () => {
  expect(narrowed({ after: "x", knownAt: "2", sort: "when", kind: "arrest" }, { q: "a" })).toEqual({
    kind: "arrest",
    sort: "when",
    q: "a",
  });
});

test("order, pages and moment narrow nothing", () => {
  expect(filtersOf({ sort: "when", limit: "5", after: "x", knownAt: "1", q: "a" })).toEqual({
    q: "a",
  });
  expect(isNarrowed({ sort: "when", knownAt: "1" })).toBe(false);
  expect(isNarrowed({ box: "1,2,3,4" })).toBe(true);
});
