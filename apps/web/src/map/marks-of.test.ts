import { expect, test } from "vitest";
import { shadeFromFor } from "./marks-of.ts";

test("few incidents are told apart one by one, many by round numbers that grow with them", () => {
  expect(shadeFromFor(0)).toEqual({ 1: 0, 2: 2, 3: 5 });
  expect(shadeFromFor(24)).toEqual({ 1: 0, 2: 2, 3: 5 });
  expect(shadeFromFor(407)).toEqual({ 1: 0, 2: 5, 3: 50 });
  expect(shadeFromFor(100_000)).toEqual({ 1: 0, 2: 20, 3: 2000 });
});

test("shades start one behind the other, whatever the largest number", () => {
  for (let largest = 0; largest < 3000; largest += 1) {
    const from = shadeFromFor(largest);
    expect(from[1] < from[2] && from[2] < from[3]).toBe(true);
  }
});
