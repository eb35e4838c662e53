import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, cutText } from "./clean-text.ts";

describe("clean text", () => {
  test.each([
    ["Al Başrah  province", "Al Başrah province"],
    ["\u00A0Kirkūk\t ", "Kirkūk"],
    ["Shi&#39;a &amp; Sunni", "Shi'a & Sunni"],
    ["&amp;quot;Four&amp;quot;", '"Four"'],
    ["left\u200Eright\u202E \uFEFFmarks\u200B", "leftright marks"],
    ["a\u0000b", "ab"],
    ["Cafe\u0301", "Café"],
    ["\uD800broken", "\uFFFDbroken"],
    ["two\r\nlines", "two lines"],
    ["", ""],
  ])("%j is %j", (cell, text) => {
    expect(cleanText(cell)).toBe(text);
  });

  test("cleaning what is clean changes nothing, but for an entity that a cell spells out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cell) => {
        const once = cleanText(cell.replaceAll("&", ""));
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});

describe("cut text", () => {
  test("is cut at a word, and says that it was", () => {
    expect(cutText("one two three", 13)).toBe("one two three");
    expect(cutText("one two three", 10)).toBe("one two…");
    expect(cutText("abcdefghijkl", 5)).toBe("abcd…");
    expect(cutText("😀😀😀", 4)).toBe("😀…");
  });

  test("is never longer than asked for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 2, max: 40 }),
        (text, longest) => {
          const cut = cutText(text, longest);
          expect(cut.length).toBeLessThanOrEqual(longest);
          expect(cut.isWellFormed() || !text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
