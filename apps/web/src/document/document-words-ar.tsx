/** Document words in Arabic. */
import type { ArabicNoun } from "@sitrep/domain/arabic/count";
import { countNoun, isolate, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { DocumentWords, RestingCounts } from "./document-words.tsx";

const RESTING = {
  incident: RECORD_NOUN.incident,
  estimate: NOUN.figure,
  claim: RECORD_NOUN.claim,
} as const satisfies Record<keyof RestingCounts, ArabicNoun>;

/** What the list of documents and the page of one say. */
export const ARABIC: DocumentWords = {
  name: "الوثائق",
  heading: "أين كُتب ذلك",
  standfirst: (number, total) => (
    <>
      في السجل {number(countNoun(total, RECORD_NOUN.document))}. لا يُحفظ نصها هنا: يُشار إلى كل مقطع
      برقم فقرته وببصمته، ويستطيع كل من لديه نسخة أن يتحقق منهما.
    </>
  ),
  field: { q: "كلمات", reprint: "إعادة النشر", sort: "الترتيب" },
  reprint: { true: "المعاد نشره فقط", false: "غير المعاد نشره فقط" },
  newest: "الأحدث أولًا",
  sort: { when: "الأقدم أولًا", title: "بحسب العنوان" },
  held: "وثائق قُرئت لهذا السجل",
  heldNote: "كانت بين أيدينا نسخة منها وأُخذت بصمتها عند الترميز.",
  known: "وثائق معروفة عبر غيرها",
  knownNote: "استشهدت بها وثيقة قُرئت. ولا يُعرف مما تقوله إلا ما استُشهد به.",
  comma: "، ",
  printsAgain: (original) => <>. تعيد نشر {original}، فليست أصلًا بذاتها</>,
  nothingRests: "لا شيء في السجل يستند إليها بذاتها؛ تستشهد بها وثائق أخرى أو تعيد نشرها.",
  resting: (counts, total) => {
    const kinds = (["incident", "estimate", "claim"] as const).flatMap((kind) =>
      counts[kind] === 0 ? [] : countNoun(counts[kind], RESTING[kind]),
    );
    const shown = counts.incident + counts.estimate + counts.claim;
    const newest = total === shown ? "" : `، وهي الأحدث من ${countNoun(total, NOUN.record, "of")}`;
    return `يستند إليها: ${joinWithAnd(kinds)}${newest}. `;
  },
  tied: (accounts, pinned) =>
    pinned === 0
      ? "ليس بين رواياتها ما هو مربوط بمقطع."
      : `من ${countNoun(accounts, NOUN.account, "of")} فيها، المربوط بمقطعه نفسه: ${numberWords(pinned)}.`,
  allIncidents: "كل الحوادث التي تستند إليها",
  rests: "ما يستند إليها",
  check: "لا يُحفظ شيء من نصها. ومن لديه نسخة منها يستطيع أن يتحقق من كل مقطع مذكور أدناه:",
  moreParagraphs: (count) => `فقرات أخرى: ${countNoun(count, NOUN.paragraph)}`,
  paragraph: (number) => (number === null ? "بلا موضع" : `الفقرة ${numberWords(number)}`),
  characters: (first, last) => isolate(`${first}–${last}`),
  isCopy: "هي نسخة معاد نشرها",
  printedAgain: (times) => `أُعيد نشرها ${countNoun(times, NOUN.time, "of")}`,
  reprintNote: (term) => (
    <>لا تضيف {term("إعادة النشر")} أصلًا: ما ورد في عدة وثائق من هذه يُحسب كأنه ورد في أولاها وحدها.</>
  ),
  thisOne: "هذه الوثيقة",
  fact: {
    kind: "النوع",
    publisher: "الناشر",
    authors: "الكتّاب",
    published: "تاريخ النشر",
    notKnown: "غير معروف",
    dateline: "مكان الكتابة",
    language: "اللغة",
    url: "على الشبكة",
    archive: "في أرشيف",
    reprints: "ما تعيد نشره",
    goesBack: (original) => <>، التي تعود إلى {original}</>,
    noOrigin: ". ولا تضيف أصلًا.",
    cites: "ما تستشهد به",
    fingerprint: "البصمة",
    noFingerprint: "لا بصمة: لم تكن لدينا نسخة",
    sha256: "SHA-256 لفقراتها ",
    notes: "ملاحظات",
  },
};
