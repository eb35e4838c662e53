import { LANGUAGES } from "@sitrep/domain/language";
import { expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { BACKGROUND_SECTIONS, RECORD_SECTIONS } from "./sections.ts";
import { summaryOf, summaryWords } from "./summary-words.ts";

test("every section has a sentence of its own in each language, as long as a list of results shows", () => {
  for (const language of LANGUAGES) {
    const sentences = ["/", "/series", ...RECORD_SECTIONS, ...BACKGROUND_SECTIONS].map((path) =>
      speak(language, () => summaryOf(path, "")),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences).not.toContain(summaryWords(language).other(""));
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(170);
  }
});

test("the page of a record is told by its name, and no page by a word of the prototype", () => {
  expect(summaryOf("/incidents/some/attack", "Attack on a post")).toMatch(/^Attack on a post: /);
  expect(summaryOf("/constructor", "Nothing")).toMatch(/^Nothing: /);
});
