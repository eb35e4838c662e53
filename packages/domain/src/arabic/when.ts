/**
 * When in Arabic: an EDTF expression as people in Iraq and Syria write dates: with the months that are in use there
 * (كانون الثاني, not يناير) and the Gregorian calendar. SPEC A3.
 */
import { whenDescriber } from "../when-sentence.ts";
import type { When } from "../when.ts";
import { joinWithOr } from "./count.ts";

/** The months, from the first on. */
export const ARABIC_MONTHS = [
  "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
  "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
] as const; // prettier-ignore

/** "17 شباط 2019", "نحو شباط 2019", "يوم ما حتى 20 شباط 2019". Nothing is added to what the expression says. SPEC A3. */
export const describeWhen: (when: When) => string = whenDescriber({
  months: ARABIC_MONTHS,
  seasons: { "21": "ربيع", "22": "صيف", "23": "خريف", "24": "شتاء" },
  openMonths: {
    "0X": "شهر بين كانون الثاني وأيلول",
    "1X": "شهر بين تشرين الأول وكانون الأول",
  },
  about: "نحو",
  uncertain: "، غير مؤكد",
  monthEndingIn: (digit) => `شهر ينتهي رقمه بـ${digit}،`,
  dayEndingIn: (digit, month) => `يوم ينتهي بـ${digit} من ${month}`,
  dayOf: (first, last, month) => `يوم بين ${first} و${last} ${month}`,
  decade: (year) => `عقد ${year}`,
  fromUntilUnknown: (start) => `من ${start}، ولا يُعرف متى انتهى`,
  sinceUnknownUntil: (end) => `حتى ${end}، ولا يُعرف متى بدأ`,
  allFrom: (start) => `من ${start} فصاعدًا، طوال المدة`,
  allUntil: (end) => `حتى ${end}، طوال المدة`,
  all: (start, end) => `من ${start} إلى ${end}، طوال المدة`,
  someDay: "يوم ما",
  someDayUpTo: (end) => `يوم ما حتى ${end}`,
  someDaySince: (start) => `يوم ما منذ ${start}`,
  someDayFrom: (start, end) => `يوم ما بين ${start} و${end}`,
  oneOf: joinWithOr,
});
