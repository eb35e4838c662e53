/** Meant day: what a date that was written day first, or month first, is in the notation that is read here. SPEC T1. */
import { adviceSentence } from "@sitrep/domain/advice";
import { isDay } from "@sitrep/domain/day";
import type { Issue } from "@sitrep/domain/issue";

/** 17.02.2019, 17/2/2019, 2-17-2019. */
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/** The issue with the day that was probably meant; with both, where nothing tells day and month apart. */
export function withMeantDay(issue: Issue): Issue {
  if (issue.code !== "impossible-date" || issue.hint !== undefined) return issue;
  const days = meantDays(/^"(.*)"$/.exec(issue.seen ?? "")?.[1] ?? "");
  if (days.length === 0) return issue;
  const advice = { is: "year-first", days } as const;
  return { ...issue, advice, hint: adviceSentence(advice) };
}

/** The days of the calendar that a date with its year last may mean. */
export function meantDays(written: string): readonly string[] {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(written) ?? [];
  if (year === "") return [];
  const days = [
    [second, first],
    [first, second],
  ].map((parts) => [year, ...parts.map((part) => part.padStart(2, "0"))].join("-"));
  return [...new Set(days.filter(isDay))];
}
