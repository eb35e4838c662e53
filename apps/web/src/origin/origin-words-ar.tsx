/** Origin words in Arabic. */
import { countNoun, countOthers, formBehind } from "@sitrep/domain/arabic/count";
import { ARABIC_UNIT } from "@sitrep/domain/arabic/quantity";
import { NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { OriginTerms } from "./origin-words.tsx";

const TIE = {
  one: "رابط واحد",
  two: "رابطان",
  twoOf: "رابطين",
  few: "روابط",
  many: "رابطًا",
  other: "رابط",
} as const;

/** What the page of origins, its drawing and its tables say. */
export const ARABIC: OriginTerms = {
  name: "أصول الروايات",
  records: (count) => countNoun(count, NOUN.record),
  everything: "كل ما يُقال",
  saidOf: (places) => `ما يُقال عن ${places}`,
  denials: (count) => `من الروايات ما ينفيه (${numberWords(count)})، وليس النفي أصلًا له.`,
  reprints: (count) => `ومنها ما هو إعادة نشر لغيره فحسب (${numberWords(count)})، وهي لا تضيف أصلًا.`,
  came: (records, ways, accounts) =>
    `وصل إلينا ما في ${countNoun(records, NOUN.record, "of")} عبر ${countNoun(ways, NOUN.way, "of")}، في ${countNoun(accounts, NOUN.account, "of")}.`,
  independent: (low, high) =>
    low === high
      ? `المستقل منها يقينًا ${numberWords(low)}، ولا يمكن أن يكون أكثر.`
      : `المستقل منها ${numberWords(low)} على الأقل و${numberWords(high)} على الأكثر.`,
  notCounted: "لا تُعدّ وسائل الإعلام، ولا تضيف إعادة النشر شيئًا.",
  words: "كلمات",
  said: "ما يُقال",
  measured: "ما يُقاس",
  from: "من",
  to: "إلى",
  how: "كيف وصل إلينا",
  drawn: (drawn, ways) =>
    `المرسوم ${drawn} من أصل ${numberWords(ways)} ${formBehind(ways, NOUN.way)}، وهي التي تحملها أكثر الروايات؛ أما العدد فيحسبها كلها.`,
  onItself: "روايات يستند بعضها إلى بعض في حلقة",
  tiesHeading: "ما الذي يربط بينها",
  moreTies: (count) => `و${countOthers(count, TIE)}`,
  listed: (listed, ways) => `المدرج هنا ${listed} من أصل ${numberWords(ways)}.`,
  table: (ways) => `${countNoun(ways, NOUN.way)}: من يتحدث، وأين، وفي أي قيود`,
  layer: {
    speaker: "من يتحدث",
    relay: "من ينقل",
    document: "أين ورد",
    outlet: "من ينشر",
  },
  drawing: "كيف وصلت الروايات إلينا؛ والروايات أدناه تقول الشيء نفسه بالكلمات",
  bows: "القوس يربط متحدثين هم أصل واحد، والقوس المتقطع من قد يكونون أصلًا واحدًا.",
  people: (count) => `${countNoun(count, ARABIC_UNIT.person)}: `,
  reprinted: (count) => countNoun(count, NOUN.reprint),
  nobody: "صوت لا يسميه أحد",
  noPublisher: "ناشر غير مسجل",
  ownVoice: "، بصوت الناشر نفسه",
  through: "، عبر ",
  again: (count) => `(أُعيد نشرها ${count === 1 ? "مرة واحدة" : countNoun(count, NOUN.time, "of")})`,
  asTable: "الأصول في جدول، ولماذا",
  column: {
    speaks: "من يتحدث",
    through: "عبر",
    stands: "أين ورد",
    records: "في أي قيود",
  },
  withReprints: (count) => `، مع ${countNoun(count, NOUN.reprint, "of")}`,
  moreAccounts: (count) => `و${countOthers(count, NOUN.account)}`,
  step: {
    reprints: "يعيد نشر",
    cites: "يستشهد بـ",
    quotes: "يقتبس من",
    "passes-on": "ينقل",
  },
  in: (document) => <> في {document}</>,
  printsItself: "لا يمكن لوثيقة أن تعيد نشر نفسها: هذا خطأ في السجل.",
  addsNone: "لا يضيف أي منها أصلًا إلى غيره على وجه اليقين.",
  sameCircle: (others) => `وفي الحلقة نفسها ${numberWords(others)} غيرها.`,
};
