/** Why words: what the page says that explains where numbers come from. */
import type { Meaning } from "@sitrep/domain/meaning";
import { meaningWords } from "@sitrep/domain/meaning-words";
import { stepSentence } from "@sitrep/domain/step-sentence";
import { valueTitle } from "@sitrep/domain/value-subject";
import { describeWhen } from "@sitrep/domain/when-words";
import type { ReactNode } from "react";
import { arabicMeaning } from "../language/meaning-words-ar.ts";
import { inLanguages } from "../language/speech.ts";
import { arabicStep } from "../language/step-sentence-ar.ts";
import { arabicTitle } from "../language/value-title-ar.ts";
import { codeWords } from "../words/names.ts";
import { numberWords } from "../words/number.ts";

const ENGLISH = {
  name: "Why",
  step: stepSentence,
  meaning: pageMeaning,
  title: valueTitle,
  colon: ": ",
  list: "A list of records",
  series: "A series of incidents",
  narrowed: (filters: readonly ReactNode[]): ReactNode => <>Narrowed by {joined(filters)}. </>,
  standfirst: (method: (words: string) => ReactNode): ReactNode => (
    <>
      Nobody typed these values in. Each says by which rule Sitrep worked it out, and from what; the
      rules stand in full under {method("method")}.
    </>
  ),
  nothing: "Nothing here was worked out: it is on file as it was said.",
  asked: {
    records: (filters: readonly ReactNode[]): ReactNode =>
      filters.length === 0 ? (
        <>Asked: every record of the list</>
      ) : (
        <>Asked: the records narrowed by {joined(filters)}</>
      ),
    cell: (filters: readonly ReactNode[], cell: string): ReactNode =>
      filters.length === 0 ? (
        <>Asked: every record of {cell}</>
      ) : (
        <>
          Asked: the records of {cell}, narrowed by {joined(filters)}
        </>
      ),
    "cut-days": "The days that were asked for begin or end in it",
    "on-record-until": (day: string): string => `What is on record ends on ${day}`,
  },
  more: (count: number): string => `and ${numberWords(count)} more`,
  accountOf: (account: ReactNode, record: ReactNode): ReactNode => (
    <>
      {account} of {record}
    </>
  ),
  ownVoice: "in its own voice",
  hidden: "somebody who is not shown",
  said: (who: ReactNode, when: ReactNode, document: ReactNode): ReactNode => (
    <>
      {who}
      {when !== null && <> ({when})</>} in {document}
    </>
  ),
  accounts: "Its accounts",
  listedUnder: (title: ReactNode): ReactNode => <>The records listed under “{title}”</>,
  without: (voice: ReactNode): ReactNode => <>Without {voice}</>,
  heading: "Where a number comes from",
  label: (example: ReactNode): ReactNode => (
    <>The id of a record, or the address of a list of incidents such as {example}</>
  ),
  ask: "Why?",
};

/** "a, b and c" of parts that are more than text. */
function joined(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, at) => (
    <span key={at}>
      {at > 0 && (at === parts.length - 1 ? " and " : ", ")}
      {part}
    </span>
  ));
}

/** The domain's words, with days and codes as the pages write them. */
function pageMeaning(meaning: Meaning): string {
  switch (meaning.means) {
    case "days": {
      const { earliest, latest } = meaning;
      if (earliest !== null && earliest === latest) return describeWhen(earliest);
      return `${dayWords(earliest, "no known day")} to ${dayWords(latest, "no known day")}`;
    }
    case "said-days": {
      const { earliest, latest } = meaning;
      return `said between ${dayWords(earliest, "nobody knows")} and ${dayWords(latest, "nobody knows")}`;
    }
    case "period":
      return describeWhen(meaning.when);
    case "status":
      return codeWords(meaning.status);
    case "precision":
      return codeWords(meaning.precision);
    default:
      return meaningWords(meaning);
  }
}

function dayWords(day: string | null, none: string): string {
  return day === null ? none : describeWhen(day);
}

/** What the page says, in any language. */
type WhyWords = typeof ENGLISH;

const ARABIC: WhyWords = {
  name: "لماذا",
  step: arabicStep,
  meaning: arabicMeaning,
  title: arabicTitle,
  colon: ": ",
  list: "قائمة قيود",
  series: "سلسلة حوادث",
  narrowed: (filters) => <>مضيّقة بحسب {commas(filters)}. </>,
  standfirst: (method) => (
    <>
      لم يكتب أحد هذه القيم. تقول كل واحدة منها بأي قاعدة استنتجها الموقع، وممَّ؛ والقواعد كاملة في{" "}
      {method("المنهجية")}.
    </>
  ),
  nothing: "لا شيء هنا مستنتج: هو في السجل كما قيل.",
  asked: {
    records: (filters) =>
      filters.length === 0 ? (
        <>السؤال: كل قيد في القائمة</>
      ) : (
        <>السؤال: القيود مضيّقة بحسب {commas(filters)}</>
      ),
    cell: (filters, cell) =>
      filters.length === 0 ? (
        <>السؤال: كل قيد في {cell}</>
      ) : (
        <>
          السؤال: قيود {cell}، مضيّقة بحسب {commas(filters)}
        </>
      ),
    "cut-days": "الأيام المطلوبة تبدأ فيه أو تنتهي",
    "on-record-until": (day) => `ينتهي السجل في ${day}`,
  },
  more: (count) => `وغيرها: ${numberWords(count)}`,
  accountOf: (account, record) => (
    <>
      {account} عن {record}
    </>
  ),
  ownVoice: "بصوت الناشر نفسه",
  hidden: "من لا يُعرض اسمه",
  said: (who, when, document) => (
    <>
      {who}
      {when !== null && <> ({when})</>}، في {document}
    </>
  ),
  accounts: "رواياته",
  listedUnder: (title) => <>القيود المذكورة تحت «{title}»</>,
  without: (voice) => <>من دون {voice}</>,
  heading: "من أين يأتي الرقم",
  label: (example) => <>معرّف قيد، أو عنوان قائمة حوادث مثل {example}</>,
  ask: "لماذا؟",
};

function commas(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, at) => (
    <span key={at}>
      {at > 0 && "، "}
      {part}
    </span>
  ));
}

/** The words, in the language of the page. */
export const whyWords = inLanguages<WhyWords>({ en: ENGLISH, ar: ARABIC });
