/** Changes words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NO_EDITION } from "@sitrep/domain/dataset";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { ChangesWords } from "./changes-words.tsx";

/** What the pages of changes say. */
export const ARABIC: ChangesWords = {
  name: "التغييرات",
  noneFits: "لا تغيير في السجل يطابق ذلك",
  entered: (count) => `أُدخل ${countNoun(count, NOUN.record)}، ولم يُصحَّح شيء`,
  corrected: (count, since) =>
    `${countNoun(count, NOUN.correction)} في السجل${since === undefined ? "" : ` منذ الدفعة ${since}`}`,
  standfirst: (ledger, then) => (
    <>
      ما أُدخل وما صُحّح وما سُحب، وبقلم من ولماذا. لا يُحذف شيء: ما كان قبل ذلك باقٍ في{" "}
      {ledger("دفتر القيود")}، ويمكن أن تُطلب كل صفحة {then("وفق المعروف حينها")}.
    </>
  ),
  batches: (count) => (count === 0 ? "لا دفعات" : `${countNoun(count, NOUN.batch)}، الأحدث أولًا`),
  nothing: (all) => <>لم يُكتب شيء من هذا. {all("كل التغييرات")}</>,
  earlier: "تغييرات أقدم",
  which: "أي تغييرات",
  preset: { all: "كل التغييرات", corrections: "التصحيحات: ما عُدّل أو سُحب" },
  field: {
    q: "كلمات",
    kind: "نوع القيد",
    change: "التغيير",
    dataset: "مجموعة البيانات",
    place: "المكان",
    everywhere: "كل مكان",
    source: "قاله أو نقله",
    from: "سُجّل من",
    to: "سُجّل حتى",
  },
  corrections: "التصحيحات",
  written: (instant, author, dataset) => (
    <>
      {instant}، بقلم {author}، في {dataset}
    </>
  ),
  edition: (edition, quote) => (
    <>
      ،{" "}
      {edition === NO_EDITION ? (
        "بلا إصدار مذكور"
      ) : (
        <>
          الإصدار <bdi dir="ltr">{quote(edition)}</bdi>
        </>
      )}
    </>
  ),
  editions: (before, after, quote) => (
    <>
      ، من{" "}
      {before === NO_EDITION ? (
        "إصدار غير مذكور"
      ) : (
        <>
          الإصدار <bdi dir="ltr">{quote(before)}</bdi>
        </>
      )}{" "}
      إلى {after === NO_EDITION ? "إصدار غير مذكور" : <bdi dir="ltr">{quote(after)}</bdi>}
    </>
  ),
  more: (count, link) => (
    <>{link(`تغييرات أخرى في هذه الدفعة: ${countNoun(count, NOUN.change)}`)}</>
  ),
  tally: { created: "أُدخل", amended: "عُدّل", retracted: "سُحب" },
  colon: ": ",
  since: "ما تغيّر منذ ذلك الحين",
  sinceHeading: (batch) => `ما الذي تغيّر منذ الدفعة ${batch}`,
  sinceAll: (batch) => `كل ما تغيّر منذ الدفعة ${batch}`,
  moment: (position, instant) => (
    <>
      الدفعة {position}
      {instant !== null && <> ({instant})</>}
    </>
  ),
  between: (earlier, later) => (
    <>
      بين {earlier} و{later}.{" "}
    </>
  ),
  ways: (then, now) => (
    <>
      {then("كما كان حينها")}، {now("كما هو الآن")}.
    </>
  ),
  nothingSince: "لم يُكتب عنه شيء منذ ذلك الحين.",
  moved: "كيف تحرّك العدد",
  notMoved: "لم يتغيّر فيه شيء",
  countedBy: "طريقة العدّ",
  atFirst: "حينها",
  atLast: "الآن",
  record: "بالقيود",
  cluster: "بالحوادث، مهما كان عدد القيود التي ترويها",
  group: {
    entered: (kinds) => `أُدخل: ${kinds}`,
    changed: (kinds) => `تغيّر: ${kinds}`,
    left: (kinds) => `خرج: ${kinds}`,
  },
  leftNote: "سُحبت، أو تغيّرت فلم تعد تنتمي إلى هنا.",
  hidden: (count) => `منها ما لم يعد يجوز عرضه: ${countNoun(count, NOUN.record)}.`,
  count: (count, kind) => countNoun(count, kind === undefined ? NOUN.record : RECORD_NOUN[kind]),
  andMore: (count) => `و${numberWords(count)} غيرها`,
};
