import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, widthOf } from "./text-lines.ts";

test("words go into the next line where they do not fit, and none is lost", () => {
  expect(linesOf("one two three", 43, 10)).toEqual(["one two", "three"]);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w{1,12}$/)), fc.integer({ min: 100, max: 900 }), (words, width) => {
      const lines = linesOf(words.join(" "), width, 11);
      expect(lines.join(" ").split(" ").filter(Boolean)).toEqual(words);
      for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(width);
    }),
  );
}); // prettier-ignore

test("a word without an end is cut", () => {
  expect(linesOf("x".repeat(25), 54, 10)).toEqual(["x".repeat(10), "x".repeat(10), "x".repeat(5)]); // prettier-ignore
});
