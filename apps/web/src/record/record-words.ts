/** Record words: what the parts of records that all pages share say: links, speakers, notes, sources. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  why: "Why?",
  party: ", party to the conflict",
  deniesIt: ", denies it",
  qualifiesIt: ", qualifies it",
  notShown: "a record that is not shown",
  comma: ", ",
  semicolon: "; ",
  /** Between two of a list, at its end or before it; titles of records are long and in another language. */
  between: (isEnd: boolean, _isTitles: boolean): string => (isEnd ? " and " : ", "),
  and: " and ",
  or: " or ",
  asOf: "Record as of",
  batch: (position: number): string => `batch ${position}`,
  rule: (rule: string): string => `rule ${rule}`,
  derived: "Derived by Sitrep",
  data: (datasets: number): string =>
    datasets === 1 ? "Data: " : "Data, each under its own licence: ",
  asTable: "The same as a table",
  publishedBy: " by ",
};

const ARABIC: typeof ENGLISH = {
  why: "لماذا؟",
  party: "، طرف في النزاع",
  deniesIt: "، ينفيه",
  qualifiesIt: "، يقيّده",
  notShown: "قيد غير معروض",
  comma: "، ",
  semicolon: "؛ ",
  between: (_, isTitles) => (isTitles ? "؛ " : " و"),
  and: " و",
  or: " أو ",
  asOf: "السجل كما هو بعد",
  batch: (position) => `الدفعة ${position}`,
  rule: (rule) => `القاعدة ${rule}`,
  derived: "استنتجه الموقع",
  data: (datasets) => (datasets === 1 ? "البيانات: " : "البيانات، كل منها برخصته: "),
  asTable: "المحتوى نفسه في جدول",
  publishedBy: "، الناشر: ",
};

/** The words of the shared parts, in the language of the page. */
export const recordWords = inLanguages({ en: ENGLISH, ar: ARABIC });
