/** Detail words in Arabic. */
import { countNoun, countOthers, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import type { DetailWords } from "./detail-words.tsx";

/** What the parts of a record's page say. */
export const ARABIC: DetailWords = {
  account: (number) => `الرواية ${number}`,
  stance: { asserts: null, denies: "تنفيه", qualifies: "تقيّده" },
  howChecked: "كيف جرى التحقق منها:",
  graded: (grade, meaning) => `الدرجة ${grade}: ${meaning}.`,
  ownVoice: "، بصوت الناشر نفسه",
  through: (relays) => <>عبر {relays}</>,
  said: (day) => <>قيل في {day}</>,
  pinpoint: (paragraph, length, from) =>
    `الفقرة ${paragraph}، ${countNoun(length, NOUN.character)} ابتداءً من الحرف ${from}`,
  notKept:
    "لا يُحفظ النص المقتبس هنا، بل بصمته فقط. ومن لديه نسخة من الوثيقة يعرف بهذا الأمر هل هو فيها:",
  moreDocuments: (count) => `الروايات في ${countOthers(count, RECORD_NOUN.document, "of")}`,
  ungraded: (ungraded, all, term) => (
    <>
      {ungraded < all
        ? countNoun(ungraded, NOUN.account)
        : all === 1
          ? "هذه الرواية"
          : "هذه الروايات"}{" "}
      {term("بلا درجة مصداقية")}: لا يمكن الحكم على صحتها مما قيل وحده.
    </>
  ),
  in: (document) => <>في {document}</>,
  printsAgain: (original) => <>، وهي إعادة نشر لـ {original}</>,
  differently: {
    account: "هذه الرواية",
    kind: "تسميه",
    when: "تؤرخه في",
    where: "تضعه في",
    quantity: "تقول إنه",
    harm: "تذكر",
    words: "تقول بعبارة أخرى:",
  },
  supportHeading: "درجة دعم القيد",
  accounts: (numbers) =>
    numbers.length === 1
      ? `الرواية ${numbers.join("")}`
      : `${numbers.length === 2 ? "الروايتان" : "الروايات"} ${joinWithAnd(numbers.map(String))}`,
  tied: (left, right, isCertain) => (
    <>
      {left} و{right}: {isCertain ? "أصل واحد." : "قد يكونان أصلًا واحدًا."}
    </>
  ),
  reprints: (accounts, count) =>
    count === 1
      ? `${accounts} تعيد نشر غيرها فحسب ولا تضيف أصلًا.`
      : count === 2
        ? `${accounts} تعيدان نشر غيرهما فحسب ولا تضيفان أصلًا.`
        : `${accounts} تعيد نشر غيرها فحسب ولا تضيف أصلًا.`,
  without: "من دون…",
  toldByNobody: "لا يبقى من يرويه",
  moreLeanings: (count) => `و${count} غيرهم ليسوا معروضين`,
};
