/** Coverage words: what the page of watchers says, in English. */
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./coverage-words-ar.ts";

const ENGLISH = {
  name: "Coverage",
  heading: "Who watches what, and where nobody does",
  onRecord: (notes: number): string =>
    `${countWords(notes, "note on coverage", "notes on coverage")} on record.`,
  allSamples:
    "All of them are of samples, so that nothing may be read from a place and month without an incident.",
  closely: (watchers: number): string =>
    `${countWords(watchers, "watcher looks", "watchers look")} for all that ${watchers === 1 ? "its own rule takes" : "their own rules take"} in, so that silence about that means that none was reported; what the rule leaves out stays unknown.`,
  silence: "Silence is not zero.",
  country: "Country",
  kind: "Kind of incident",
  from: "From",
  to: "To",
  onMap: "on the map",
  byMonth: (run: string): string =>
    `Governorates by month, ${run}. What is known only to a wider area, or to no month, stands in no cell. Rules`,
  ofMap: (governorates: number): string =>
    `${countWords(governorates, "governorate")} are on file, and these are those of the map. Choose a country to see its own.`,
  source: "Source: the notes on coverage below, each with its accounts.",
  nothing: "No governorate on file lies in what you ask for.",
  whoWatches: "Who watches",
  accounts: "Accounts and history",
  elsewhere: "Elsewhere",
  fact: {
    who: "Who watches",
    closely: "How closely",
    systematic: "As a whole: where nothing is on record, none was reported.",
    samples: "Samples: where nothing is on record, nothing is known.",
    where: "Where",
    notIn: "But not in",
    when: "When",
    what: "What",
    everyKind: "incidents of every kind",
    rule: "By which rule",
    toldIn: "As told in",
    note: "Note",
  },
  /** A lane of a watcher, as a whole or by samples. */
  lane: {
    whole: "as a whole",
    samples: "samples",
    more: (title: string): string => `Where, what and by which rule: ${title}`,
  },
  run: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  allMonths: "all months",
  comma: ", ",
  semicolon: "; ",
  hiddenWatcher: "a watcher that is not shown",
  samples: (name: string): string => `${name} (samples)`,
  byNobody: "watched by nobody",
  watchedBy: (watchers: readonly string[]): string => `watched by ${listWords(watchers)}`,
  notCovered: (when: string): string => `not covered ${when}`,
  dated: (months: string): string => `incidents dated to a month: ${months}`,
  inMonth: (incidents: number, month: string): string => `${incidents} in ${month}`,
  neverAny: "Nobody watched any of these governorates",
  eachSome: (all: number): string => `Each of ${all} governorates was watched in some month`,
  never: (count: number, all: number): string =>
    `Nobody watched ${count} of ${all} governorates in any of these months`,
  noneWhole: "and none was ever watched as a whole",
  whole: (count: number): string => `${count} as a whole`,
  legend: {
    part: "samples, or only a part of it: where nothing is on record, nothing is known",
    whole: "watched as a whole",
    dated: "incidents on record that are dated to that month for sure",
  },
  caption: "Who watched which governorate, and when nobody did",
  head: {
    governorate: "Governorate",
    watched: "Watched, as a whole or in part",
    notCovered: "Not covered",
    dated: "Incidents dated to a month",
  },
  nobody: "by nobody",
  governoratesOf: (count: number, country: string): string =>
    count > 1 ? `${count} governorates of ${country}` : country,
  noMonth: "no month",
  incidents: (count: number): string =>
    count === 0 ? "none on record" : countWords(count, "incident"),
  unwatched: (count: number): string => `, ${numberWords(count)} while nobody watched`,
};

/** The words of the page of watchers. */
export type CoverageWords = typeof ENGLISH;

/** The words of the page of watchers, in its language. */
export const coverageWords = inLanguages<CoverageWords>({ en: ENGLISH, ar: ARABIC });
