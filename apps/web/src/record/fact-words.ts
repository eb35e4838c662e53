/** Fact words: what the pages of records without a page of their own say: a balance, a judgement, a note on coverage. */
import type { Verdict } from "@sitrep/domain/judgement";
import { codeWords } from "@sitrep/domain/arabic/code-words";
import type { RecordKind } from "@sitrep/domain/record";
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  /** What stands before a title in the name of a page; a title in English says enough by itself. */
  kind: ((): string => "") as (kind: RecordKind) => string,
  record: "Record",
  anyRecord: "Any record by its id",
  suchAs: "Id, such as",
  refers: "What refers to it",
  whoSays: "Who says so",
  whole: "Whole",
  parts: "Parts",
  leave: "What they leave",
  nothingLeft: "; nothing should be left",
  drawn: "Drawn",
  oneAxis: "On one axis",
  note: "Note",
  about: "About",
  verdict: "Verdict",
  why: "Why",
  by: "By",
  decided: "Decided",
  judged: {
    same: "The same",
    different: "Different",
    unsure: "Perhaps the same",
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
};

const ARABIC: typeof ENGLISH = {
  kind: (kind) => `${codeWords(kind)}: `,
  record: "قيد",
  anyRecord: "أي قيد بمعرّفه",
  suchAs: "المعرّف، مثل",
  refers: "ما الذي يشير إليه",
  whoSays: "من يقول ذلك",
  whole: "الكل",
  parts: "الأجزاء",
  leave: "ما تبقيه",
  nothingLeft: "؛ ولا ينبغي أن يبقى شيء",
  drawn: "الرسم",
  oneAxis: "على محور واحد",
  note: "ملاحظة",
  about: "عن",
  verdict: "الحكم",
  why: "السبب",
  by: "صاحب الحكم",
  decided: "يوم الحكم",
  judged: { same: "أمر واحد", different: "أمران مختلفان", unsure: "ربما كانا أمرًا واحدًا" },
};

/** The words of these pages, in the language of the page. */
export const factWords = inLanguages({ en: ENGLISH, ar: ARABIC });
