/** When: UCDP's first and last day with `date_prec`, as EDTF. Which day of the range it was, UCDP does not say. */
import { isDay, lastDayOfMonth } from "@sitrep/domain/day";
import type { RowIssue } from "../../adapter.ts";
import { cellIssue, codesOf, unknownCode } from "../../row-issue.ts";

/** The time of an event, with its first and last possible day; null where an issue refuses the row. */
export interface EventTime {
  readonly when: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The cells that tell the time. */
export interface TimeCells {
  readonly datePrec: string;
  readonly start: string;
  readonly end: string;
  /** The year that UCDP counts the event in; empty where the export lacks it. */
  readonly year: string;
}

/** Reads the time of an event; what is odd about it goes to `issues`. */
export function readTime(
  { datePrec, start, end, year }: TimeCells,
  issues: RowIssue[],
): EventTime | null {
  const earliest = readDay("date_start", start, issues);
  const latest = end === start && earliest !== null ? earliest : readDay("date_end", end, issues);
  if (!/^[1-5]$/.test(datePrec)) {
    issues.push(unknownCode("date_prec", datePrec, codesOf("1", "2", "3", "4", "5")));
    return null;
  }
  if (earliest === null || latest === null) return null;
  if (earliest > latest) {
    const defect = { is: "last-before-first", column: "date_end", start: "date_start", earliest } as const; // prettier-ignore
    issues.push(cellIssue("date_end", end, { code: "contradiction", severity: "reject", defect }));
    return null;
  }
  if ((datePrec === "1") !== (earliest === latest)) {
    const defect = { is: "precision-unfit", earliest, latest } as const;
    issues.push(cellIssue("date_prec", datePrec, { code: "contradiction", severity: "warn", defect })); // prettier-ignore
  }
  if (year !== "" && (year < earliest.slice(0, 4) || year > latest.slice(0, 4))) {
    const defect = { is: "year-outside", earliest, latest } as const;
    issues.push(cellIssue("year", year, { code: "contradiction", severity: "warn", defect }));
  }
  return { when: edtfOf(earliest, latest), earliest, latest };
}

/** A day, month or year where the range is just that; otherwise some day of the range. */
function edtfOf(earliest: string, latest: string): string {
  if (earliest === latest) return earliest;
  if (earliest.endsWith("-01")) {
    if (earliest.endsWith("-01-01") && latest === `${earliest.slice(0, 4)}-12-31`)
      return earliest.slice(0, 4);
    if (latest === lastDayOfMonth(Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))))
      return earliest.slice(0, 7);
  }
  return `[${earliest}..${latest}]`;
}

/** A day, with or without a midnight behind it. */
function readDay(column: string, cell: string, issues: RowIssue[]): string | null {
  const day = cell.length === 10 ? cell : cell.trim().replace(/[ T]00:00:00(?:\.0+)?$/, "");
  if (isDay(day)) return day;
  const isEmpty = day === "";
  issues.push(
    cellIssue(column, cell, {
      code: isEmpty ? "missing" : "impossible-date",
      severity: "reject",
      defect: {
        is: "cell-no-day",
        column,
        form: "iso",
        rewritten: /[/.]/.test(day) ? "month-unknown" : null,
        isMissing: isEmpty,
      },
    }),
  );
  return null;
}
