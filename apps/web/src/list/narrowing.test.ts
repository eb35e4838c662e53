import { expect, test } from "vitest";
import { isNarrowed, narrowed, toggled } from "./narrowing.ts";

test("a value is chosen beside others, and chosen again it goes", () => {
  const both = toggled({ kind: "explosion" }, "kind", "abduction");
  expect(both).toEqual({ kind: ["abduction", "explosion"] });
  expect(toggled({ kind: "abduction,explosion" }, "kind", "abduction")).toEqual({
    kind: ["explosion"],
  });
});

test("words that are sought are let go whole", () => {
  expect(toggled({ q: "car, market", sort: "when" }, "q", "car, market")).toEqual({
    q: [],
    sort: "when",
  });
});

test("a step begins the list anew, and keeps its order", () => {
  expect(narrowed({ after: "x", knownAt: "2", sort: "when", kind: "arrest" }, { q: "a" })).toEqual({
    kind: "arrest",
    sort: "when",
    q: "a",
  });
});

test("order and moment narrow nothing", () => {
  expect(isNarrowed({ sort: "when", knownAt: "1" })).toBe(false);
  expect(isNarrowed({ box: "1,2,3,4" })).toBe(true);
});
