/** Defect in a language: what is wrong with what somebody handed over, as it is said to them. SPEC A9. */
import type { Advice } from "@sitrep/domain/advice";
import { adviceSentence } from "@sitrep/domain/advice";
import { adviceInArabic } from "@sitrep/domain/arabic/defect/advice";
import { defectInArabic } from "@sitrep/domain/arabic/defect-sentence";
import { defectSentence } from "@sitrep/domain/defect-sentence";
import type { Defect, DefectWords } from "@sitrep/domain/defect";
import type { Language } from "@sitrep/domain/language";

/** What the words are made of. */
export interface FoundDefect {
  readonly defect: Defect;
  readonly advice?: Advice | undefined;
}

/** The words; what was probably meant comes before what is said of every defect of the sort. */
export function defectIn(language: Language, { defect, advice }: FoundDefect): DefectWords {
  const words = WORDS[language](defect);
  return advice === undefined ? words : { ...words, hint: ADVICE[language](advice) };
}

const WORDS = {
  en: defectSentence,
  ar: defectInArabic,
} as const satisfies Record<Language, (defect: Defect) => DefectWords>;

const ADVICE = {
  en: adviceSentence,
  ar: adviceInArabic,
} as const satisfies Record<Language, (advice: Advice) => string>;
