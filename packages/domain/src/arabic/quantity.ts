/** Quantity in Arabic: an amount and an interval as plain Arabic, with their unit where it is asked for. SPEC A2, A4. */
import type { Interval } from "../interval.ts";
import { printedEnds } from "../printed-ends.ts";
import type { Hedge, Magnitude, Per, Quantity, Unit } from "../quantity.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun, formBehind, isolate } from "./count.ts";

/** The units as nouns. */
export const ARABIC_UNIT = {
  person: { one: "شخص واحد", two: "شخصان", twoOf: "شخصين", few: "أشخاص", many: "شخصًا", other: "شخص" },
  incident: { one: "حادثة واحدة", two: "حادثتان", twoOf: "حادثتين", few: "حوادث", many: "حادثة", other: "حادثة" },
  attack: { one: "هجوم واحد", two: "هجومان", twoOf: "هجومين", few: "هجمات", many: "هجومًا", other: "هجوم" },
  position: { one: "موقع واحد", two: "موقعان", twoOf: "موقعين", few: "مواقع", many: "موقعًا", other: "موقع" },
  trip: { one: "رحلة واحدة", two: "رحلتان", twoOf: "رحلتين", few: "رحلات", many: "رحلة", other: "رحلة" },
  settlement: { one: "بلدة واحدة", two: "بلدتان", twoOf: "بلدتين", few: "بلدات", many: "بلدة", other: "بلدة" },
  province: { one: "محافظة واحدة", two: "محافظتان", twoOf: "محافظتين", few: "محافظات", many: "محافظة", other: "محافظة" },
  shell: { one: "قذيفة واحدة", two: "قذيفتان", twoOf: "قذيفتين", few: "قذائف", many: "قذيفة", other: "قذيفة" },
  group: { one: "مجموعة واحدة", two: "مجموعتان", twoOf: "مجموعتين", few: "مجموعات", many: "مجموعة", other: "مجموعة" },
  usd: { one: "دولار واحد", two: "دولاران", twoOf: "دولارين", few: "دولارات", many: "دولارًا", other: "دولار" },
  km: { one: "كيلومتر واحد", two: "كيلومتران", twoOf: "كيلومترين", few: "كيلومترات", many: "كيلومترًا", other: "كيلومتر" },
  km2: { one: "كيلومتر مربع واحد", two: "كيلومتران مربعان", twoOf: "كيلومترين مربعين", few: "كيلومترات مربعة", many: "كيلومترًا مربعًا", other: "كيلومتر مربع" },
  percent: { one: "1 في المئة", two: "2 في المئة", twoOf: "2 في المئة", few: "في المئة", many: "في المئة", other: "في المئة" },
  month: { one: "شهر واحد", two: "شهران", twoOf: "شهرين", few: "أشهر", many: "شهرًا", other: "شهر" },
  year: { one: "سنة واحدة", two: "سنتان", twoOf: "سنتين", few: "سنوات", many: "سنة", other: "سنة" },
} as const satisfies Record<Unit, ArabicNoun>; // prettier-ignore

/** What an axis or a column of a unit is called. */
export const ARABIC_UNITS = {
  person: "أشخاص",
  incident: "حوادث",
  attack: "هجمات",
  position: "مواقع",
  trip: "رحلات",
  settlement: "بلدات",
  province: "محافظات",
  shell: "قذائف",
  group: "مجموعات",
  usd: "دولارات أمريكية",
  km: "كيلومترات",
  km2: "كيلومترات مربعة",
  percent: "في المئة",
  month: "أشهر",
  year: "سنوات",
} as const satisfies Record<Unit, string>;

const HEDGE = {
  likely: "على الأرجح",
  possibly: "ربما",
  reportedly: "بحسب ما ذُكر",
} as const satisfies Record<Hedge, string>;

/** "per month", behind what is counted. */
export const ARABIC_PER = {
  day: "في اليوم",
  week: "في الأسبوع",
  month: "في الشهر",
  year: "في السنة",
} as const satisfies Record<Per, string>;

const MAGNITUDE = {
  tens: "عشرات",
  dozens: "عشرات",
  scores: "عشرات",
  hundreds: "مئات",
  thousands: "آلاف",
  millions: "ملايين",
} as const satisfies Record<Magnitude, string>;

/** "Dozens" and "scores" are tens in Arabic; what they stand for is said beside them, so that no two amounts read alike. */
const MAGNITUDE_BESIDE: Readonly<Partial<Record<Magnitude, string>>> = {
  dozens: " (بالدزينة)",
  scores: " (بالعشرينات)",
};

const MULTIPLE = { thousands: "الآلاف", millions: "الملايين" } as const;

