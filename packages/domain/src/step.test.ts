import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedWords } from "./asked.ts";
import { derived, recordGround } from "./derivation.ts";
import { unsaidIn } from "./derivation.fixture.ts";
import { exactly } from "./interval.ts";
import { meaningWords } from "./meaning-words.ts";
import { stepSentence } from "./step-sentence.ts";
import { MEANINGS_OF_EACH, STEPS_OF_EACH, VALUES_OF_EACH } from "./step.fixture.ts";
import { STEP_SHAPE, Step } from "./step.ts";
import { valueTitle } from "./value-subject.ts";

/** What a sentence holds where something was put into it that is no word. */
const NO_WORD = /undefined|null|NaN|\[object|\d{5}\.\d/;

describe("W5: English is made from the data", () => {
  test.each(STEPS_OF_EACH)("W5: any step that did %s has its sentence", (_, any) => {
    fc.assert(
      fc.property(any, (step) => {
        const words = stepSentence(step);
        expect(words).toMatch(/^[A-Z“].*\.$/);
        expect(words).not.toMatch(NO_WORD);
      }),
    );
  });

  test.each(MEANINGS_OF_EACH)("W5: any meaning of %s has its words", (_, any) => {
    fc.assert(
      fc.property(any, (meaning) => {
        expect(meaningWords(meaning)).not.toMatch(NO_WORD);
        expect(meaningWords(meaning)).not.toBe("");
      }),
    );
  });

  test.each(VALUES_OF_EACH)("W5: any value of %s has its title", (_, any) => {
    fc.assert(
      fc.property(any, (about) => {
        const title = valueTitle(about, (id) => id);
        expect(title).toMatch(/\S/);
        expect(title).not.toMatch(NO_WORD);
      }),
    );
  });

  test.each([
    [{ asks: "records", by: [] }, "every record of the list"],
    [{ asks: "records", by: ["place", "from"] }, "records by place, from"],
    [{ asks: "cell", by: ["place"], key: "2018-03" }, "records by place, of 2018-03"],
    [{ asks: "cut-days" }, "days that begin or end in it"],
    [
      { asks: "on-record-until", asOf: "2018-10-31" },
      "what is on record, which ends on 2018-10-31",
    ],
  ] as const)("W5: what was asked is said: %j", (asked, words) => {
    expect(askedWords(asked)).toBe(words);
  });

  test("W5: a derivation says its step and what it gives, and a text of another making is found", () => {
    const why = derived(
      "V12",
      { did: "break-series" },
      {
        gives: { means: "break" },
        from: [recordGround("t/one", null, { means: "watching", does: "begins" })],
      },
    );
    expect(unsaidIn(why)).toEqual([]);
    expect(unsaidIn({ ...why, says: "It breaks." })).toEqual(["says: It breaks."]);
    const grounds = [{ is: "record", id: "t/one", field: null, gives: "begins" }] as const;
    expect(unsaidIn({ ...why, from: grounds })).toEqual(["gives: begins"]);
    expect(unsaidIn({ ...why, gives: exactly(1) })).toHaveLength(1);
  });
});

test.each([
  ["an operation that nobody knows", { did: "guess", shape: STEP_SHAPE }],
  ["a key that the operation has not", { did: "add-parts", shape: STEP_SHAPE, falls: 3 }],
  ["another shape", { did: "add-parts", shape: STEP_SHAPE + 1 }],
  ["no shape", { did: "add-parts" }],
])("W5: a step refuses %s", (_, step) => {
  expect(Step.safeParse(step).success).toBe(false);
});
