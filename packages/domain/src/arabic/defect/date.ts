/** Defects of dates in Arabic. SPEC A9, T1, T10. */
import type { DefectSentences } from "../../defect.ts";
import type { DateDefects, TimeDoubt } from "../../defect/date.ts";
import { ruleSentence } from "../complaint.ts";
import { quoted, setApart } from "../set-apart.ts";
import { adviceInArabic } from "./advice.ts";

const EXAMPLES =
  "اكتبه مثل \u20662019-02-17\u2069 أو «17 شباط 2019» أو \u20662019-02\u2069 أو «يوم الأحد» أو «الشهر الماضي»، أو \u2066[..2019-02-20]\u2069 ليوم ما حتى ذلك التاريخ.";

/** The words. */
export const DATE_IN_ARABIC: DefectSentences<DateDefects> = {
  "words-too-long": () => ({ message: "أطول من أن يكون تاريخًا", hint: EXAMPLES }),
  "words-no-date": ({ about, days }) => ({
    message: ruleSentence(about),
    hint: days.length === 0 ? EXAMPLES : adviceInArabic({ is: "year-first", days }),
  }),
  "no-time": () => ({ message: "لا يذكر وقتًا يمكن حسابه", hint: EXAMPLES }),
  "several-times": () => ({ message: "يذكر أكثر من وقت", hint: "اكتب المقصود منها." }),
  "more-than-time": ({ rest }) => ({
    message: `فيه غير الوقت: ${quoted(rest)}`,
    hint: EXAMPLES,
  }),
  "counted-from-nothing": () => ({
    message: "محسوب من يوم غير معروف",
    hint: "اذكر يوم صدور الوثيقة، أو اكتب التاريخ نفسه.",
  }),
  "doubtful-time": ({ doubt }) => ({ message: DOUBT[doubt], hint: EXAMPLES }),
  "column-date": ({ column, format }) => ({
    message: `ما في العمود ${setApart(column)} ليس تاريخًا بالصيغة ${setApart(format)}`,
    expected: formatInArabic(format),
  }),
  "cell-no-day": ({ column, form, rewritten, isMissing }) => ({
    message: isMissing
      ? `العمود ${setApart(column)} ناقص`
      : `ما في العمود ${setApart(column)} ليس يومًا من أيام التقويم`,
    expected:
      form === "iso"
        ? "يوم مثل \u20662019-02-17\u2069"
        : "يوم مثل \u20662019-02-17\u2069 أو \u206617 February 2019\u2069",
    hint: rewritten === null ? undefined : REWRITTEN[rewritten],
  }),
  "open-end": ({ column }) => ({
    message: `التاريخ في العمود ${setApart(column)} مفتوح الطرف`,
    expected: "تاريخ هو طرف مدة",
  }),
  "ends-before": (parts) => ({ message: beforeWords(parts) }),
  "last-before-first": (parts) => ({
    message: beforeWords(parts),
    expected: "آخر أيام الحدث",
  }),
  "no-such-number": ({ column, least, most }) => ({
    message: `ليس في العمود ${setApart(column)} ما يُنتظر`,
    expected: `رقم من ${least} إلى ${most}`,
  }),
  "never-day": ({ month }) => ({
    message: `ليس في الأعمدة ${setApart("iyear")} و${setApart("imonth")} و${setApart("iday")} يوم من أيام التقويم`,
    expected: `يوم من \u2066${month}\u2069، أو 0`,
  }),
  "source-day": () => ({ message: "يحمل مصدر تاريخًا لا وجود له في التقويم؛ أُبقي بلا تاريخ" }),
};

/** What a column in a format is expected to hold, in Arabic. */
export function formatInArabic(format: string): string {
  return format === "edtf"
    ? "تاريخ مثل \u20662019-02-17\u2069 أو \u20662019-02\u2069 أو \u2066[..2019-02-20]\u2069"
    : `تاريخ من تواريخ التقويم بالصيغة ${setApart(format)}`;
}

function beforeWords({ column, start, earliest }: DateDefects["ends-before"]): string {
  return `التاريخ في العمود ${setApart(column)} يسبق ما في العمود ${setApart(start)}، وهو \u2066${earliest}\u2069`;
}

const DOUBT = {
  unresolved: "لم يُعرف أي يوم هو",
  "two-times": "يذكر وقتين",
  vague: "لا يعيّن وقتًا واحدًا",
  "no-dateline": "يحتاج إلى يوم صدور الوثيقة",
} as const satisfies Record<TimeDoubt, string>;

const REWRITTEN = {
  "month-unknown": "ربما أعاد برنامج جداول كتابته: فلا يُعرف أي الأرقام هو الشهر.",
  "take-own": "ربما أعاد برنامج جداول كتابته: خذ ملف الناشر نفسه.",
} as const;
