/** Progress words: what a page says of a file that is being written, in each language; they are sent to the reader's browser. */
import type { ExportState } from "../export-jobs.ts";

const FIGURE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A span of time as a browser names it: "40 seconds", "دقيقتان". */
function spanWords(language: "en" | "ar", seconds: number): string {
  const unit = seconds < 90 ? "second" : "minute";
  const value = Math.max(1, Math.round(unit === "second" ? seconds : seconds / 60));
  const locale = language === "ar" ? "ar-u-nu-latn" : "en";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** How far a file is: rows, how many of them a second, and how many seconds are left; null of what is not known. */
export interface Pace {
  readonly rows: number;
  readonly total: number | null;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** How a file came out; `lost` where the server says nothing more of it. */
export type Outcome = Exclude<ExportState, "under-way" | "ended"> | "lost";

const of = (rows: number, total: number | null, word: string): string =>
  total === null ? FIGURE.format(rows) : `${FIGURE.format(rows)} ${word} ${FIGURE.format(total)}`;

const ENGLISH = {
  asked: "The file is asked for.",
  pace: ({ rows, total, perSecond, secondsLeft }: Pace): string =>
    [
      `${of(rows, total, "of")} rows`,
      perSecond !== null && `${FIGURE.format(perSecond)} a second`,
      secondsLeft !== null && `about ${spanWords("en", secondsLeft)} left`,
    ]
      .filter(Boolean)
      .join(", "),
  ended: (rows: number, seconds: number): string =>
    `Whole: ${FIGURE.format(rows)} rows, written in ${spanWords("en", seconds)}.`,
  outcome: (outcome: Outcome, rows: number, total: number | null): string =>
    `${
      {
        "broken-off": "Broken off by a fault of the server",
        stopped: "Stopped",
        left: "Stopped by the browser, or the line broke",
        lost: "The server says nothing more of it",
      }[outcome]
    }, after ${of(rows, total, "of")} rows: the file is not whole. The link can be followed again.`,
};

const ARABIC: typeof ENGLISH = {
  asked: "طُلب الملف.",
  pace: ({ rows, total, perSecond, secondsLeft }) =>
    [
      `الصفوف: ${of(rows, total, "من")}`,
      perSecond !== null && `في الثانية: ${FIGURE.format(perSecond)}`,
      secondsLeft !== null && `الباقي: ${spanWords("ar", secondsLeft)} تقريبًا`,
    ]
      .filter(Boolean)
      .join("، "),
  ended: (rows, seconds) =>
    `الملف كامل. الصفوف: ${FIGURE.format(rows)}، مدة الكتابة: ${spanWords("ar", seconds)}.`,
  outcome: (outcome, rows, total) =>
    `${
      {
        "broken-off": "انقطع الملف لخلل في الخادم",
        stopped: "أُوقف الملف",
        left: "أوقفه المتصفح أو انقطع الاتصال",
        lost: "لم يعد الخادم يذكر عنه شيئًا",
      }[outcome]
    }. كُتب من الصفوف ${of(rows, total, "من")}: الملف ليس كاملًا، ويمكن فتح الرابط من جديد.`,
};

/** The words in the language of the page. */
export function progressWords(): typeof ENGLISH {
  return document.documentElement.lang === "ar" ? ARABIC : ENGLISH;
}
