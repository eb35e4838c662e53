/** Chart words in Arabic. */
import { BEYOND } from "@sitrep/domain/arabic/completeness";
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { describeWhen } from "@sitrep/domain/arabic/when";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import type { ChartWords } from "./chart-words.tsx";

const ALTERED = {
  places: "الأماكن",
  kinds: "أنواع الحوادث",
  selection: "قاعدة الاختيار",
  systematic: "رصد الكل أو العينات",
} as const;

const UNIT = {
  day: { one: "يوم واحد", two: "يومان", twoOf: "يومين", few: "أيام", many: "يومًا", other: "يوم" },
  month: NOUN.month,
  year: NOUN.year,
  governorate: NOUN.governorate,
} as const;

const A_UNIT = { day: "في اليوم", month: "في الشهر", year: "في السنة", governorate: "في المحافظة" } as const; // prettier-ignore
const THAT = { day: "ذلك اليوم", month: "ذلك الشهر", year: "تلك السنة" } as const;
const BY = { day: "اليوم", month: "الشهر", year: "السنة" } as const;
/** The months as they stand in tables in Iraq and Syria, where the long ones are numbered. */
const SHORT = [
  "ك2", "شباط", "آذار", "نيسان", "أيار", "حزيران",
  "تموز", "آب", "أيلول", "ت1", "ت2", "ك1",
] as const; // prettier-ignore

/** What a series, its picture, its table and its page say. */
export const ARABIC: ChartWords = {
  month: (key) => describeWhen(key),
  shortMonth: (key) => SHORT[Number(key.slice(5, 7)) - 1] ?? key,
  stretch: (first, last) => `من ${first} إلى ${last}`,
  stretches: joinWithAnd,
  cell: (interval, sure, possible, beyond) =>
    [
      `${interval}: ${sure} فيه يقينًا، و${possible} احتمالًا`,
      ...(beyond > 0 ? [`وتمسه ${countNoun(beyond, BEYOND)}`] : []),
    ].join("؛ "),
  silent: {
    "none-reported": "لم يُبلَّغ عن شيء، وكان هناك من يرصد",
    "not-covered": "خارج الرصد: لم يكن أحد يرصد",
    unknown: "غير معروف: رُصد جزئيًا أو بعينات فقط",
  },
  short: { "none-reported": "0", "not-covered": "خارج الرصد", unknown: "؟" },
  picture: (unit) => `الحوادث بحسب ${BY[unit]}، والمحتوى نفسه في جدول`,
  columns: "معاني الأعمدة",
  sure: (unit) => `في ${THAT[unit]} يقينًا`,
  possible: (unit) => `ربما في ${THAT[unit]}`,
  beyond: "سلسلة أو نمط يمسه، بعدد غير معروف",
  watching: "من كان يرصد، ومتى",
  watchingMore: (more) =>
    `من كان يرصد، ومتى؛ وفي الجدول ${countNoun(more, NOUN.watcher)} إضافة إلى ذلك`,
  changes: "ما الذي يتغير عند الخطوط المتقطعة، وما ليس كاملًا",
  undated: (count) =>
    `${countNoun(count, RECORD_NOUN.incident)} بلا يوم أول معروف، مثل «يوم ما حتى شباط 2019»، لا مكان لها في أي عمود.`,
  watched: (watchers) => `كان يرصد: ${watchers}.`,
  samples: (name) => `${name}، عينات`,
  head: {
    day: "اليوم",
    month: "الشهر",
    year: "السنة",
    onRecord: "في السجل",
    surely: "يقينًا",
    possibly: "احتمالًا",
    beyond: "سلاسل وأنماط",
  },
  notWhole: "غير مكتمل",
  breaks: "الخطوط المتقطعة انقطاعات: يتغير عندها من يرصد، ولا تصح المقارنة بين الأرقام على جانبيها.",
  breakAt: (at, change) => (
    <>
      {at}: {change}
    </>
  ),
  alters: (before, after, what) =>
    `«${before}» يحل محله «${after}»، ويتغير بذلك: ${joinWithAnd(what.map((one) => ALTERED[one]))}`,
  begins: (name) => `يبدأ «${name}»`,
  ends: (name) => `ينتهي «${name}»`,
  semicolon: "؛ ",
  partial: (bucket, why) => (
    <>
      … {bucket}: {why}.
    </>
  ),
  isNotWhole: (bucket) => `${bucket} غير مكتمل`,
  asked: "الأيام المطلوبة تبدأ فيه أو تنتهي",
  notOver: (day) => `ينتهي السجل في ${day}`,
  began: (names) => `بدأ أو انتهى فيه ${joinWithAnd(names.map((name) => `«${name}»`))}`,
  comparable: "أسفل الأعمدة: أشهر أو سنوات تصح المقارنة بينها.",
  quoted: (name) => `«${name}»`,
  leftOut: {
    "begins later": (name) => `«${name}» يبدأ لاحقًا`,
    "ends earlier": (name) => `«${name}» ينتهي قبل ذلك`,
    "no sure days": (name) => `«${name}» لا يقول على وجه اليقين أي أيام يغطي`,
  },
  likeForLike: (keptAndLeft) => <>المقارنة بالمثل: {keptAndLeft}.</>,
  keptAndLeft: (kept, leftOut) =>
    `الباقي ${countNoun(kept, RECORD_NOUN.incident)}، والمستبعد ${countNoun(leftOut, RECORD_NOUN.incident)}`,
  nobodyThroughout: "لا أحد في السجل رصد من اليوم الأول إلى الأخير، فلا تصح المقارنة بين أي شهرين.",
  throughout: (names) => `رصد طوال المدة: ${names}.`,
  nothingToCount: "لا شيء يُعدّ: لم يبق يوم أو مكان",
  finding: (range, unit, place, isWhole) =>
    `${isWhole ? "الحوادث المبلَّغ عنها" : "الحوادث المسجلة"}${place === null ? "" : ` في ${place}`}: ${range} ${A_UNIT[unit]}`,
  orMore: (range) => `${range} أو أكثر`,
  none: (place) => `لا حوادث في السجل${place === null ? "" : ` في ${place}`}`,
  nobodyCounting: "لم يكن أحد يعدّ",
  partlyCounting: (silent, all, unit) =>
    `ولم يكن أحد يعدّ في ${countNoun(silent, UNIT[unit], "of")} من أصل ${all}`,
  inPart: "رُصدت جزئيًا أو بعينات",
  allWatched: "وكان هناك من يرصدها كلها",
};
