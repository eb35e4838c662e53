/** Defects of cells in Arabic. SPEC A9, U1. */
import type { DefectSentences, SayDefect } from "../../defect.ts";
import type { CellDefects, Degrees, EmptyCell, ExpectedCodes } from "../../defect/cell.ts";
import { MOST_LISTED, PASS_OVER } from "../../defect/cell.ts";
import { countNoun, joinWithOr } from "../count.ts";
import { quoted, setApart, shown } from "../set-apart.ts";
import { formatInArabic } from "./date.ts";
import { COUNTED } from "./nouns.ts";
import { oneOf } from "./value.ts";

const KEPT = "أُبقيا كما جاءا";
const SWAP = "بدّل ما في الخليتين.";
const SWAPPED = "خط العرض وخط الطول في موضع أحدهما الآخر";

/** The words. */
export const CELL_IN_ARABIC: DefectSentences<CellDefects> = {
  "unknown-code": ({ column, isMissing, expected }) => ({
    message: isMissing
      ? `العمود ${setApart(column)} ناقص`
      : `في العمود ${setApart(column)} رمز غير معروف`,
    expected: codesWords(expected),
  }),
  "cell-empty": ({ column, wants, meant }, say) => ({
    message: `العمود ${setApart(column)} فارغ`,
    expected: emptyWords(wants),
    hint: emptyHint({ column, wants, meant }, say),
  }),
  "unlisted-value": ({ column, known, meant }) => ({
    message: `في العمود ${setApart(column)} قيمة لا يذكرها ملف ربط الأعمدة`,
    expected: meant === undefined ? oneOf(known, MOST_LISTED) : undefined,
    hint: listHint(column, meant),
  }),
  "id-empty": ({ column }) => ({
    message: `العمود ${setApart(column)} فارغ، ومنه يُصنع معرّف الصف`,
  }),
  "in-cell": ({ column, why }, say) => {
    const { message, hint } = say(why);
    return { message: `العمود ${setApart(column)}: ${message}`, hint };
  },
  "no-degrees": ({ column }) => ({
    message: `ما في العمود ${setApart(column)} ليس رقم درجات`,
    expected: `درجات مثل ${setApart("33.355813")}`,
  }),
  "outside-world": ({ mayBeSwapped }) => ({
    message: "النقطة خارج العالم",
    expected:
      "خط عرض من \u2066-90\u2069 إلى \u206690\u2069، وخط طول من \u2066-180\u2069 إلى \u2066180\u2069",
    hint: mayBeSwapped ? "هل كُتبت كل من الخليتين في موضع الأخرى؟" : undefined,
  }),
  "degrees-swapped": (parts) => ({
    message: SWAPPED,
    expected: sameAs(parts),
    hint: SWAP,
  }),
  "degrees-differ": (parts) => ({
    message: `خط العرض وخط الطول غير ما في العمود ${setApart(parts.column)}؛ ${KEPT}`,
    expected: sameAs(parts),
  }),
  "swapped-by-place": ({ own }) => ({
    message: SWAPPED,
    expected: `نقطة قرب ${degreesWords(own)}`,
    hint: SWAP,
  }),
  "no-point": () => ({
    message: "ليس نقطة؛ فيُعرف مكانه من أسمائه وحدها",
    expected: `نقطة (${setApart("Point")})`,
  }),
  "correction-unfit": ({ row, value, column, expected }) => ({
    message: `تصحيح لم يعد موافقًا: الصف الذي فيه ${setApart(row)} هو ${setApart(value)} تغيّر فيه ${setApart(column)} منذ كُتب التصحيح`,
    expected: shown(expected),
    hint: "أُبقيت قيمة الناشر. فإن زال الخطأ فأزل التصحيح من وصف الملف.",
  }),
  "cells-disordered": () => ({
    message: "الأدنى والأرجح والأعلى ليست بترتيبها؛ أُبقيت كما جاءت",
    expected: "الأدنى ثم الأرجح ثم الأعلى",
  }),
  "deaths-unequal": ({ sum }) => ({
    message: `القتلى بحسب الجانب لا يبلغون ما في العمود ${setApart("best")}؛ ${KEPT}`,
    expected: `\u2066${sum}\u2069، وهو مجموع الأعمدة الأربعة`,
  }),
  "precision-unfit": ({ earliest, latest }) => ({
    message: `العمود ${setApart("date_prec")} لا يوافق الأيام: من \u2066${earliest}\u2069 إلى \u2066${latest}\u2069؛ أُبقيت الأيام`,
    expected: "1 ليوم واحد، ومن 2 إلى 5 لمدة",
  }),
  "year-outside": ({ earliest, latest }) => ({
    message: `السنة خارج الأيام: من \u2066${earliest}\u2069 إلى \u2066${latest}\u2069؛ أُبقيت الأيام`,
    expected: "سنة الحدث",
  }),
  "sources-miscounted": ({ count }) => ({
    message: `العمود ${setApart("number_of_sources")} لا يوافق ${setApart("source_article")}؛ أُبقيت مصادره كما هي`,
    expected: countNoun(count, COUNTED.source),
  }),
  "too-many-sources": ({ count, most }) => ({
    message: `في العمود ${setApart("source_article")} ${countNoun(count, COUNTED.source)}، وهي أكثر مما يُميَّز بعضه من بعض`,
    expected: `${countNoun(most, COUNTED.source)} على الأكثر`,
  }),
  "event-type-unfit": ({ label, eventType }) => ({
    message: `العمود ${setApart("event_type")} لا يوافق النوع الأدق ${quoted(label)}، وبه أُخذ`,
    expected: setApart(eventType),
  }),
  "year-of-date": ({ year }) => ({
    message: `السنة غير سنة ${setApart("event_date")}؛ أُخذ بالتاريخ`,
    expected: `\u2066${year}\u2069`,
  }),
  "unknown-inter": ({ column, name }) => ({
    message: `ما في العمود ${setApart(column)} ليس من رموز ${setApart("ACLED")}؛ فلا يُعرف ما ${quoted(name)}`,
    expected: "من 1 إلى 8، أو أسماؤها",
  }),
  "no-attack-number": ({ isRounded }) => ({
    message: `ما في العمود ${setApart("eventid")} ليس رقم هجوم`,
    expected: `اثنا عشر رقمًا، مثل ${setApart("201902240001")}`,
    hint: isRounded ? "قرّبه برنامج جداول: خذ ملف الناشر نفسه." : undefined,
  }),
  "more-perpetrators": ({ own, column, value }) => ({
    message: `المنفذون في العمود ${setApart(own)} أكثر من الناس في العمود ${setApart(column)}؛ ${KEPT}`,
    expected: `${countNoun(value, COUNTED.person)} على الأكثر`,
  }),
};

