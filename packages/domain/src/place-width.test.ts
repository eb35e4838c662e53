import { expect, test } from "vitest";
import { PlaceKind } from "./place.ts";
import { PLACE_WIDTH, isWideEnough } from "./place-width.ts";
import { PlacePrecision } from "./precision.ts";

test("what is known to an area is never known to a part of it, and a wider place always stands for it", () => {
  for (const precision of PlacePrecision.options) {
    const wide = PlaceKind.options.filter((kind) => isWideEnough(kind, precision));
    expect(wide).toContain("country");
    const narrowest = Math.min(...wide.map((kind) => PLACE_WIDTH[kind]));
    for (const kind of PlaceKind.options)
      expect(wide.includes(kind)).toBe(PLACE_WIDTH[kind] >= narrowest);
  }
  expect(isWideEnough("settlement", "near-settlement")).toBe(true);
  expect(isWideEnough("settlement", "district")).toBe(false);
  expect(isWideEnough("governorate", "water")).toBe(false);
});
