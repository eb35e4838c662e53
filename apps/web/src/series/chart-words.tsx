/** Chart words: what a series, its picture, its table and its page say, in English. */
import type { Count } from "@sitrep/domain/count";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./chart-words-ar.tsx";

/** What a cell of a series stands for. */
export type CellUnit = "day" | "month" | "year" | "governorate";

/** A cell of a time line. */
export type TimeUnit = Exclude<CellUnit, "governorate">;

/** What of a coverage changes at a break. */
type Altered = "places" | "kinds" | "selection" | "systematic";

const ALTERED = {
  places: "the places",
  kinds: "the kinds of incident",
  selection: "the rule of selection",
  systematic: "whether it watches all or samples",
} as const satisfies Record<Altered, string>;

const MONTHS = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const SHORT = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

const ENGLISH = {
  /** "2019-02" as "February 2019". */
  month: (key: string): string => MONTHS.format(new Date(`${key}-01T00:00:00Z`)),
  /** "2019-02" as "Feb". */
  shortMonth: (key: string): string => SHORT.format(new Date(`${key}-01T00:00:00Z`)),
  stretch: (first: string, last: string): string => `${first} to ${last}`,
  stretches: (all: readonly string[]): string => all.join(" and "),
  cell: (interval: string, sure: number, possible: number, beyond: number): string => {
    const touched =
      beyond === 1
        ? "1 series or pattern touches it"
        : `${numberWords(beyond)} series or patterns touch it`;
    return [
      `${interval}: ${numberWords(sure)} surely in it, ${numberWords(possible)} possibly`,
      ...(beyond > 0 ? [touched] : []),
    ].join("; ");
  },
  silent: {
    "none-reported": "none reported, and somebody was watching",
    "not-covered": "not covered: nobody was watching",
    unknown: "unknown: watched in part or by samples only",
  } satisfies Record<Exclude<Count["is"], "observed">, string>,
  short: { "none-reported": "0", "not-covered": "not covered", unknown: "?" },
  picture: (unit: TimeUnit): string => `Incidents by ${unit}; a table says the same`,
  columns: "What the columns mean",
  sure: (unit: TimeUnit): string => `surely in that ${unit}`,
  possible: (unit: TimeUnit): string => `may be in that ${unit}`,
  beyond: "a series or pattern that touches it, of unknown number",
  watching: "who was watching, and when",
  watchingMore: (more: number): string => `who was watching, and when; ${more} more in the table`,
  changes: "What changes at the dashed lines, and what is not whole",
  undated: (count: number): string =>
    `${countWords(count, "incident")} with no first day, such as “some day up to February 2019”, ${count === 1 ? "stands" : "stand"} in no column.`,
  watched: (watchers: string): string => `Watched: ${watchers}.`,
  samples: (name: string): string => `${name}, samples`,
  head: {
    day: "Day",
    month: "Month",
    year: "Year",
    onRecord: "On record",
    surely: "Surely",
    possibly: "Possibly",
    beyond: "Series, patterns",
  },
  notWhole: "not the whole of it",
  breaks:
    "Dashed lines are breaks: who watches changes there, and numbers on both sides are not comparable.",
  breakAt: (at: ReactNode, change: string): ReactNode => (
    <>
      {at}: {change}
    </>
  ),
  alters: (before: string, after: string, what: readonly Altered[]): string =>
    `“${before}” gives way to “${after}”, which changes ${listWords(what.map((one) => ALTERED[one]))}`,
  begins: (name: string): string => `“${name}” begins`,
  ends: (name: string): string => `“${name}” ends`,
  semicolon: "; ",
  partial: (bucket: ReactNode, why: string): ReactNode => (
    <>
      … {bucket}: {why}.
    </>
  ),
  isNotWhole: (bucket: string): string => `${bucket} is not whole`,
  asked: "the days asked for begin or end in it",
  notOver: (day: string): string => `the record ends on ${day}`,
  began: (names: readonly string[]): string =>
    `${listWords(names.map((name) => `“${name}”`))} began or ended in it`,
  comparable: "under the columns: months or years that may be compared with one another.",
  quoted: (name: string): string => `“${name}”`,
  leftOut: {
    "begins later": (name: string): string => `“${name}” begins later`,
    "ends earlier": (name: string): string => `“${name}” ends earlier`,
    "no sure days": (name: string): string =>
      `“${name}” does not say for sure which days it covers`,
  },
  likeForLike: (keptAndLeft: ReactNode): ReactNode => <>Like for like: {keptAndLeft}.</>,
  keptAndLeft: (kept: number, leftOut: number): string =>
    `${countWords(kept, "incident")} kept, ${countWords(leftOut, "incident")} left out`,
  nobodyThroughout:
    "Nobody on record watched from the first day to the last, so that no two months may be compared.",
  throughout: (names: string): string => `Watched throughout: ${names}.`,
  nothingToCount: "Nothing to count: no day or no place is left",
  finding: (range: string, unit: CellUnit, place: string | null, isWhole: boolean): string =>
    `${range} incidents a ${unit} ${isWhole ? "reported" : "on record"}${place === null ? "" : ` in ${place}`}`,
  orMore: (range: string): string => `${range} or more`,
  none: (place: string | null): string =>
    `No incident on record${place === null ? "" : ` in ${place}`}`,
  nobodyCounting: "nobody was counting",
  partlyCounting: (silent: number, all: number, unit: CellUnit): string =>
    `in ${silent} of ${all} ${unit}s nobody was counting`,
  inPart: "watched in part, or by samples",
  allWatched: "somebody watched all of it",
};

/** The words of series. */
export type ChartWords = typeof ENGLISH;

/** The words of series, in the language of the page. */
export const chartWords = inLanguages<ChartWords>({ en: ENGLISH, ar: ARABIC });
