/** Figure page words in Arabic. */
import { balanceFinding, stepWords, timesWords } from "@sitrep/domain/arabic/balance";
import { completenessWords } from "@sitrep/domain/arabic/completeness";
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import type { FigurePageWords } from "./figure-page-words.tsx";

/** What the page of one figure and the page of wholes and parts say. */
export const ARABIC: FigurePageWords = {
  estimates: "التقديرات",
  measure: (label) => label,
  inItsWords: (words) => <>بكلمات المصدر: {words}. </>,
  allows: (range, rule) => (
    <>
      وهذا يتيح {range}، {rule}.
    </>
  ),
  amounts: (amount, rule) => (
    <>
      {" "}
      ويبلغ ذلك عن المدة كلها {amount}، وهو مستنتج هنا، {rule}.
    </>
  ),
  whoSays: "من يقول ذلك",
  claimed: "ما صُرّح به عنه",
  beside: "إلى جانب أرقام أخرى",
  otherAxes: (link) => <>على محاور أخرى: {link}.</>,
  figuresIn: (count, unit) => `${countNoun(count, NOUN.figure)} (${unit})`,
  fact: {
    population: "من أو ما يُعدّ",
    subject: "من",
    where: "أين",
    period: "خلال",
    asOf: "بتاريخ",
    nature: "طبيعة الرقم",
    definition: "بأي معنى",
    attribution: "درجة النسبة",
    saidWith: "قيل معه في القول نفسه",
    notes: "ملاحظات",
  },
  without: (places) => <>، من دون {places}</>,
  countedFrom: (words, anchor) => (
    <>
      ({words}، محسوبًا من {anchor})
    </>
  ),
  nature: {
    count: "عدٌّ لما جرى التمييز بينه",
    estimate: "حكم على العدد أو المقدار",
    bound: "حدّ لا غير",
  },
  completeness: completenessWords,
  incidents: "حوادث",
  rateAmounts: "ما يبلغه المعدل",
  saidToHappen: "ما قيل إنه وقع",
  held: "منه ما هو مسجل هنا",
  missing: "منه ما ليس مسجلًا هنا",
  onRecord: "المسجل في أماكنه وأيامه، أيًا كان راويه",
  watched: (by, isWhole) => (
    <>
      {by === null ? (
        "لا أحد مسجل على أنه رصد هذه الأماكن والأيام"
      ) : (
        <>
          رصدها {by}
          {isWhole ? " رصدًا منهجيًا" : "، ولم يرصدها أحد كاملةً رصدًا منهجيًا"}
        </>
      )}
      {!isWhole && ": وما ليس في السجل ربما وقع مع ذلك"}.
    </>
  ),
  leastAndMost: (rule) => (
    <>
      الأقل هو ما ترويه مصادر الإحصاء نفسها، والأكثر كل ما قد يقع هناك، وكل حادثة تُحسب مرة واحدة:{" "}
      {rule}.
    </>
  ),
  balances: "المطابقات",
  leave: "ما تبقيه الأجزاء من الكل",
  wholes: (count) => `في السجل ${countNoun(count, NOUN.whole)} ذكر أحدهم أجزاءها.`,
  verdicts: (broken) =>
    broken === 0
      ? "لا يناقض أي منها أجزاءه؛ ويُذكر الباقي بقدر ما تتيحه الأرقام من سعة."
      : `ولا يمكن أن تصح معًا، هي وأجزاؤها المذكورة، في ${countNoun(broken, NOUN.case, "of")}.`,
  finding: balanceFinding,
  step: stepWords,
  times: timesWords,
  derived: "استنتجه الموقع، ",
  balanceSource: (rule) => (
    <>المصدر: المتحدثون بهذه الأرقام أنفسهم؛ أما ما يبقى بعد كل جزء فمستنتج هنا وفق {rule}.</>
  ),
  cannotHold: "لا يمكن أن تصح هذه كلها:",
  tooMuch: "الأجزاء معًا أكثر من الكل؛ ولو حُذف أي رقم منها لأمكن أن يصح الباقي.",
  tooLittle: "الأجزاء معًا أقل من الكل الذي يُفترض أن تؤلفه.",
  leftOut: "غير محسوب في المجموع:",
  twice: (part, inside) => (
    <>
      {part}، لأنه داخل في {inside} ولو حُسب لحُسب مرتين.
    </>
  ),
};
