import { expect, test } from "vitest";
import { ADAPTERS } from "./adapters.ts";
import { leftToCheck } from "./left-to-check.ts";

test("a collection is checked as it is read", () => {
  expect(leftToCheck(null)).toEqual({ isChecked: true, isCoverageDerived: false });
});

test("lines of JSON say themselves what is watched", () => {
  expect(leftToCheck("jsonl")).toEqual({ isChecked: false, isCoverageDerived: false });
});

test("what a publisher's file says is watched was made of its rows", () => {
  for (const { name } of ADAPTERS)
    expect(leftToCheck(name)).toEqual({ isChecked: false, isCoverageDerived: true });
});
