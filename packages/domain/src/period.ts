/**
 * Period: the days that one date of an EDTF expression may mean.
 *
 * Reads the nodes of the date library, checks them against the calendar, and says why one is refused. SPEC T1, T4, T5.
 */
import type { ComplaintSubject } from "./complaint-sentence.ts";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import type { Day } from "./day.ts";
import { LAST_DAY, addDaysWithin, dayOf, isDay, lastDayOfMonth } from "./day.ts";

/** How far an approximate (`~`) date may lie off, in days to each side, by the precision it is given in. SPEC T4. */
export const APPROXIMATE_DAYS = {
  rule: "T4",
  version: 1,
  day: 3,
  month: 15,
  season: 30,
  year: 182,
} as const;

/** A node of the date library: its fields are read with care, since its types promise less than it returns. */
export interface EdtfNode {
  readonly type?: string;
  readonly values?: readonly unknown[];
  readonly approximate?: boolean | number;
  readonly unspecified?: number;
  readonly earlier?: boolean;
  readonly later?: boolean;
}

/** The days that a date may mean, and whether a thing that "lasted the date" filled all of them. */
export interface Period {
  readonly earliest: Day;
  readonly latest: Day;
  /** How far off either end may be, because the date is approximate. */
  readonly slackDays: number;
  /** False where digits are left open: then one day, month or year of several is meant. */
  readonly isWhole: boolean;
}

/** Why a text is no date; its message completes "the date …". */
export class NotADate extends Error {
  constructor(about: ComplaintSubject, options?: ErrorOptions) {
    super(COMPLAINT_SENTENCE[about], options);
  }
}

/** The days of a period with its slack on both sides, within the calendar. */
export function outerDays({ earliest, latest, slackDays }: Period): readonly [Day, Day] {
  if (slackDays === 0) return [earliest, latest];
  return [addDaysWithin(earliest, -slackDays), addDaysWithin(latest, slackDays)];
}

/** The period of a plain year, month or day (`2019`, `2019-02`, `2019-02-17`); `null` for any other text. */
export function plainPeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  // From 21 on the second part names a season.
  if (month !== undefined && (month < "01" || month > "12")) return null;
  return calendarPeriod(Number(year), month, day);
}

/** The period of a day of the calendar. */
export function dayPeriod(day: Day): Period {
  return wholePeriod(day, day);
}

function calendarPeriod(year: number, month?: string, day?: string): Period {
  checkYear(year);
  if (month === undefined) return wholePeriod(dayOf(year, 1, 1), dayOf(year, 12, 31));
  const first = `${padYear(year)}-${month}-01`;
  if (day === undefined) return wholePeriod(first, lastDayOfMonth(year, Number(month)));
  const text = `${padYear(year)}-${month}-${day}`;
  if (!isDay(text)) throw new NotADate("neverDay");
  return dayPeriod(text);
}

function wholePeriod(earliest: Day, latest: Day): Period {
  return { earliest, latest, slackDays: 0, isWhole: true };
}

/** The period of a date or season of the library. @throws NotADate on anything that has no days in our calendar. */
export function periodOf(node: EdtfNode): Period {
  const values = (node.values ?? []).map(Number);
  const [year, second, third] = values;
  const month = second === undefined ? undefined : pad(second + 1);
  const day = third === undefined ? undefined : pad(third);
  if (values.length > 3) throw new NotADate("timeOfDay");
  if (node.type === "Decade") throw new NotADate("bareDecade");
  if (node.type !== undefined && node.type !== "Date" && node.type !== "Season")
    throw new NotADate("noPeriod");
  if (year === undefined || !values.every(Number.isInteger)) throw new NotADate("noPeriod");
  const period =
    node.type === "Season"
      ? seasonPeriod(year, second ?? 0)
      : node.unspecified
        ? openPeriod(node.unspecified, year, month, day)
        : calendarPeriod(year, month, day);
  return { ...period, slackDays: slackOf(node, values.length) };
}

