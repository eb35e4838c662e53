import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARK_WORDS } from "./glyphs.ts";
import { cleanText, createPen } from "./pen.ts";

const pen = createPen({ columns: 40, hasColour: true, isUnicode: true });
const plain = createPen({ columns: 40, hasColour: false, isUnicode: false });

describe("text of the data", () => {
  test("never carries what moves a cursor, acts on a terminal or turns a line round", () => {
    const nasty = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(
          "\u001B[2J",
          "\u001B]0;x\u0007",
          "\u009B31m",
          "\r",
          "\n",
          "\t",
          "\u202E",
          "\u2066",
          "\uD800",
          "\u0000",
        ),
      ),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = pen.text(parts.join(""));
        expect(text).not.toMatch(/[\p{Cc}\u2028-\u202E\u2060-\u2069]/u);
        expect(text.isWellFormed()).toBe(true);
        expect(plain.text(parts.join(""))).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });

  test("keeps every letter that can be seen", () => {
    for (const text of ["Mosul, Nineveh", "الموصل", "“Beatles” – 5,000", "Kerkûk"])
      expect(cleanText(text)).toBe(text);
  });

  test("in ASCII is still to be read", () => {
    expect(plain.text("5,000–7,000 “people” … Kerkûk")).toBe('5,000-7,000 "people" ... Kerkuk');
    expect(plain.text("الموصل")).toMatch(/^\?+$/);
  });
});

describe("widths", () => {
  test.each([
    ["Mosul", 5],
    ["الموصل", 6],
    ["مُوصِل", 4],
    ["摩苏尔", 6],
    ["\u001B[1mbold\u001B[22m", 4],
    ["👩‍🚒", 2],
  ])("%s takes %i columns", (text, columns) => {
    expect(pen.width(text)).toBe(columns);
    expect(pen.width(pen.pad(text, 20))).toBe(20);
    expect(pen.width(pen.pad(text, 20, "right"))).toBe(20);
  });

  test("no wrapped line is wider than it may be, and no letter is lost", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 4, max: 60 }), (text, columns) => {
        const lines = pen.wrap(text, columns);
        for (const line of lines) expect(pen.width(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("a line that fits keeps the spaces that it begins with", () => {
    expect(pen.wrap("     ●", 10)).toEqual(["     ●"]);
  });
});

describe("the legend", () => {
  test("explains the marks that were drawn, and no other", () => {
    const own = createPen({ columns: 60, hasColour: false, isUnicode: true });
    expect(own.legend()).toEqual([]);
    own.mark("suspected");
    own.narrower(20).mark("anonymous");
    const text = own.legend().join(" ");
    expect(text).toContain(`▨ ${MARK_WORDS.suspected}`);
    expect(text).toContain(`○ ${MARK_WORDS.anonymous}`);
    expect(text).not.toContain(MARK_WORDS.claimed);
  });
});
