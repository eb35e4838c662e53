/** Meant day: what a date that was written day first, or month first, is in the notation that is read here. SPEC T1. */
import { isDay } from "@sitrep/domain/day";
import type { Issue } from "@sitrep/domain/issue";

/** 17.02.2019, 17/2/2019, 2-17-2019. */
const NUMBERS = /^"(\d{1,2})([./-])(\d{1,2})\2(\d{4})"$/;

/** The issue with the day that was probably meant; with both, where nothing tells day and month apart. */
export function withMeantDay(issue: Issue): Issue {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(issue.seen ?? "") ?? [];
  if (issue.code !== "impossible-date" || issue.hint !== undefined || year === "") return issue;
  const days = [
    [second, first],
    [first, second],
  ].map((parts) => [year, ...parts.map((part) => part.padStart(2, "0"))].join("-"));
  const meant = [...new Set(days.filter(isDay))];
  if (meant.length === 0) return issue;
  return { ...issue, hint: `Write the year first: ${meant.join(" or ")}.` };
}
