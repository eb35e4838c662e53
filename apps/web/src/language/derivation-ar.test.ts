import { meaningWords } from "@sitrep/domain/meaning-words";
import { stepSentence } from "@sitrep/domain/step-sentence";
import { MEANINGS_OF_EACH, STEPS_OF_EACH, VALUES_OF_EACH } from "@sitrep/domain/step.fixture";
import { valueTitle } from "@sitrep/domain/value-subject";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arabicMeaning } from "./meaning-words-ar.ts";
import { arabicStep } from "./step-sentence-ar.ts";
import { arabicTitle } from "./value-title-ar.ts";

/** What is left of a text without the names that are set apart in it, the numbers of rules, and what the text may be written in. */
function strayIn(words: string): string {
  return words
    .replaceAll(/\u2068[^\u2069]*\u2069/g, "")
    .replaceAll(/[A-Z]\d+/g, "")
    .replaceAll(/[\p{Script=Arabic}\p{M}\d\s،؛.,:()«»–\u2060\u2066\u2069]/gu, "");
}

/** Every name in Arabic, so that what is not Arabic is seen. */
const nameOf = (id: string): string => (id.endsWith("sy") ? "سوريا" : "العراق");

/** One thing in both languages. */
interface Told {
  readonly english: string;
  readonly arabic: string;
}

const STEPS = STEPS_OF_EACH.map(
  ([name, any]) =>
    [
      name,
      any.map((step): Told => ({ english: stepSentence(step), arabic: arabicStep(step) })),
    ] as const,
);
const MEANINGS = MEANINGS_OF_EACH.map(
  ([name, any]) =>
    [
      name,
      any.map((one): Told => ({ english: meaningWords(one), arabic: arabicMeaning(one) })),
    ] as const,
);
const VALUES = VALUES_OF_EACH.map(
  ([name, any]) =>
    [
      name,
      any.map((one): Told => ({
        english: valueTitle(one, nameOf),
        arabic: arabicTitle(one, nameOf),
      })),
    ] as const,
);

describe.each([
  ["step", STEPS],
  ["meaning", MEANINGS],
  ["value", VALUES],
])("W5: every %s is said in Arabic", (_, kinds) => {
  test.each(kinds)("W5: %s, in Arabic letters alone but for what is set apart", (__, any) => {
    fc.assert(
      fc.property(any, ({ arabic }) => {
        expect(arabic).toMatch(/\p{Script=Arabic}|\u2068/u);
        expect(strayIn(arabic)).toBe("");
      }),
    );
  });

  test.each(kinds)("W5: what of %s reads differently in English does in Arabic", (__, any) => {
    const told = Map.groupBy(fc.sample(any, 300), ({ arabic }) => arabic);
    const alike = [...told.values()].map((all) => [...new Set(all.map(({ english }) => english))]);
    expect(alike.filter(({ length }) => length > 1)).toEqual([]);
  });
});

test("W5: no two operations are said in one Arabic sentence", () => {
  const any = fc.tuple(...STEPS.map(([, of]) => of));
  fc.assert(
    fc.property(any, (each) => {
      expect(new Set(each.map(({ arabic }) => arabic)).size).toBe(
        new Set(each.map(({ english }) => english)).size,
      );
    }),
  );
});
