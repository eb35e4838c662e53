/** Defects of dates: why words or cells name no time. SPEC T1, T10. */
import type { ComplaintSubject } from "../complaint-sentence.ts";
import { COMPLAINT_SENTENCE } from "../complaint-sentence.ts";
import { adviceSentence } from "../advice.ts";
import type { DefectSentences } from "../defect.ts";

/** What keeps words from naming one time. */
export type TimeDoubt = "unresolved" | "two-times" | "vague" | "no-dateline";

/** The sorts, with their parts. */
export interface DateDefects {
  "words-too-long": object;
  /** `days`: the date with its year first, where it stands last. */
  "words-no-date": { readonly about: ComplaintSubject; readonly days: readonly string[] };
  "no-time": object;
  "several-times": object;
  "more-than-time": { readonly rest: string };
  "counted-from-nothing": object;
  "doubtful-time": { readonly doubt: TimeDoubt };
  /** `format` as a mapping says it. */
  "column-date": { readonly column: string; readonly format: string };
  /** A cell of a publisher's; `form` tells how days are written there, `rewritten` what a spreadsheet may have made of it. */
  "cell-no-day": {
    readonly column: string;
    readonly form: "iso" | "words";
    readonly rewritten: "month-unknown" | "take-own" | null;
    readonly isMissing: boolean;
  };
  "open-end": { readonly column: string };
  "ends-before": { readonly column: string; readonly start: string; readonly earliest: string };
  "last-before-first": {
    readonly column: string;
    readonly start: string;
    readonly earliest: string;
  };
  "no-such-number": {
    readonly column: string;
    readonly least: number;
    readonly most: number;
  };
  "never-day": { readonly month: string };
  "source-day": object;
}

const EXAMPLES =
  "Write it like 2019-02-17, 17 February 2019, 2019-02, on Sunday, last month, or [..2019-02-20] for some day up to it.";

/** What is in doubt, in English. */
export const TIME_DOUBT = {
  unresolved: "is not resolved",
  "two-times": "names two times",
  vague: "does not name one time",
  "no-dateline": "needs the day of the document: give --dateline",
} as const satisfies Record<TimeDoubt, string>;

/** The English words. */
export const DATE_DEFECT: DefectSentences<DateDefects> = {
  "words-too-long": () => ({ message: "is too long for a date", hint: EXAMPLES }),
  "words-no-date": ({ about, days }) => ({
    message: COMPLAINT_SENTENCE[about],
    hint: days.length === 0 ? EXAMPLES : adviceSentence({ is: "year-first", days }),
  }),
  "no-time": () => ({ message: "names no time that can be counted", hint: EXAMPLES }),
  "several-times": () => ({
    message: "names several times",
    hint: "Write the one that is meant.",
  }),
  "more-than-time": ({ rest }) => ({ message: `says more than a time: ${rest}`, hint: EXAMPLES }),
  "counted-from-nothing": () => ({
    message: "counts from a day that is not known",
    hint: "Give the day on which the document appeared, or write the date itself.",
  }),
  "doubtful-time": ({ doubt }) => ({ message: TIME_DOUBT[doubt], hint: EXAMPLES }),
  "column-date": ({ column, format }) => ({
    message: `${column} is no date in the format ${format}`,
    expected: formatWords(format),
  }),
  "cell-no-day": ({ column, form, rewritten, isMissing }) => ({
    message: `${column} ${isMissing ? "is missing" : "is not a day of the calendar"}`,
    expected:
      form === "iso" ? "a day such as 2019-02-17" : "a day such as 2019-02-17 or 17 February 2019",
    hint: rewritten === null ? undefined : REWRITTEN[rewritten],
  }),
  "open-end": ({ column }) => ({
    message: `${column} has an open end`,
    expected: "a date that is an end of a range",
  }),
  "ends-before": ({ column, start, earliest }) => ({
    message: `${column} lies before ${start}, ${earliest}`,
  }),
  "last-before-first": ({ column, start, earliest }) => ({
    message: `${column} lies before ${start}, ${earliest}`,
    expected: "the last day of the event",
  }),
  "no-such-number": ({ column, least, most }) => ({
    message: `${column} is none`,
    expected: `${least} to ${most}`,
  }),
  "never-day": ({ month }) => ({
    message: "iyear, imonth and iday are no day of the calendar",
    expected: `a day of ${month}, or 0`,
  }),
  "source-day": () => ({
    message: "a source bears a date that the calendar does not have; it is kept without",
  }),
};

/** What a column in a format is expected to hold. */
export function formatWords(format: string): string {
  return format === "edtf"
    ? "a date such as 2019-02-17, 2019-02 or [..2019-02-20]"
    : `a date of the calendar as ${format}`;
}

const REWRITTEN = {
  "month-unknown":
    "A spreadsheet may have rewritten it: which of the numbers is the month, nobody can tell.",
  "take-own": "A spreadsheet may have rewritten it: take the publisher's own file.",
} as const;
