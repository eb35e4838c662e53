/**
 * When: ACLED's date with `time_precision`, as EDTF. 1 is the day. 2 is the week that the date lies in: which day that week began on
 * ACLED does not say, so it is some day up to six days off to either side. 3 is coarser, and copies of the code list disagree on
 * how much: it is the year, and never a month. SPEC T7.
 */
import { addDaysWithin, isDay } from "@sitrep/domain/day";
import type { RowIssue } from "../../adapter.ts";
import { cellIssue, codesOf, unknownCode } from "../../row-issue.ts";

/** The time of an event, with its first and last possible day. */
export interface EventTime {
  readonly when: string;
  readonly earliest: string;
  readonly latest: string;
  /** The date as coded, where the event may have been on another day. */
  readonly coded: string | null;
}

/** The cells that tell the time. */
export interface TimeCells {
  readonly date: string;
  readonly precision: string;
  /** Empty where the export has no such column. */
  readonly year: string;
}

const MONTHS = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // prettier-ignore

/** Reads the time of an event; null where an issue refuses the row. */
export function readTime(cells: TimeCells, issues: RowIssue[]): EventTime | null {
  const day = readDay(cells.date);
  const precision = cells.precision.trim();
  if (!/^[123]$/.test(precision))
    issues.push(unknownCode("time_precision", cells.precision, codesOf("1", "2", "3")));
  if (day === null) {
    issues.push(
      cellIssue("event_date", cells.date, {
        code: cells.date.trim() === "" ? "missing" : "impossible-date",
        severity: "reject",
        defect: {
          is: "cell-no-day",
          column: "event_date",
          form: "words",
          rewritten: /^[\d./]+$/.test(cells.date.trim()) ? "take-own" : null,
          isMissing: false,
        },
      }),
    );
    return null;
  }
  const year = day.slice(0, 4);
  if (cells.year.trim() !== "" && cells.year.trim() !== year)
    issues.push(
      cellIssue("year", cells.year, {
        code: "contradiction",
        severity: "warn",
        defect: { is: "year-of-date", year },
      }),
    );
  switch (precision) {
    case "1":
      return { when: day, earliest: day, latest: day, coded: null };
    case "2": {
      const [earliest, latest] = [addDaysWithin(day, -6), addDaysWithin(day, 6)];
      return { when: `[${earliest}..${latest}]`, earliest, latest, coded: day };
    }
    case "3":
      return { when: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, coded: day };
    default:
      return null;
  }
}

/** `2019-02-17`, or `17 February 2019` as older exports have it. */
function readDay(cell: string): string | null {
  const text = cell.trim();
  if (isDay(text)) return text;
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[ -](\p{L}+)[ -](\d{4})$/u.exec(text) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index === -1) return null;
  const written = `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}
