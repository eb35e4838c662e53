import { expect, test } from "vitest";
import { namedBy } from "./missing.ts";

test("a record page's path names a kind and an id", () => {
  expect(namedBy("/estimates/demo/a-figure")).toEqual({
    is: "record",
    kind: "estimate",
    id: "demo/a-figure",
  });
  expect(namedBy("/sources/demo/%C3%A9")).toMatchObject({ id: "demo/é" });
});

test("a batch's path names its position", () => {
  expect(namedBy("/ledger/3")).toEqual({ is: "batch", position: "3" });
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
    expect(namedBy(path)).toBeNull();
  expect(namedBy("/sources/demo/%E0%A4%A")).toMatchObject({ id: "demo/%E0%A4%A" });
});
