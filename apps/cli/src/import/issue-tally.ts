/** Issue tally: the issues of a file of any length, counted by sort, with the first of each in the order of the file. */
import type { Issue } from "@sitrep/domain/issue";

/** So many of each sort are kept to be shown. */
const SHOWN = 20;
/** So many sorts are told apart; what is of none of them is counted together. */
const MOST_SORTS = 200;

/** Issues of one sort: of one severity and code, about one field. */
export interface IssueSort {
  readonly severity: Issue["severity"];
  readonly code: Issue["code"];
  /** The field, without the positions in its lists; undefined where the issues are about whole records. */
  readonly path: string | undefined;
  readonly count: number;
  /** The first, by file and line. */
  readonly first: readonly Issue[];
}

/** Counts issues. */
export interface IssueTally {
  readonly add: (issue: Issue) => void;
  /** Every sort: what refuses first, then by where the first of each stands. */
  readonly sorts: () => readonly IssueSort[];
  readonly count: (severity: Issue["severity"]) => number;
}

interface Sort {
  readonly severity: Issue["severity"];
  readonly code: Issue["code"];
  readonly path: string | undefined;
  count: number;
  readonly first: Issue[];
}

/** Makes a tally; `hasAll` keeps every issue. */
export function issueTally(hasAll = false): IssueTally {
  const most = hasAll ? Number.POSITIVE_INFINITY : SHOWN;
  const sorts = new Map<string, Sort>();
  return {
    add: (issue) => {
      const { severity, code } = issue;
      const path = issue.path?.replace(/\[\d+\]/g, "");
      const whole = `${severity} ${code} ${path ?? ""}`;
      const isOwn = sorts.has(whole) || sorts.size < MOST_SORTS;
      const key = isOwn ? whole : `${severity} ${code}`;
      let sort = sorts.get(key);
      if (sort === undefined) {
        sort = { severity, code, path: isOwn ? path : undefined, count: 0, first: [] };
        sorts.set(key, sort);
      }
      sort.count += 1;
      keepFirst(sort.first, issue, most);
    },
    sorts: () =>
      [...sorts.values()].toSorted(
        (one, other) =>
          Number(other.severity === "reject") - Number(one.severity === "reject") ||
          inFile(one.first[0], other.first[0]),
      ),
    count: (severity) =>
      sorts.values().reduce((sum, sort) => sum + (sort.severity === severity ? sort.count : 0), 0),
  };
}

/** Puts an issue where it belongs among the first, of which the last then falls out. */
function keepFirst(first: Issue[], issue: Issue, most: number): void {
  const last = first.at(-1);
  if (first.length >= most && last !== undefined && inFile(issue, last) >= 0) return;
  const at = first.findLastIndex((one) => inFile(one, issue) <= 0) + 1;
  first.splice(at, 0, issue);
  if (first.length > most) first.pop();
}

/** By file, then by line; what has no line comes before what has one. */
function inFile(one: Issue | undefined, other: Issue | undefined): number {
  const [left = "", right = ""] = [one?.file, other?.file];
  if (left !== right) return left < right ? -1 : 1;
  return (one?.line ?? 0) - (other?.line ?? 0);
}
