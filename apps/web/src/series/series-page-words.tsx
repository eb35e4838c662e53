/** Series page words: what the page of one series says around its chart. */
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { capitalised, listWords } from "../words/names.ts";
import type { TimeUnit } from "./chart-words.tsx";

const ENGLISH = {
  name: "Series",
  /** `people`: those who are counted, where it is not the incidents themselves. */
  standfirst: (people: string | null, places: string, unit: TimeUnit): string =>
    `${people === null ? "Incidents on record" : capitalised(people)} by ${unit}${places === "" ? "" : `: ${places}`}. A ${unit} without a column is not a quiet one.`,
  split: "Split",
  byAttribution: "by how surely it is laid to anybody",
  notSplit: "not split",
  likeForLike: "Like for like only",
  source:
    "Source: every incident on record that the filter leaves; each column leads to its incidents. Coverage: the lines under the columns.",
  around:
    "The governorates around, over the same months, of a long series its last ten years: where nobody was counting, and what is on record all the same.",
  attribution:
    "How surely each is laid at somebody’s door. What one claims and another denies may belong to both, so that each part is a range, and the parts together hold the whole. Filled from the base: surely and in this way alone; outlined above: possibly.",
  noneOnRecord: "none on record",
  oneCounted: "What somebody counted",
  othersCounted: "What others counted",
  /** The unit stands once, behind the first amount. */
  tally: (words: string, unit: string | null, month: string, isPartial: boolean): string =>
    `${words}${unit === null ? "" : ` ${unit}`} in ${month}${isPartial ? ", which was not over" : ""}`,
  stated: (tallies: readonly string[]): string => `Stated: ${listWords(tallies)}`,
  talliesNote: (compared: ReactNode): ReactNode => (
    <>
      What others counted, as they said it: each for its own places and its own stretch of time. Not
      every one of these is on record here one by one; {compared}.
    </>
  ),
  whichCompare: "which of them may be compared",
  inOneMonth: (unit: string): string => `${unit} in one month`,
};

const UNIT = { day: "اليوم", month: "الشهر", year: "السنة" } as const satisfies Record<TimeUnit, string>; // prettier-ignore

const ARABIC: typeof ENGLISH = {
  name: "السلسلة الزمنية",
  standfirst: (people, places, unit) =>
    `${people ?? "الحوادث المسجلة"} بحسب ${UNIT[unit]}${places === "" ? "" : `: ${places}`}. غياب العمود لا يعني الهدوء.`,
  split: "التقسيم",
  byAttribution: "بحسب درجة النسبة",
  notSplit: "من دون تقسيم",
  likeForLike: "المقارنة بالمثل فقط",
  source:
    "المصدر: كل الحوادث المسجلة التي يبقيها المرشّح، وكل عمود يقود إلى حوادثه. الرصد: الخطوط أسفل الأعمدة.",
  around:
    "المحافظات المحيطة في الأشهر نفسها، ومن السلسلة الطويلة سنواتها العشر الأخيرة: أين لم يكن أحد يعدّ، وما المسجل مع ذلك.",
  attribution:
    "مدى التأكد من نسبة كل حادثة إلى فاعل. ما يتبناه طرف وينفيه آخر قد ينتمي إلى الفئتين، فكل جزء مدى، والأجزاء معًا تشمل الكل. الممتلئ من القاعدة: يقينًا وبهذه الدرجة وحدها، والمحدد فوقه: احتمالًا.",
  noneOnRecord: "لا شيء في السجل",
  oneCounted: "ما عدّه أحدهم",
  othersCounted: "ما عدّه آخرون",
  tally: (words, unit, month, isPartial) =>
    `${words}${unit === null ? "" : ` من ال${unit}`} في ${month}${isPartial ? " الذي لم يكن قد انتهى" : ""}`,
  stated: (tallies) => `قيل: ${tallies.join("، و")}`,
  talliesNote: (compared) => (
    <>
      ما عدّه آخرون كما قالوه: لكل منها أماكنه ومدته. وليس كل ما فيها مسجلًا هنا حادثةً حادثة؛{" "}
      {compared}.
    </>
  ),
  whichCompare: "ما تصح المقارنة بينه منها",
  inOneMonth: (unit) => `${unit} في شهر واحد`,
};

/** The words of the page, in its language. */
export const seriesPageWords = inLanguages({ en: ENGLISH, ar: ARABIC });
