/** Calendar days as `YYYY-MM-DD` strings, without clock or time zone; they sort as text. SPEC T1. */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";

const MS_PER_DAY = 86_400_000;

/** The first day of the calendar that the domain knows. */
export const FIRST_DAY = "0001-01-01";

/** The last day of the calendar that the domain knows. */
export const LAST_DAY = "9999-12-31";

/** Days since 1970-01-01, or `null` when the calendar has no such day. */
function parseDay(text: string): number | null {
  return isDay(text) ? Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY : null;
}

function textOf(days: number): string {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text names a day that the calendar has. Asked of every date of every record, so it makes no `Date`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year === 0 || day === 0 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || isLeap(year);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A day of the Gregorian calendar from 0001 to 9999. */
export const Day = z.string().refine(isDay, {
  error: COMPLAINT_SENTENCE.day,
  params: { code: "impossible-date" },
});
export type Day = z.output<typeof Day>;

/** Whole days since 1970-01-01, negative before it. @throws RangeError when the calendar has no such day. */
export function numberOfDay(day: Day): number {
  const days = parseDay(day);
  if (days === null) throw new RangeError(`not a day: ${day}`);
  return days;
}

const FIRST = numberOfDay(FIRST_DAY);
const LAST = numberOfDay(LAST_DAY);

/** The day that lies so many days after 1970-01-01. @throws RangeError outside the calendar or on a broken number. */
export function dayOfNumber(days: number): Day {
  if (!Number.isInteger(days) || days < FIRST || days > LAST)
    throw new RangeError(`no day of the calendar: ${days}`);
  return textOf(days);
}

/** The day `count` days later; earlier when `count` is negative. @throws RangeError outside the calendar. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** As `addDays`, but stops at the first and the last day of the calendar. */
export function addDaysWithin(day: Day, count: number): Day {
  return dayOfNumber(Math.min(LAST, Math.max(FIRST, numberOfDay(day) + count)));
}

/** Number of days from `first` to `last`, both counted: the same day twice is 1. */
export function daysInclusive(first: Day, last: Day): number {
  return numberOfDay(last) - numberOfDay(first) + 1;
}

/** The last day of a month of 1 to 12. */
export function lastDayOfMonth(year: number, month: number): Day {
  const most = MONTH_DAYS[month - 1] ?? 0;
  return dayOf(year, month, month === 2 && !isLeap(year) ? most - 1 : most);
}

/** A day from its numbers; `month` counts from 1. @throws RangeError when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
