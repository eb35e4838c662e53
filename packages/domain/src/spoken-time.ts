/**
 * Spoken time: the days that words of a question name, in English and Arabic: "2019 q1", "17 Feb 2019", "Jan to Mar 2019",
 * "since 2018", "الربع الأول 2019". Only what names its year is read; nothing is counted from today. SPEC S3.
 */
import { ELSEWHERE } from "./arabic/date-reading.ts";
import { ARABIC_MONTHS } from "./arabic/when.ts";
import type { Day } from "./day.ts";
import { addDaysWithin, isDay, lastDayOfMonth } from "./day.ts";
import { fold } from "./text.ts";
import { spanOf } from "./when.ts";

/** Days from a filter's `from` to its `to`, an open side left out, and how many words said so. */
export interface SpokenTime {
  readonly from?: Day;
  readonly to?: Day;
  readonly length: number;
}

/** Whole days. */
interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Some words of a question, and the days that they name. */
interface Moment extends Days {
  readonly length: number;
}

/** Some words that name days once a year is known; null in a year that has no such day. */
interface Yearless {
  readonly length: number;
  readonly of: (year: number) => Days | null;
}

const ENGLISH_MONTHS = [
  ["jan", "january"], ["feb", "february"], ["mar", "march"], ["apr", "april"], ["may"], ["jun", "june"],
  ["jul", "july"], ["aug", "august"], ["sep", "sept", "september"], ["oct", "october"], ["nov", "november"], ["dec", "december"],
] as const; // prettier-ignore

/** Names of months, folded, by the month's number. */
const MONTHS = phrases(
  ENGLISH_MONTHS.map((names, at) => [at + 1, [...names, ARABIC_MONTHS[at], ELSEWHERE[at]]]),
);

/** Names of parts of a year, as first and last month. */
const PARTS = phrases<readonly [first: number, last: number]>(
  [
    [[1, 3], ["q1", "first quarter", "1st quarter", "الربع الأول", "ربع أول"]],
    [[4, 6], ["q2", "second quarter", "2nd quarter", "الربع الثاني", "ربع ثان"]],
    [[7, 9], ["q3", "third quarter", "3rd quarter", "الربع الثالث", "ربع ثالث"]],
    [[10, 12], ["q4", "fourth quarter", "last quarter", "4th quarter", "الربع الرابع", "الربع الأخير"]],
    [[1, 6], ["h1", "first half", "1st half", "النصف الأول"]],
    [[7, 12], ["h2", "second half", "2nd half", "النصف الثاني"]],
  ]); // prettier-ignore

/** Names of seasons, as the notation of dates numbers them. */
const SEASONS = phrases([
  ["21", ["spring", "ربيع"]],
  ["22", ["summer", "صيف"]],
  ["23", ["autumn", "fall", "خريف"]],
  ["24", ["winter", "شتاء"]],
]);

const SINCE = folded("since", "from", "منذ", "من");
const AFTER = folded("after", "بعد");
const UNTIL = folded("until", "till", "up to", "حتى", "إلى");
const BEFORE = folded("before", "قبل");
const FROM = folded("from", "between", "من", "بين");
const TO = folded("to", "until", "till", "through", "and", "حتى", "إلى");
const FILLER = folded("of", "in", "the", "year", "من", "في", "عام", "سنة");

function folded(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

/** Words that stand for a list's entries, folded. */
function phrases<Value>(
  entries: readonly (readonly [Value, readonly (string | undefined)[]])[],
): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(([value, names]) =>
      names.flatMap((name) => (name === undefined ? [] : [[fold(name), value] as const])),
    ),
  );
}

/** The time that the words from one on name; null where they name none. Words are folded. */
export function timeAt(words: readonly string[], at: number): SpokenTime | null {
  return rangeAt(words, at) ?? openAt(words, at) ?? closed(momentAt(words, at));
}

function closed(moment: Moment | null): SpokenTime | null {
  return moment && { from: moment.first, to: moment.last, length: moment.length };
}

/** "from Jan to Mar 2019", "2017 to 2019", "2017-2019". Days that run backwards are no range. */
function rangeAt(words: readonly string[], at: number): SpokenTime | null {
  const lead = FROM.has(words[at] ?? "") ? 1 : 0;
  const start = at + lead;
  const whole = momentAt(words, start);
  const early = whole ?? yearlessAt(words, start);
  if (early === null) return null;
  const afterEarly = start + early.length;
  const joint = TO.has(words[afterEarly] ?? "") ? 1 : 0;
  const late = momentAt(words, afterEarly + joint);
  if (late === null) return null;
  const first = "of" in early ? early.of(Number(late.last.slice(0, 4)))?.first : early.first;
  if (first === undefined || first > late.last) return null;
  return { from: first, to: late.last, length: lead + early.length + joint + late.length };
}

