import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, normaliseParagraphs, normalisePassage, stripInvisible } from "./text.ts";

/** Any characters at all, assigned or not. */
const anyString = fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) });

const anyText = fc.oneof(
  anyString,
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("’", "“", "—", "-", "…", " ", "\u00A0", "\u200B", "e", "\u0301", "İ", "Σ", "ﬁ") }),
); // prettier-ignore

describe("R5: the normalised text", () => {
  test.each([
    ["curly “quotes” and ‘quotes’", "curly \"quotes\" and 'quotes'"],
    ["a dash — or two –– or three ---", "a dash - or two - or three -"],
    ["an ellipsis…", "an ellipsis..."],
    ["too   many\u00A0 spaces\t", "too many spaces"],
    ["zero\u200Bwidth \u202Emarks\uFEFF", "zerowidth marks"],
    ["cafe\u0301", "café"],
    ["5,200 Troops", "5,200 Troops"],
  ])("R5: %j is counted as %j", (written, normal) => {
    expect(normalisePassage(written)).toBe(normal);
  });

  test("R5: of a normalised text is that text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalisePassage(text);
        expect(normalisePassage(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("R5: keeps every digit and the case of every letter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9,.%$ ]{0,40}$/), (text) => {
        expect(normalisePassage(text)).toBe(text.replace(/ +/g, " ").trim());
      }),
    );
  });

  test("R5: paragraphs are the lines that are not blank, whatever ends a line", () => {
    expect(normaliseParagraphs("one\r\n\r\ntwo\r \n\u200B\nthree\u2028four")).toEqual([
      "one", "two", "three", "four",
    ]); // prettier-ignore
    expect(normaliseParagraphs("\n \n")).toEqual([]);
  });
});

describe("S1: the folded text", () => {
  test.each([
    ["Salāḥ ad-Dīn", "salah ad din"],
    ["Ba‘aj, Ba'aj, Baʿaj", "baaj baaj baaj"],
    ["İSTANBUL ısı", "istanbul isi"],
    ["أحمد إبراهيم آل", "احمد ابراهيم ال"],
    ["الرقـــة", "الرقه"],
    ["مُستشفى", "مستشفي"],
    ["کرکوک", "كركوك"],
    ["دیالی", "ديالي"],
    ["٢٠١٩ ۲۰۱۹", "2019 2019"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["ﬁghters №5", "fighters no5"],
    ["  —  ", ""],
    ["a\u200Bb\u202Ec", "abc"],
    ["500+ men; 1,000", "500 men 1 000"],
  ])("S1: of %j is %j", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test("S1: folding twice changes nothing more", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("S1: a text without other letters is folded as beside them", () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."aZ09 '`-.,\t\n\r\u0000\u007f".split("")) });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(`${fold(text)} é`.trim()).toBe(`${fold(`${text} ع`).slice(0, -1)}é`.trim());
      }),
    );
  });

  test("S1: letters, digits and single spaces are all that is left", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test("S1: case never matters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      }),
    );
  });
});

describe("G6: marks that nobody sees", () => {
  test("G6: are taken out, line breaks and tabs are not", () => {
    expect(stripInvisible("a\u0000b\u001B[2Jc\u009Bd\u{E0041}e\u3164f\n\tg")).toBe(
      "ab[2Jcdef\n\tg",
    );
  });
});
