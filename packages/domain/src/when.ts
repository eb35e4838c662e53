/**
 * When: an EDTF (ISO 8601-2) expression, kept as written.
 *
 * Accepted: a day, month, season or year (`2019-02-17`, `2019-02`, `2018-22`, `2018`), an unspecified decade digit
 * (`201X`), a qualifier (`~` approximate, `?` uncertain, `%` both), an interval that was filled throughout
 * (`2018-08/2019-02`), and a set of which one day is meant (`[2018-08..2019-02]`, `[..2019-02-20]`,
 * `[2019-02-17,2019-02-24]`). Not accepted: times of day, years beyond four digits, sets of several days `{…}`,
 * and days that the calendar does not have. SPEC T1–T7.
 */
import { parse } from "edtf";
import { z } from "zod";
import type { Day } from "./day.ts";
import { addDays, dayOf, daysInclusive, lastDayOfMonth, numberOfDay } from "./day.ts";
import type { Span } from "./span.ts";
import { strict } from "./strict.ts";

/** How far an approximate (`~`) date may lie off, in days to each side, by the precision it is given in. SPEC T4. */
export const APPROXIMATE_DAYS = {
  rule: "T4",
  version: 1,
  day: 3,
  month: 15,
  season: 30,
  year: 182,
} as const;

interface EdtfNode {
  readonly type?: string;
  readonly values?: readonly unknown[];
  readonly approximate?: boolean | number;
  readonly uncertain?: boolean | number;
  readonly unspecified?: number;
  readonly earlier?: boolean;
  readonly later?: boolean;
}

interface Period {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: "day" | "month" | "season" | "year";
}

type Shape =
  | { readonly is: "single"; readonly period: Period }
  | { readonly is: "interval"; readonly start: Period; readonly end: Period }
  | { readonly is: "set"; readonly earliest: Day | null; readonly latest: Day | null };

/** An EDTF expression that `spanOf` understands. */
export const When = z.string().superRefine((text, context) => {
  const refusal = whyNot(text);
  if (refusal !== null) context.addIssue({ code: "custom", message: refusal, input: text });
});
export type When = z.output<typeof When>;

/** The words that a date was read from, and the day they were counted from ("on Sunday", counted from the dateline). */
export const DerivedFrom = strict({ words: z.string().trim().min(1).max(60), anchor: When });
export type DerivedFrom = Readonly<z.output<typeof DerivedFrom>>;

function whyNot(text: string): string | null {
  try {
    const shape = shapeOf(text);
    const span = shapeSpan(shape);
    if (span.earliest !== null && span.latest !== null && span.earliest > span.latest)
      return "ends before it starts";
    return null;
  } catch (error) {
    if (error instanceof NotADate) return error.message;
    throw error;
  }
}

class NotADate extends Error {}

function shapeOf(text: string): Shape {
  if (text.length > 60) throw new NotADate("is too long for a date");
  return shapeOfNode(parseText(text));
}

function parseText(text: string): EdtfNode {
  try {
    // The library's types promise less than it returns; every field is read with care below.
    return parse(text) as EdtfNode;
  } catch (cause) {
    throw new NotADate(
      "is not a date in EDTF, such as 2019-02-17, 2019-02, [..2019-02-20] or 2018-08/2019-02",
      {
        cause,
      },
    );
  }
}

function shapeOfNode(node: EdtfNode): Shape {
  switch (node.type) {
    case "Interval": {
      const [start, end] = node.values ?? [];
      return { is: "interval", start: periodOf(start), end: periodOf(end) };
    }
    case "List":
      if ((node.values ?? []).length > 0)
        throw new NotADate("names several dates at once; give one record each, or [a..b]");
      break;
    case "Set":
      return setOf(node);
    default:
      return { is: "single", period: periodOf(node) };
  }
  throw new NotADate("is not a date that has days");
}

/** A set's members are dates, or pairs of dates for `a..b`. */
function setOf(node: EdtfNode): Shape {
  const members = (node.values ?? []).flat().map((member) => periodOf(member));
  const starts = members.map((member) => member.earliest).filter((day) => day !== null);
  const ends = members.map((member) => member.latest).filter((day) => day !== null);
  return {
    is: "set",
    earliest: node.earlier ? null : (starts.toSorted()[0] ?? null),
    latest: node.later ? null : (ends.toSorted().at(-1) ?? null),
  };
}

/** An end that an interval leaves open (`..`) or blank. */
const OPEN_END: Period = { earliest: null, latest: null, precision: "day" };