/** "since 2018", "before 17 Feb 2019". */
function openAt(words: readonly string[], at: number): SpokenTime | null {
  const two = `${words[at]} ${words[at + 1]}`;
  const lead = UNTIL.has(two) ? 2 : 1;
  const word = lead === 2 ? two : (words[at] ?? "");
  const moment = momentAt(words, at + lead);
  if (moment === null) return null;
  const { first, last } = moment;
  const length = lead + moment.length;
  if (SINCE.has(word)) return { from: first, length };
  if (AFTER.has(word)) return { from: addDaysWithin(last, 1), length };
  if (UNTIL.has(word)) return { to: last, length };
  if (BEFORE.has(word)) return { to: addDaysWithin(first, -1), length };
  return null;
}

function momentAt(words: readonly string[], at: number): Moment | null {
  return digitsAt(words, at) ?? partThenYear(words, at) ?? yearThenPart(words, at);
}

/** "2019 02 17", "2019 02", and days first, "17 02 2019", where no month has that number. */
function digitsAt(words: readonly string[], at: number): Moment | null {
  const [one = "", two = "", three = ""] = words.slice(at, at + 3);
  if (isYear(one) && isTwoDigits(two)) {
    const day = [one, two, three].join("-");
    if (isTwoDigits(three)) return isDay(day) ? { first: day, last: day, length: 3 } : null;
    const month = Number(two);
    return month >= 1 && month <= 12 ? { ...monthOf(Number(one), month), length: 2 } : null;
  }
  const day = [three, two.padStart(2, "0"), one].join("-");
  const isDayFirst = isYear(three) && /^\d{1,2}$/.test(two) && /^\d{2}$/.test(one);
  return isDayFirst && Number(one) > 12 && isDay(day) ? { first: day, last: day, length: 3 } : null;
}

function partThenYear(words: readonly string[], at: number): Moment | null {
  const part = yearlessAt(words, at);
  if (part === null) return null;
  const year = yearAt(words, at + part.length);
  const days = year && part.of(year.year);
  return days && { ...days, length: part.length + year.length };
}

/** "2019 q1", "2019 February", and "2019" alone. */
function yearThenPart(words: readonly string[], at: number): Moment | null {
  const year = yearAt(words, at);
  if (year === null) return null;
  const part = yearlessAt(words, at + year.length);
  // What comes behind a part belongs to it where it is a year, too: "2018 to Mar 2019" reads 2018 alone.
  const isOwn = part !== null && yearAt(words, at + year.length + part.length) === null;
  const days = isOwn ? part.of(year.year) : null;
  if (days !== null && part !== null) return { ...days, length: year.length + part.length };
  const text = String(year.year);
  return { first: `${text}-01-01`, last: `${text}-12-31`, length: year.length };
}

/** A year, and the small words before it. */
function yearAt(words: readonly string[], at: number): { year: number; length: number } | null {
  let skipped = 0;
  while (skipped < 2 && FILLER.has(words[at + skipped] ?? "")) skipped += 1;
  const word = words[at + skipped] ?? "";
  return isYear(word) ? { year: Number(word), length: skipped + 1 } : null;
}

function yearlessAt(words: readonly string[], at: number): Yearless | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at] ?? "");
  if (dayFirst !== null) {
    const month = monthNameAt(words, at + 1);
    return month && dayIn(month.number, Number(dayFirst[1]), month.length + 1);
  }
  const month = monthNameAt(words, at);
  if (month !== null) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at + month.length] ?? "");
    if (day !== null) return dayIn(month.number, Number(day[1]), month.length + 1);
    return { length: month.length, of: (year) => monthOf(year, month.number) };
  }
  const part = longest(PARTS, words, at);
  if (part !== null) {
    const [first, last] = part.value;
    return {
      length: part.length,
      of: (year) => ({ first: monthOf(year, first).first, last: lastDayOfMonth(year, last) }),
    };
  }
  const season = longest(SEASONS, words, at);
  return season && { length: season.length, of: (year) => seasonOf(year, season.value) };
}

function monthNameAt(words: readonly string[], at: number) {
  const found = longest(MONTHS, words, at);
  return found && { number: found.value, length: found.length };
}

/** The longest run of up to two words from one on that a list knows. */
function longest<Value>(list: ReadonlyMap<string, Value>, words: readonly string[], at: number) {
  for (const length of [2, 1]) {
    const value = list.get(words.slice(at, at + length).join(" "));
    if (value !== undefined && at + length <= words.length) return { value, length };
  }
  return null;
}

function dayIn(month: number, day: number, length: number): Yearless {
  const two = (value: number): string => String(value).padStart(2, "0");
  const of = (year: number): Days | null => {
    const text = `${year}-${two(month)}-${two(day)}`;
    return isDay(text) ? { first: text, last: text } : null;
  };
  return { length, of };
}

function monthOf(year: number, month: number): Days {
  const last = lastDayOfMonth(year, month);
  return { first: `${last.slice(0, 7)}-01`, last };
}

function seasonOf(year: number, season: string): Days | null {
  const { earliest, latest } = spanOf(`${year}-${season}`);
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/** Years that people ask about; other numbers of four digits are words. */
function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word);
}

function isTwoDigits(word: string): boolean {
  return /^\d{2}$/.test(word);
}
