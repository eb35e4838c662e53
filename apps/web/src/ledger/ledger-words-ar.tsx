/** Ledger words in Arabic. */
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { faultWords } from "@sitrep/domain/arabic/ledger-fault";
import { NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { LedgerWords } from "./ledger-words.tsx";

const CHANGE = { created: "أُدخل", amended: "عُدّل", retracted: "سُحب" } as const;

/** What the page of the ledger and that of one batch say. */
export const ARABIC: LedgerWords = {
  name: "دفتر القيود",
  heading: "ما كُتب، ومتى، وبقلم من، ولماذا",
  standfirst: (changes, batches, isPast) => (
    <>
      لا يُغيَّر هنا شيء ولا يُحذف. التصحيح دفعة جديدة، وما يصححه ما زال يُقرأ كما كان:{" "}
      {changes("التغييرات")} تبيّن ما فعلته كل دفعة بأي قيود. في الدفتر حتى الآن{" "}
      {countNoun(batches, NOUN.batch)}
      {isPast && "، إلى الوقت الذي تنظر إليه"}.
    </>
  ),
  isWhole: "هل هو سليم؟",
  whole: (instant, revisions, batches) => (
    <>
      <strong>دفتر القيود سليم.</strong> حُسبت كل البصمات من جديد ({instant}):{" "}
      {countNoun(revisions, NOUN.revision)} في {countNoun(batches, NOUN.batch, "of")}، وكلها توافق
      البصمة التي كُتبت معها، وكل دفعة توافق ما قبلها.
    </>
  ),
  hashOf: (position, hash) => (
    <>
      بصمة الدفعة {numberWords(position)}، وعبرها بصمة كل ما سبقها: {hash}. دوّنها مع رقم الدفعة:
      فدفتر يعطي لهذا الرقم بصمة أخرى أُعيدت كتابته.
    </>
  ),
  broken: (instant, fault, position) => (
    <>
      <strong>دفتر القيود ليس سليمًا.</strong> حُسبت كل البصمات من جديد ({instant}): {fault}. ولا يصح
      الاعتماد على شيء من الدفعة {position} فما بعدها.
    </>
  ),
  fault: faultWords,
  compare: "قارن برقم وبصمة دوّنتهما من قبل",
  compareBatch: "الدفعة",
  compareHash: "البصمة",
  compareShow: "قارن",
  giveBoth: "اكتب الاثنين: رقم الدفعة وبصمتها.",
  fits: (position) => (
    <>
      <strong>تطابق.</strong> ما زالت للدفعة {position} البصمة التي دوّنتها، فلم يُعَد شيء مما كُتب حتى
      نهايتها.
    </>
  ),
  fitsNot: (fault) => (
    <>
      <strong>لا تطابق:</strong> {fault}.
    </>
  ),
  newestFirst: "الدفعات، الأحدث أولًا",
  pages: "صفحات هذه القائمة",
  toNewest: "العودة إلى الأحدث",
  earlier: "دفعات أقدم",
  batchNumber: "الدفعة ",
  writtenBy: (instant, author) => (
    <>
      {instant}، بقلم {author}
    </>
  ),
  changesIn: (changes, dataset) => (
    <>
      {changes}، في {dataset}
    </>
  ),
  batch: (position) => `الدفعة ${position}`,
  kicker: (ledger, changes, position, latest) => (
    <>
      {ledger("دفتر القيود")} و{changes("التغييرات")}، الدفعة {position} من أصل {latest}
    </>
  ),
  fact: {
    recorded: "تاريخ التسجيل",
    by: "بقلم",
    in: "في",
    changes: "التغييرات",
    hash: "البصمة",
    follows: "تتبع",
    first: "لا شيء: هي الأولى",
    batch: (position) => `الدفعة ${position}`,
    asKnown: "وفق المعروف حينها",
    after: "انظر كل شيء وفق المعروف بعد هذه الدفعة",
    orBefore: (link) => <>، أو {link("قبيلها")}</>,
  },
  moved: {
    heading: "أعداد الحوادث التي حرّكتها",
    note: "العدد كله، ثم بحسب النوع والمحافظة، وفق المعروف قبل هذه الدفعة وبعدها. وما ليس هنا بقي كما كان.",
    all: "كل الحوادث",
    what: "المعدود",
    before: "قبلها",
    after: "بعدها",
    more: (count) => `أعداد أخرى: ${numberWords(count)}`,
  },
  which: "أي تغييرات",
  all: "كل التغييرات",
  change: CHANGE,
  counts: (counts) =>
    joinWithAnd(
      counts.map(([change, count]) => `${CHANGE[change]} ${countNoun(count, NOUN.record)}`),
    ),
  nothingFits: "لا شيء في هذه الدفعة يطابق ذلك.",
  unlisted: (count) =>
    `تغييرات أخرى لا يجوز عرضها: ${countNoun(count, NOUN.change)} في قيود محجوبة أو تمنع رخصتها ذلك.`,
  further: "تغييرات أخرى",
  kinds: "أنواع القيود في هذه الدفعة",
  allKinds: "الكل",
  comma: "، ",
};
