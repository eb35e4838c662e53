import { expect, test } from "vitest";
import { anchorOf, recordPath, withQuery } from "./address.ts";

test("a record's page is named for its kind and id", () => {
  expect(recordPath("incident", "demo/one")).toBe("/incidents/demo/one");
  expect(recordPath("dataset", "demo")).toBe("/datasets/demo");
  expect(recordPath("coverage", "demo/watch")).toBe("/coverage#demo--watch");
  expect(anchorOf("demo/watch")).toBe("demo--watch");
});

test("the same question has one address, whatever the order it is asked in", () => {
  const one = withQuery("/incidents", { place: ["a/b", "a/c"], kind: "arrest" });
  expect(one).toBe("/incidents?kind=arrest&place=a/b,a/c");
  expect(withQuery("/incidents", { kind: "arrest", place: ["a/b", "a/c"] })).toBe(one);
});

test("what is empty stays out of an address", () => {
  expect(withQuery("/incidents", { q: "", from: undefined, sure: false, to: null })).toBe(
    "/incidents",
  );
});

test("a query joins the one that the path has, before its anchor", () => {
  expect(withQuery("/a?q=x#part", { knownAt: "2" })).toBe("/a?knownAt=2&q=x#part");
});
