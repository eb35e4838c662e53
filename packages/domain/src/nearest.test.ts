import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.ts";
import { startProcessorClock } from "./processor-clock.fixture.ts";

describe("F4: the word that was meant", () => {
  test.each([
    ["explosin", "explosion"],
    ["Explosion", "explosion"],
    ["explsoion", "explosion"],
    ["titel", "title"],
    ["sheling", "shelling"],
    ["nothing-like-it", undefined],
    ["", undefined],
    ["zz", undefined],
  ])("F4: for %j it is %j", (word, meant) => {
    expect(nearest(word, ["title", "explosion", "shelling"])).toBe(meant);
  });

  test("F4: a known word is its own nearest", () => {
    const word = fc.stringMatching(/^[a-z-]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (known) => {
        const [first = ""] = known;
        expect(nearest(first, known)).toBe(first);
      }),
    );
  });

  test("F4: one letter left out, doubled or swapped is still found", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(3), fc.nat(2), (word, at, how) => {
        const typo = [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at + 1) + word.slice(at),
          word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
        ][how];
        expect(nearest(typo ?? "", ["0000000000000000", word])).toBe(word);
      }),
    );
  });

  test("F4: a huge word costs no more than a short one", () => {
    const spent = startProcessorClock();
    expect(nearest("x".repeat(10_000_000), ["title", "y".repeat(1_000_000)])).toBeUndefined();
    expect(spent()).toBeLessThan(4000);
  });
});