function codesWords(expected: ExpectedCodes): string {
  switch (expected.is) {
    case "listed":
      return joinWithOr(expected.codes.map(setApart));
    case "range":
      return `من ${expected.least} إلى ${expected.most}`;
    case "ucdp-number":
      return `رقم الحدث لدى ${setApart("UCDP")}`;
    case "acled-number":
      return `رقم الحدث لدى ${setApart("ACLED")}، مثل ${setApart("IRQ12345")}`;
    case "acled-sub-events":
      return `واحد من أنواع الحوادث الأدق لدى ${setApart("ACLED")}، وعددها ${expected.count}`;
  }
}

function emptyWords(wants: EmptyCell): string | undefined {
  switch (wants.is) {
    case "source":
      return "من يقول ذلك: لا يُحفظ شيء بلا مصدر";
    case "country":
      return "البلد";
    case "words":
      return oneOf(wants.known, MOST_LISTED);
    case "date":
      return formatInArabic(wants.format);
    case "amount":
    case "nothing":
      return undefined;
  }
}

function emptyHint(
  { column, wants, meant }: CellDefects["cell-empty"],
  say: SayDefect,
): string | undefined {
  if (wants.is === "words") return listHint(column, meant);
  return wants.is === "amount" ? say({ is: "no-amount", begins: "other" }).hint : undefined;
}

function listHint(column: string, meant: string | undefined): string {
  const values = `اذكرها تحت ${setApart("values")} للعمود ${setApart(column)}`;
  return meant === undefined
    ? `${values}، أو اكتب لها ${setApart(PASS_OVER)}.`
    : `هل تقصد ${quoted(meant)}؟ وإلا ف${values}.`;
}

function sameAs({ column, told }: CellDefects["degrees-swapped"]): string {
  return `ما في العمود ${setApart(column)}: ${degreesWords(told)}`;
}

function degreesWords({ lat, lon }: Degrees): string {
  return `\u2066${lat}, ${lon}\u2069`;
}
