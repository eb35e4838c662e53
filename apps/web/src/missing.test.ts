import { expect, test } from "vitest";
import { namedBy } from "./missing.ts";

const named = (address: string) => namedBy(new URL(address, "http://here"));

test("a record page's path names a kind and an id", () => {
  expect(named("/estimates/demo/a-figure")).toEqual({
    is: "record",
    kind: "estimate",
    id: "demo/a-figure",
  });
  expect(named("/sources/demo/%C3%A9")).toMatchObject({ id: "demo/é" });
});

test("a batch's path names its position", () => {
  expect(named("/ledger/3")).toEqual({ is: "batch", position: "3" });
});

test("a dataset's path has no second part", () => {
  expect(named("/datasets/demo")).toEqual({ is: "record", kind: "dataset", id: "demo" });
  expect(named("/datasets/demo/more")).toBeNull();
  expect(named("/datasets")).toBeNull();
});

test("any record can be asked for by its id alone", () => {
  expect(named("/record?id=demo/watch")).toEqual({ is: "record", kind: "any", id: "demo/watch" });
  expect(named("/record")).toBeNull();
});

test("lists, other pages and odd paths name nothing", () => {
  for (const path of [
    "/",
    "/estimates",
    "/estimates/demo",
    "/map/a/b",
    "/a/b/c/d",
    "/toString/a/b",
  ])
    expect(named(path)).toBeNull();
  expect(named("/sources/demo/%E0%A4%A")).toMatchObject({ id: "demo/%E0%A4%A" });
});
