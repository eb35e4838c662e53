import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsLike, pinpointAt, placesOfPassage, wordsOfParagraph } from "./passage.ts";
import { passageAt, verifyPinpoint } from "./pinpoint.ts";
import { normalisePassage } from "./text.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const COPY = [
  "Some 17,000 people left, the mayor said; 7,000 stayed.",
  "",
  "“They stayed,” he said. They stayed for 7 years.",
  "They stayed.",
].join("\n");

describe("R10: passages", () => {
  test.each([
    ["7,000", [[1, 41]]],
    ["7,000 stayed", [[1, 41]]],
    ["They stayed", [[2, 1], [2, 24], [3, 0]]],
    ["They stayed.", [[3, 0]]],
    ["“They stayed,” he said", [[2, 0]]],
    ["7", [[2, 40]]],
    ["000", []],
    ["tayed", []],
    ["they stayed", []],
    ["7 years. They stayed.", []],
    ["7 years.\nThey stayed.", []],
    ["", []],
    [" \n ", []],
  ])("R10: %j stands whole at %j", (words, places) => {
    const found = placesOfPassage(words, COPY).map(({ paragraph, start }) => [paragraph, start]);
    expect(found).toEqual(places);
  }); // prettier-ignore

  test("R10: words that are written otherwise are found to be so", () => {
    expect(paragraphsLike("THEY STAYED", COPY)).toEqual([2, 3]);
    expect(paragraphsLike("they left", COPY)).toEqual([]);
    expect(paragraphsLike("—", COPY)).toEqual([]);
  });

  test("R10: whole words of any text are found again, and pinned so that the copy confirms them", () => {
    const word = fc.stringMatching(/^[a-z0-9“”—,.é]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(), fc.nat(), (given, one, other) => {
        const copy = normalisePassage(given.join(" "));
        const words = wordsOfParagraph(copy);
        const [from, to] = [one % words.length, other % words.length].toSorted((a, b) => a - b);
        const first = words[from ?? 0];
        const last = words[to ?? 0];
        if (first === undefined || last === undefined) throw new Error("no words");
        const passage = copy.slice(first.start, last.start + last.text.length);
        const places = placesOfPassage(passage, copy);
        expect(places).toContainEqual({ paragraph: 1, start: first.start, length: passage.length });
        for (const place of places) {
          const pinpoint = pinpointAt(place, copy, sha256);
          expect(passageAt(pinpoint, copy)).toBe(passage);
          expect(verifyPinpoint(pinpoint, copy, sha256)).toBe("confirmed");
        }
      }),
    ); // prettier-ignore
  });

  test("R10: a place that the copy does not have is an error", () => {
    expect(() => pinpointAt({ paragraph: 9, start: 0, length: 1 }, COPY, sha256)).toThrow("no passage at paragraph 9");
    expect(() => pinpointAt({ paragraph: 3, start: 0, length: 99 }, COPY, sha256)).toThrow(RangeError);
  }); // prettier-ignore
});