/** Prints as the English words do: a bound outward, so that the printed range never says less than the interval. */
const PLAIN = formatOf("halfExpand");
const LOW = formatOf("floor");
const HIGH = formatOf("ceil");

function formatOf(roundingMode: "halfExpand" | "floor" | "ceil"): Intl.NumberFormat {
  return new Intl.NumberFormat("en", {
    maximumFractionDigits: 6,
    signDisplay: "negative",
    roundingMode,
  });
}

/** An amount without its unit: "أكثر من 1,000", "5,000–7,000", "عشرات الآلاف". SPEC A4. */
export function describeQuantity(quantity: Quantity): string {
  return withSaid(quantity, describeForm(quantity));
}

/** An amount with its unit, which takes the form that the number asks for: "أكثر من 3 أشخاص في الأسبوع". SPEC A4. */
export function describeWithUnit(quantity: Quantity): string {
  return withSaid(quantity, describeNoun(quantity, ARABIC_UNIT[quantity.unit]));
}

function withSaid({ hedge, per }: Quantity, words: string): string {
  const rate = per === undefined ? "" : ` ${ARABIC_PER[per]}`;
  return `${hedge === undefined ? "" : `${HEDGE[hedge]} `}${words}${rate}`;
}

function describeForm(quantity: Quantity): string {
  switch (quantity.form) {
    case "exactly":
      return PLAIN.format(quantity.value);
    case "between":
      return rangeOf(PLAIN.format(quantity.low), PLAIN.format(quantity.high));
    case "more-than":
    case "at-least":
    case "less-than":
    case "at-most":
    case "about":
    case "nearly":
      return `${WORDS_BEFORE[quantity.form]} ${PLAIN.format(quantity.value)}`;
    case "order":
      return magnitudeWords(quantity);
    case "coded":
      return `${PLAIN.format(quantity.best)} (في الترميز ${rangeOf(PLAIN.format(quantity.low), PLAIN.format(quantity.high))})`;
  }
}

/** What stands before the value of a form that has one alone. */
export const WORDS_BEFORE = {
  "more-than": "أكثر من",
  "at-least": "ما لا يقل عن",
  "less-than": "أقل من",
  "at-most": "ما لا يزيد على",
  about: "نحو",
  nearly: "ما يقارب",
} as const satisfies Partial<Record<Quantity["form"], string>>;

function magnitudeWords(quantity: Extract<Quantity, { readonly form: "order" }>): string {
  const { magnitude, of } = quantity;
  const beside = MAGNITUDE_BESIDE[magnitude] ?? "";
  return `${MAGNITUDE[magnitude]}${of === undefined ? "" : ` ${MULTIPLE[of]}`}${beside}`;
}

/** The amount with any noun: of people killed, for one. SPEC A4. */
export function describeNoun(quantity: Quantity, noun: ArabicNoun): string {
  switch (quantity.form) {
    case "exactly":
      return quantity.value === 0 ? `0 ${noun.few}` : countNoun(quantity.value, noun);
    case "between":
      return `${describeForm(quantity)} ${formBehind(quantity.high, noun)}`;
    case "more-than":
    case "at-least":
    case "less-than":
    case "at-most":
    case "about":
    case "nearly":
      return `${WORDS_BEFORE[quantity.form]} ${countNoun(quantity.value, noun, "of")}`;
    case "order":
      return `${magnitudeWords(quantity)} من ال${noun.few}`;
    case "coded":
      return `${countNoun(quantity.best, noun)} (في الترميز ${rangeOf(PLAIN.format(quantity.low), PLAIN.format(quantity.high))})`;
  }
}

/** An interval: "أكثر من 1,000", "27 أو أكثر", "29,500–30,000", "أي عدد". SPEC A2, A4. */
export function describeInterval(interval: Interval): string {
  const { lowOpen, highOpen } = interval;
  const { low, high } = printedEnds(interval);
  const least = low === null ? null : LOW.format(low);
  const most = high === null ? null : HIGH.format(high);
  if (least === null && most === null) return "أي عدد";
  if (most === null) return lowOpen ? `أكثر من ${least}` : `${least} أو أكثر`;
  if (least === null) return highOpen ? `أقل من ${most}` : `${most} أو أقل`;
  if (least === most) return least;
  if (!lowOpen && !highOpen) return rangeOf(least, most);
  return `${lowOpen ? `فوق ${least}` : `من ${least}`} ${highOpen ? `إلى ما دون ${most}` : `إلى ${most}`}`;
}

function rangeOf(low: string, high: string): string {
  return isolate(`${low}–${high}`);
}