function periodOf(value: unknown): Period {
  if (typeof value !== "object" || value === null) return OPEN_END;
  // Members of a parsed expression are nodes of the same library.
  const node = value as EdtfNode;
  const [year, second, third] = (node.values ?? []).map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) {
    throw new NotADate("must lie in a year from 0001 to 9999");
  }
  if ((node.values ?? []).length > 3)
    throw new NotADate("carries a time of day; give the day alone");
  return widen(plainPeriod(node, year, second, third), node);
}

function plainPeriod(node: EdtfNode, year: number, second?: number, third?: number): Period {
  switch (node.type) {
    case "Date":
      if (node.unspecified) return unspecifiedPeriod(node.unspecified, year, second);
      if (second === undefined) return yearPeriod(year);
      if (third === undefined) return monthPeriod(year, second + 1);
      return dayPeriod(dayOf(year, second + 1, third));
    case "Season":
      return seasonPeriod(year, second ?? 0);
    default:
      throw new NotADate("is not a day, month, season or year");
  }
}

/** Bits of the library's mask: 8 year digits from the right, then two of the month, two of the day. */
function unspecifiedPeriod(mask: number, year: number, month?: number): Period {
  const isDayMissing = (mask & 0b1100_0000) !== 0;
  const isMonthMissing = (mask & 0b0011_0000) !== 0;
  const yearDigits = mask & 0b1111;
  if (yearDigits === 0b1000)
    return { earliest: dayOf(year, 1, 1), latest: dayOf(year + 9, 12, 31), precision: "year" };
  if (yearDigits !== 0) throw new NotADate("leaves more open than a decade");
  if (isMonthMissing) return yearPeriod(year);
  if (isDayMissing && month !== undefined) return monthPeriod(year, month + 1);
  throw new NotADate("leaves something open that cannot be read");
}

function dayPeriod(day: Day): Period {
  numberOfDay(day);
  return { earliest: day, latest: day, precision: "day" };
}

function monthPeriod(year: number, month: number): Period {
  return {
    earliest: dayOf(year, month, 1),
    latest: lastDayOfMonth(year, month),
    precision: "month",
  };
}

function yearPeriod(year: number): Period {
  return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31), precision: "year" };
}

/** EDTF seasons 21 to 24: spring, summer, autumn, winter of the northern hemisphere, in whole months. SPEC T5. */
function seasonPeriod(year: number, season: number): Period {
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season];
  if (first === undefined) throw new NotADate("names a season other than 21 to 24");
  const latest = first === 12 ? lastDayOfMonth(year + 1, 2) : lastDayOfMonth(year, first + 2);
  return { earliest: dayOf(year, first, 1), latest, precision: "season" };
}

function widen(period: Period, node: EdtfNode): Period {
  if (!node.approximate || period.earliest === null || period.latest === null) return period;
  const slack = APPROXIMATE_DAYS[period.precision];
  return {
    ...period,
    earliest: addDays(period.earliest, -slack),
    latest: addDays(period.latest, slack),
  };
}

function shapeSpan(shape: Shape): Span {
  switch (shape.is) {
    case "single":
      return { earliest: shape.period.earliest, latest: shape.period.latest, everyDay: false };
    case "interval":
      return { earliest: shape.start.earliest, latest: shape.end.latest, everyDay: true };
    case "set":
      return { earliest: shape.earliest, latest: shape.latest, everyDay: false };
  }
}

/** The whole days that an expression covers. @throws Error on a text that `When` refuses. SPEC T2. */
export function spanOf(when: When): Span {
  return shapeSpan(shapeOf(when));
}

/**
 * UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or more; of an interval that was
 * filled, the coarser of its two ends. `null` where an end is open, which UCDP cannot say. SPEC T7.
 */
export function datePrecision(when: When): 1 | 2 | 3 | 4 | 5 | null {
  const shape = shapeOf(when);
  if (shape.is !== "interval") return precisionOfDays(shapeSpan(shape));
  const start = precisionOfDays({ ...shape.start, everyDay: false });
  const end = precisionOfDays({ ...shape.end, everyDay: false });
  return start === null || end === null ? null : start > end ? start : end;
}

function precisionOfDays(span: Span): 1 | 2 | 3 | 4 | 5 | null {
  if (span.earliest === null || span.latest === null) return null;
  const days = daysInclusive(span.earliest, span.latest);
  if (days === 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

/** Whether the expression itself says that it is approximate or uncertain. */
export function isQualified(when: When): boolean {
  return /[~?%]/.test(when);
}
