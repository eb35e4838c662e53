/**
 * When: GTD's year, month and day, where 0 is unknown, as EDTF. A day that GTD calls approximate stays one; an attack that lasted
 * longer than a day ends on the day in `resolution`, or at a time that nobody knows. SPEC T4, T7.
 */
import { isDay, lastDayOfMonth } from "@sitrep/domain/day";
import type { RowIssue } from "../../adapter.ts";
import { cleanText } from "../../clean-text.ts";
import { cellIssue } from "../../row-issue.ts";
import { presentIn, yesIn } from "./cell.ts";

/** The time of an attack, with its first and last possible day as far as the cells tell. */
export interface AttackTime {
  readonly when: string;
  readonly earliest: string;
  readonly latest: string;
  /** GTD's own words for an approximate date. */
  readonly words: string | null;
}

/** The cells that tell the time. */
export interface TimeCells {
  readonly iyear: string;
  readonly imonth: string;
  readonly iday: string;
  readonly approxdate: string;
  readonly extended: string;
  readonly resolution: string;
}

/** Reads the time of an attack; null where an issue refuses the row. */
export function readTime(cells: TimeCells, issues: RowIssue[]): AttackTime | null {
  const before = issues.length;
  const year = numberIn("iyear", cells.iyear, [1, 9999], issues);
  const month = numberIn("imonth", cells.imonth, [0, 12], issues);
  const day = numberIn("iday", cells.iday, [0, 31], issues);
  if (issues.length > before) return null;
  const words = cleanText(presentIn(cells.approxdate) ?? "") || null;
  const yyyy = String(year).padStart(4, "0");
  if (month === 0) return { when: yyyy, earliest: `${yyyy}-01-01`, latest: `${yyyy}-12-31`, words };
  const mm = `${yyyy}-${String(month).padStart(2, "0")}`;
  if (day === 0)
    return { when: mm, earliest: `${mm}-01`, latest: lastDayOfMonth(year, month), words };
  const date = `${mm}-${String(day).padStart(2, "0")}`;
  if (!isDay(date)) {
    const defect = { is: "never-day", month: mm } as const;
    issues.push(cellIssue("iday", cells.iday, { code: "impossible-date", severity: "reject", defect })); // prettier-ignore
    return null;
  }
  if (words !== null) {
    const range = rangeIn(words, date);
    return range === null
      ? { when: `${date}~`, earliest: date, latest: date, words }
      : { when: `[${range.earliest}..${range.latest}]`, ...range, words };
  }
  if (yesIn(cells.extended) !== true) return { when: date, earliest: date, latest: date, words };
  const last = cells.resolution.trim().slice(0, 10);
  const isKnown = isDay(last) && last >= date;
  // A date such as 2/3/2019 has its month first or second: nobody can tell.
  return {
    when: `${date}/${isKnown ? last : ""}`,
    earliest: date,
    latest: isKnown ? last : date,
    words,
  };
}

const MONTHS = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // prettier-ignore

/** The days that GTD's words leave open, "February 20-28, 2019", where the coded day is one of them; null of other words. */
function rangeIn(
  words: string,
  date: string,
): { readonly earliest: string; readonly latest: string } | null {
  const [, month = "", first = "", otherMonth = month, last = "", year = ""] =
    /^(\p{L}+) (\d{1,2}) ?(?:-|–|to|or) ?(?:(\p{L}+) )?(\d{1,2}),? (\d{4})$/u.exec(words) ?? [];
  const dayOf = (name: string, day: string): string => {
    const number = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, "0");
    return `${year}-${number}-${day.padStart(2, "0")}`;
  };
  const [earliest, latest] = [dayOf(month, first), dayOf(otherMonth, last)];
  const isRange = isDay(earliest) && isDay(latest) && earliest < latest;
  return isRange && earliest <= date && date <= latest ? { earliest, latest } : null;
}

function numberIn(
  column: string,
  cell: string,
  [least, most]: readonly [number, number],
  issues: RowIssue[],
): number {
  const text = (presentIn(cell) ?? "0").replace(/\.0+$/, "");
  const value = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  if (value >= least && value <= most) return value;
  issues.push(
    cellIssue(column, cell, {
      code: "impossible-date",
      severity: "reject",
      defect: { is: "no-such-number", column, least, most },
    }),
  );
  return 0;
}
