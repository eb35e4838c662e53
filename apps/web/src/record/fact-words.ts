/** Fact words: what the pages of records without a page of their own say: a balance, a judgement, a note on coverage. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
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
};

const ARABIC: typeof ENGLISH = {
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
};

/** The words of these pages, in the language of the page. */
export const factWords = inLanguages({ en: ENGLISH, ar: ARABIC });
