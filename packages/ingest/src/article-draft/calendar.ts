/** Calendar: days and months beside the day of a document. */
import type { Day } from "@sitrep/domain/day";
import { isDay } from "@sitrep/domain/day";

/** A day in parts; Sunday is weekday 0. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The parts of a day. */
export function partsOf(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date, weekday: new Date(`${day}T00:00:00Z`).getUTCDay() };
}

/** A month as EDTF: `2019-02`. */
export function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** A day as EDTF; it may be one that the calendar does not have. */
export function dayOf(year: number, month: number, day: number): string {
  return `${monthOf(year, month)}-${String(day).padStart(2, "0")}`;
}

/** The month so many months before the one that holds a day. */
export function monthsBefore(day: Day, count: number): string {
  const { year, month } = partsOf(day);
  const months = year * 12 + month - 1 - count;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

/** The latest month of that number that is not after a day's own: "in August" said in October is that year's. */
export function latestMonth(day: Day, month: number): string {
  const own = partsOf(day);
  return monthOf(month <= own.month ? own.year : own.year - 1, month);
}

/** The latest day of that month and number that is not after a day. */
export function latestMonthDay(day: Day, month: number, date: number): string {
  const { year } = partsOf(day);
  const years = [year, year - 1, year - 2, year - 3, year - 4];
  const found = years.map((one) => dayOf(one, month, date)).find((one) => isDay(one) && one <= day);
  return found ?? dayOf(year, month, date);
}

/** The last day of a month. */
export function lastDayOf(month: string): Day {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return dayOf(year, number, new Date(Date.UTC(year, number, 0)).getUTCDate());
}
