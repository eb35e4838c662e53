/** Calendar days as `YYYY-MM-DD` strings, without clock or time zone; they sort as text. SPEC T1. */
import { z } from "zod";

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, or `null` when the calendar has no such day. */
function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const days = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return Number.isInteger(days) && dayOfNumber(days) === text ? days : null;
}

/** A day of the Gregorian calendar from 0001 to 9999. */
export const Day = z.string().refine((text) => parseDay(text) !== null, {
  error: "must be a day of the calendar, such as 2019-02-17",
});
export type Day = z.output<typeof Day>;

/** Whole days since 1970-01-01, negative before it. @throws RangeError when the calendar has no such day. */
export function numberOfDay(day: Day): number {
  const days = parseDay(day);
  if (days === null) throw new RangeError(`not a day: ${day}`);
  return days;
}

/** The day that lies so many days after 1970-01-01. */
export function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later; earlier when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** Number of days from `first` to `last`, both counted: the same day twice is 1. */
export function daysInclusive(first: Day, last: Day): number {
  return numberOfDay(last) - numberOfDay(first) + 1;
}

/** The last day of a month of 1 to 12. */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOfNumber(Math.round(Date.UTC(year, month, 1) / MS_PER_DAY) - 1);
}

/** A day from its numbers; `month` counts from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
