/** Defects of tables in Arabic. SPEC A9, U1–U5. */
import type { DefectSentences } from "../../defect.ts";
import type { OtherText } from "../../defect/file.ts";
import type { CountedOfFile, TableDefects } from "../../defect/table.ts";
import { countNoun } from "../count.ts";
import { listed, quoted, setApart } from "../set-apart.ts";
import { GET_CSV } from "./file.ts";
import { COUNTED } from "./nouns.ts";
import { meantHint } from "./value.ts";

const AGAIN = "نزّل الملف من جديد.";
const OUT_OF_PLACE = "لعل عمودًا في غير موضعه";
const CORRECTED_ROW = `ما كتبه ${setApart("sitrep apply")} هناك`;
const CORRECTED_HINT = "تُصحّح الصفوف هنا ولا تُضاف.";

/** The words. */
export const TABLE_IN_ARABIC: DefectSentences<TableDefects> = {
  "unknown-adapter": ({ name, known, meant }) => ({
    message: `قارئ غير معروف: ${quoted(name)}`,
    expected: meant === undefined ? `واحد مما يلي: ${listed(known)}` : undefined,
    hint: meantHint(meant),
  }),
  "unknown-table": ({ known }) => ({
    message: "جدول ليس من الأنواع المعروفة",
    expected: `أعمدة ${listed(known)}`,
    hint: `سمّ القارئ لتعرف الأعمدة الناقصة، أو اكتب ملف ربط للأعمدة: ${setApart("sitrep map FILE")}.`,
  }),
  "other-text": ({ text }) => ({
    message: OTHER_TEXT[text][0],
    expected: "جدول",
    hint: OTHER_TEXT[text][1],
  }),
  "no-text": () => ({
    message: "ليس نصًا",
    expected: "جدول في صفه الأول أسماء أعمدته",
  }),
  "only-blank-lines": () => ({ message: "ليس فيه غير أسطر فارغة" }),
  "header-alone": () => ({ message: "فيه صف الأسماء ولا صف بعده", hint: AGAIN }),
  "header-damaged": ({ fault }) => ({
    message: `صفه الأول تالف (${HEADER_FAULT[fault] ?? setApart(fault)})`,
    hint: AGAIN,
  }),
  "column-name-twice": ({ name, first, last }) => ({
    message: `فيه عمودان باسم ${quoted(name)}: العمود ${first} والعمود ${last}`,
    hint: "سمّ كل عمود باسم له وحده.",
  }),
  "column-missing": ({ column }) => ({
    message: `ينقصه العمود ${setApart(column)}`,
    expected: "كل عمود يحتاج إليه القارئ",
    hint: "أهذا ملف الناشر نفسه كاملًا؟",
  }),
  "column-repeated": ({ column, times }) => ({
    message: `تكرر فيه العمود ${setApart(column)}: ${countNoun(times, COUNTED.time)}`,
    expected: "كل عمود مرة واحدة",
  }),
  "refused-rows-alone": ({ column }) => ({
    message: `فيه العمود ${setApart(column)}: هو ملف صفوف مرفوضة، لا ملف الناشر`,
    expected: "الملف الذي رُفضت صفوفه",
    hint: `هات ملف الناشر، وهذا معه بـ${setApart("--corrected")}.`,
  }),
  "unknown-column": ({ name, meant }) => ({
    message: `عمود غير معروف: ${quoted(name)}؛ لا يُقرأ منه شيء`,
    expected: meant === undefined ? "عمود يأخذه القارئ أو يتركه باسمه" : undefined,
    hint: meantHint(meant),
  }),
  "unknown-property": ({ name }) => ({
    message: `خاصية غير معروفة: ${quoted(name)}؛ لا يُقرأ منها شيء`,
  }),
  "unknown-sheet-column": ({ name, meant }) => ({
    message: `عمود غير معروف: ${quoted(name)}`,
    hint: meantHint(meant),
  }),
  "same-field": ({ before }) => ({
    message: `يعني الحقل نفسه الذي يعنيه العمود ${quoted(before)}`,
  }),
  "no-column-name": () => ({
    message: "تحت عمود لا اسم له",
    expected: "اسم فوقه",
  }),
  "sheet-name": ({ suchAs, ending, known }) => ({
    message: "لا يقول اسمه ما فيه",
    expected: `اسم مثل ${setApart(`${suchAs}${ending}`)}، وهو واحد مما يلي: ${listed(known)}`,
  }),
  "too-many-rows": ({ most, of }) => ({
    message: `فيه أكثر من ${countNoun(most, COUNTED.row, "of")}`,
    hint: of === "sheet" ? `ملف الناشر يقرؤه ${setApart("sitrep plan")}.` : "صحّح ملف الناشر نفسه.",
  }),
  "changed-while-read": () => ({
    message: "تغيّر وهو يُقرأ",
    hint: "انتظر حتى تنتهي كتابته.",
  }),
  "row-cut-off": ({ cell, columns, column }) => ({
    message: `مبتور في وسط صف: ينتهي في الخلية ${cell} من ${columns}، في العمود ${quoted(column)}`,
    hint: AGAIN,
  }),
  "cell-count": ({ cells, columns }) => {
    const isLong = cells > columns;
    return {
      message: isLong ? "خلاياه أكثر من الأعمدة" : "خلاياه أقل من الأعمدة",
      expected: countNoun(columns, COUNTED.cell),
      hint: isLong
        ? "ابحث عن خلية فيها علامة الفصل وليست بين علامتي اقتباس."
        : "ابحث عن انقطاع سطر في خلية ليست بين علامتي اقتباس.",
    };
  },
  "text-after-quote": () => ({
    message: "فيه خلية يأتي فيها نص بعد علامة الاقتباس التي تغلقها",
    hint: "اكتب علامة الاقتباس مرتين داخل خلية بين علامتي اقتباس.",
  }),
  "nul-byte": () => ({
    message: `فيه بايت ${setApart("NUL")}، وهو ليس حرفًا`,
    hint: "احذفه؛ والغالب أن ملفًا كهذا تلف في الطريق.",
  }),
  "lost-character": () => ({
    message: "فيه حرف ضاع من قبل، ويظهر \u2068\uFFFD\u2069",
    hint: "ابحث عن الكلمة حيث جاء الملف.",
  }),
  "too-long": ({ what, most, of }) => ({
    message: `${what === "cell" ? "فيه خلية" : "فيه صف"} من أكثر من ${countNoun(most, of === "cells" ? COUNTED.cell : COUNTED.character, "of")}`,
    hint: "ابحث قربه عن نهاية سطر ناقصة أو علامة اقتباس شاردة.",
  }),
  "quote-open": ({ line, within }) => ({
    message: `فيه علامة اقتباس تُفتح في السطر ${line} ${within === null ? "ولا تُغلق" : `ولا تُغلق خلال ${countNoun(within, COUNTED.character, "of")}`}`,
    hint:
      within === null
        ? "أغلقها؛ وإن كان الملف قد بُتر في الطريق فنزّله من جديد."
        : "أغلقها أو احذفها.",
  }),
  "no-rows": () => ({ message: "ليس فيه صفوف", expected: "قيد واحد على الأقل" }),
  "all-refused": ({ count }) => ({
    message: `ليس فيه صف يُقبل: رُفضت كلها، وهي ${countNoun(count, COUNTED.row)}`,
    expected: "قيد واحد على الأقل",
  }),
  "other-count": ({ of, count, atLeast, atMost }) => ({
    message: `ليس فيه ما ينبغي من ${COUNT_OF[of]}`,
    expected:
      atLeast === atMost
        ? countNoun(atLeast, COUNTED[ITEM_OF[of]])
        : count < atLeast
          ? `${countNoun(atLeast, COUNTED[ITEM_OF[of]])} على الأقل`
          : `${countNoun(atMost ?? 0, COUNTED[ITEM_OF[of]])} على الأكثر`,
  }),
  "reaches-back": ({ earliest }) => ({
    message: "يعود إلى ما قبل ما يمكن",
    expected: `ألا يسبق يوم فيه \u2066${earliest}\u2069`,
  }),
  "reaches-on": ({ latest }) => ({
    message: "يمتد إلى ما بعد ما يمكن",
    expected: `ألا يلي يوم فيه \u2066${latest}\u2069`,
  }),
  "too-many-names": ({ most }) => ({
    message: `يذكر أكثر من ${countNoun(most, COUNTED.name, "of")} لأماكن وجهات فاعلة وناشرين مختلفين`,
    expected: "بضعة آلاف",
    hint: `${OUT_OF_PLACE}، أو الجدول من نوع آخر.`,
  }),
  "too-many-countries": ({ most }) => ({
    message: `يذكر أكثر من ${countNoun(most, COUNTED.country, "of")}`,
    expected: "نحو مئتين",
    hint: `${OUT_OF_PLACE}.`,
  }),
  "edition-not-stated": () => ({
    message: "لم يُذكر الإصدار",
    expected: `رقم إصدار الناشر، مثل ${setApart("25.1")}`,
    hint: `اذكره مع ${setApart("--edition")}.`,
  }),
  "correction-column-missing": ({ column }) => ({
    message: `ينقصه العمود ${setApart(column)}`,
    expected: "أعمدة ملف الصفوف المرفوضة",
    hint: `هات الملف الذي كتبه ${setApart("sitrep apply")}، وخلاياه مصححة وأعمدته كما كانت.`,
  }),
  "corrects-nothing": () => ({
    message: "لا يسمّي صفًا رُفض",
    expected: CORRECTED_ROW,
    hint: CORRECTED_HINT,
  }),
  "corrects-twice": () => ({
    message: "يصحح صفًا صححه سطر قبله",
    expected: CORRECTED_ROW,
    hint: CORRECTED_HINT,
  }),
  "corrects-elsewhere": ({ file }) => ({
    message: `يصحح صفًا ليس كذلك في ${setApart(file)}`,
    expected: "صف من الملف نفسه، كما كان حين رُفض",
    hint: "طبّق الملف وحده، وصحح الصفوف التي يرفضها حينئذ.",
  }),
};