function checkYear(year: number): void {
  if (year < 1 || year > 9999) throw new NotADate("year");
}

/** EDTF seasons 21 to 24: spring, summer, autumn, winter of the northern hemisphere, in whole months. SPEC T5. */
function seasonPeriod(year: number, season: number): Period {
  checkYear(year);
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season];
  if (first === undefined) throw new NotADate("season");
  const start = dayOf(year, first, 1);
  if (first !== 12) return wholePeriod(start, lastDayOfMonth(year, first + 2));
  return wholePeriod(start, year === 9999 ? LAST_DAY : lastDayOfMonth(year + 1, 2));
}

const YEAR_BITS = 0b1111;
const MONTH_BITS = 0b11_0000;

/**
 * A date with digits left open. Bit n of the mask stands for digit n of `YYYYMMDD`, and the library fills open digits
 * with the smallest that fit.
 */
function openPeriod(mask: number, year: number, month?: string, day?: string): Period {
  if ((mask & YEAR_BITS & ~0b1000) !== 0) throw new NotADate("tooOpen");
  const given = `${padYear(year)}${month ?? ""}${day ?? ""}`;
  const pattern = given.replaceAll(/\d/g, (digit, at: number) =>
    (mask & (1 << at)) === 0 ? digit : "X",
  );
  const years = matches(pattern.slice(0, 4), 1, 9999, padYear);
  const months = month === undefined ? [] : matches(pattern.slice(4, 6), 1, 12, pad);
  const days = day === undefined ? [] : matches(pattern.slice(6, 8), 1, 31, pad);
  const earliest = firstPeriod(years, months, days)?.earliest;
  const latest = firstPeriod(years.toReversed(), months.toReversed(), days.toReversed())?.latest;
  if (earliest === undefined || latest === undefined) throw new NotADate("neverDay");
  return { earliest, latest, slackDays: 0, isWhole: false };
}

function matches(
  pattern: string,
  first: number,
  last: number,
  print: (value: number) => string,
): readonly string[] {
  const fits = new RegExp(`^${pattern.replaceAll("X", "\\d")}$`);
  const found: string[] = [];
  // Only the last digit of a year may be open, so ten years from the smallest hold every match.
  const from = pattern.length === 4 ? Math.max(first, Number(pattern.replaceAll("X", "0"))) : first;
  for (let value = from; value <= Math.min(last, from + 31); value += 1)
    if (fits.test(print(value))) found.push(print(value));
  return found;
}

/** The period of the first combination that the calendar has. */
function firstPeriod(
  years: readonly string[],
  months: readonly string[],
  days: readonly string[],
): Period | null {
  for (const year of years) {
    if (months.length === 0) return calendarPeriod(Number(year));
    for (const month of months) {
      if (days.length === 0) return calendarPeriod(Number(year), month);
      const day = days.find((one) => isDay(`${year}-${month}-${one}`));
      if (day !== undefined) return calendarPeriod(Number(year), month, day);
    }
  }
  return null;
}

/**
 * The slack of an approximate date. A mark on the whole date counts by the precision that the date is given in; a mark
 * on a part of it (`2018~-12-11`) by the coarsest part that it stands on. SPEC T4.
 */
function slackOf(node: EdtfNode, parts: number): number {
  const mask = node.approximate;
  if (mask === undefined || mask === 0 || mask === false) return 0;
  const isSeason = node.type === "Season";
  const finest = isSeason ? "season" : parts === 1 ? "year" : parts === 2 ? "month" : "day";
  const whole = isSeason ? 0b11_1111 : (1 << (2 + 2 * parts)) - 1;
  if (mask === true || mask === whole) return APPROXIMATE_DAYS[finest];
  if ((mask & YEAR_BITS) !== 0) return APPROXIMATE_DAYS.year;
  return (mask & MONTH_BITS) !== 0 ? APPROXIMATE_DAYS.month : APPROXIMATE_DAYS.day;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function padYear(year: number): string {
  return String(year).padStart(4, "0");
}
