/** Spec: the rules of the domain in each language, read once. */
import spec from "@sitrep/domain/SPEC.md";
import { ARABIC_CHAPTERS, ARABIC_OPENING } from "@sitrep/domain/arabic/rules";
import { inLanguages } from "../language/speech.ts";
import type { Spec } from "./spec-reading.ts";
import { readSpec, readStretches } from "./spec-reading.ts";

const ENGLISH = readSpec(spec);

/** The English chapters with their Arabic texts; a rule that has none, which a test forbids, keeps its English one. */
const ARABIC: Spec = {
  opening: readStretches(ARABIC_OPENING.says),
  chapters: ENGLISH.chapters.map(({ letter, title, rules }) => {
    const chapter = ARABIC_CHAPTERS[letter];
    return {
      letter,
      title: chapter?.title ?? title,
      rules: rules.map(({ number, stretches }) => {
        const says = chapter?.rules[number]?.says;
        return { number, stretches: says === undefined ? stretches : readStretches(says) };
      }),
    };
  }),
};

/** The rules in the language of the page. */
export const specWords = inLanguages({ en: ENGLISH, ar: ARABIC });