const COUNT_OF = {
  rows: "الصفوف",
  countries: "البلدان",
} as const satisfies Record<CountedOfFile, string>;
const ITEM_OF = { rows: "row", countries: "country" } as const satisfies Record<
  CountedOfFile,
  keyof typeof COUNTED
>;

const HEADER_FAULT: Readonly<Record<string, string>> = {
  "text after a quote": "نص بعد علامة اقتباس",
  NUL: `بايت ${setApart("NUL")}`,
  "unreadable character": "حرف لا يُقرأ",
};

const OTHER_TEXT = {
  "web-page": [
    "صفحة وب",
    "افتحها في متصفح: فالغالب أنها تقول لماذا لم ينزل الملف، أو تطلب تسجيل الدخول.",
  ],
  xml: [`ملف ${setApart("XML")}`, GET_CSV],
  json: [
    `ملف ${setApart("JSON")}`,
    `إن كان فيه قيود أو عناصر خريطة فيجب أن ينتهي اسمه بـ${setApart(".jsonl")} أو ${setApart(".geojson")}؛ وإلا فخذ الجدول بصيغة ${setApart("CSV")}.`,
  ],
  pdf: [`ملف ${setApart("PDF")}`, GET_CSV],
} as const satisfies Record<OtherText, readonly [string, string]>;
