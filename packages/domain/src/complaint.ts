/** Complaint: what is said of a query's value that is not understood: short, with the value that was probably meant. SPEC F3. */
import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { show } from "./show.ts";

/** How many of the known values are listed. */
export const MOST_LISTED = 8;

/** The words of complaints in one language. */
export interface ComplaintWords {
  /** About a value that its schema refused; the issue holds what was seen. */
  readonly about: (issue: z.core.$ZodIssue) => string;
  /** About a parameter that nobody knows, with the one that was probably meant. */
  readonly unknown: (meant: string | undefined) => string;
  /** About a `to` before its `from`. */
  readonly backwards: string;
  /** About a value with a control character in it. */
  readonly control: string;
}

/** The words in English. */
export const ENGLISH_COMPLAINT: ComplaintWords = {
  // The parser had `complaintAbout` say it already.
  about: ({ message }) => message,
  unknown: (meant) => `is not known here${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
  backwards: "lies before from",
  control: "holds a control character",
};

/**
 * The complaint about one value of a query; `undefined` where the parser's own words do. Give it to a schema's `parse`
 * as `error`; what a schema says itself comes first.
 */
export function complaintAbout(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_value":
      return aboutChoice(issue.input, issue.values.map(String));
    case "invalid_type":
      return issue.input === undefined
        ? "is missing"
        : `must be ${NAMES[issue.expected] ?? issue.expected}`;
    case "too_big":
      return `must ${VERBS[issue.origin] ?? "be"} at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
    case "too_small":
      return `must ${VERBS[issue.origin] ?? "be"} at least ${issue.minimum}${UNITS[issue.origin] ?? ""}`;
    default:
      return undefined;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object with the fields as keys",
  nan: "a number",
};

const VERBS: Readonly<Record<string, string>> = { array: "hold", string: "have" };
const UNITS: Readonly<Record<string, string>> = { array: " values", string: " characters" };

function aboutChoice(seen: unknown, known: readonly string[]): string {
  const meant = typeof seen === "string" ? nearest(seen, known) : undefined;
  const subject = typeof seen === "string" ? show(seen) : "it";
  if (meant !== undefined) return `${subject} is not in the list; did you mean "${meant}"?`;
  const listed = known.slice(0, MOST_LISTED).join(", ");
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
  return `${subject} is not in the list; expected one of ${listed}${more}`;
}
