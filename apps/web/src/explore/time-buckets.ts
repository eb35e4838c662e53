/** Time buckets: years, months and days as a timeline writes them, with the days that each begins and ends on. */

/** The buckets that an element says it draws, from its `data-buckets`: the first and the last. */
export function bucketsOf(element: Element): readonly string[] {
  const [first = "", last = ""] = (element.getAttribute("data-buckets") ?? "").split(" ");
  return first === "" || last === "" ? [] : bucketsBetween(first, last);
}

/** Every bucket from one to another of the same length: years, months or days. */
export function bucketsBetween(first: string, last: string): readonly string[] {
  const buckets: string[] = [];
  for (let at = first; at <= last; at = nextOf(at)) buckets.push(at);
  return buckets;
}

function nextOf(bucket: string): string {
  const [year = 0, month = 1, day = 1] = bucket.split("-").map(Number);
  const { length } = bucket;
  const next =
    length === 4
      ? Date.UTC(year + 1, 0, 1)
      : length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, length);
}

/** The first day of a bucket. */
export function firstDayOf(bucket: string): string {
  return `${bucket}-01-01`.slice(0, 10);
}

/** The last day of a bucket. */
export function lastDayOf(bucket: string): string {
  const [year = 0, month = 12] = bucket.split("-").map(Number);
  if (bucket.length === 10) return bucket;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Months since the year 0 of a month or a day. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || "1") - 1;
}

/** The month of such a number. */
export function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** The months that a strip runs through, and those that are chosen of it, as numbers. */
export interface MonthReach {
  readonly min: number;
  readonly max: number;
  readonly from: number;
  readonly to: number;
}

/** Where the chosen months begin and end, in percent of the strip. */
export function percentOf({ min, max, from, to }: MonthReach): {
  readonly start: number;
  readonly end: number;
} {
  const share = (months: number): number =>
    Math.round(((months - min) / (max - min + 1)) * 10_000) / 100;
  return { start: share(from), end: share(to + 1) };
}

/** How long a bucket is. */
export type Step = "day" | "month" | "year";

/** Most days, and most months, that one timeline draws. */
const MOST_DAYS = 45;
const MOST_MONTHS = 120;

/** The shortest step by which the time from one day to another can still be drawn; years where a day is not known. */
export function stepOver(first: string | null, last: string | null): Step {
  if (first === null || last === null || first > last) return "year";
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days < MOST_DAYS) return "day";
  return monthNumber(last) - monthNumber(first) < MOST_MONTHS ? "month" : "year";
}
