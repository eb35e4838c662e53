/**
 * Date format: how a table writes its dates, said once for a whole column, because 03/04/2019 alone may be March or April.
 * YYYY, MM and DD are digits (MM and DD one or two), MMM is the name of a month in English; hours, minutes and seconds are
 * passed over. `edtf` reads the domain's own notation, `excel` the numbers in which spreadsheets count days.
 */
import { addDaysWithin, isDay } from "@sitrep/domain/day";
import { When } from "@sitrep/domain/when";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const TOKENS: ReadonlyMap<string, string> = new Map([
  ["YYYY", "(?<year>\\d{4})"],
  ["MMM", "(?<name>[A-Za-z]{3,9})\\.?"],
  ["MM", "(?<month>\\d{1,2})"],
  ["DD", "(?<day>\\d{1,2})"],
  ["hh", "\\d{1,2}"],
  ["mm", "\\d{2}"],
  ["ss", "\\d{2}(?:\\.\\d+)?"],
]);

const TOKEN = /YYYY|MMM|MM|DD|hh|mm|ss/g;

/** Whether a text is a format: it has a year, no part twice, and a day only with a month. */
export function isDateFormat(format: string): boolean {
  if (format === "edtf" || format === "excel") return true;
  const tokens = Array.from(format.matchAll(TOKEN), ([token]) => token);
  const isOnce = new Set(tokens.map((token) => token.slice(0, 2))).size === tokens.length;
  const rest = format.replace(TOKEN, "");
  const hasMonth = tokens.includes("MM") || tokens.includes("MMM");
  return (
    isOnce &&
    tokens.includes("YYYY") &&
    (hasMonth || !tokens.includes("DD")) &&
    !/[A-Za-z\d]/.test(rest.replace(/[TZ]/g, "")) &&
    format.length <= 40
  );
}

/** Reads dates of one format, as EDTF: a day, a month or a year; null where a text is no date in it. */
export function dateReader(format: string): (text: string) => string | null {
  if (format === "edtf")
    return (text) => (When.safeParse(text.trim()).success ? text.trim() : null);
  if (format === "excel") return readSerial;
  let source = "";
  let last = 0;
  for (const { 0: token, index } of format.matchAll(TOKEN)) {
    source += escaped(format.slice(last, index)) + (TOKENS.get(token) ?? "");
    last = index + token.length;
  }
  const pattern = new RegExp(`^${source}${escaped(format.slice(last))}$`);
  return (text) => readParts(pattern.exec(text.trim())?.groups);
}

function readParts(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): string | null {
  if (groups === undefined) return null;
  const { year = "", month, name, day } = groups;
  const number =
    name === undefined ? month : String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  if (number === undefined) return year;
  const yearMonth = `${year}-${number.padStart(2, "0")}`;
  // The first of a month is asked, because a month has no test of its own.
  if (!isDay(`${yearMonth}-01`)) return null;
  if (day === undefined) return yearMonth;
  const date = `${yearMonth}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : null;
}

/** Days since 30 December 1899, which is how spreadsheets count from March 1900 on; a fraction is the time of day. */
function readSerial(text: string): string | null {
  const days = /^(\d{2,6})(?:\.\d+)?$/.exec(text.trim())?.[1];
  return days === undefined || Number(days) < 61 ? null : addDaysWithin("1899-12-30", Number(days));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
