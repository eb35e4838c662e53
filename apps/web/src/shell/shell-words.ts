/** Shell words: what the frame of every page says, in English. */
import { inLanguages } from "../language/speech.ts";
import type { Theme } from "../theme.ts";
import { ARABIC } from "./shell-words-ar.ts";

const ENGLISH = {
  skip: "Skip to the content",
  motto: "What is said about an armed conflict, and who says it",
  searchLabel: "Search the record",
  search: "Search",
  sections: "Sections",
  moreSections: "More",
  section: {
    "/explore": "Explore",
    "/incidents": "Incidents",
    "/estimates": "Estimates",
    "/claims": "Claims",
    "/map": "Map",
    "/sources": "Sources",
    "/documents": "Documents",
    "/places": "Places",
    "/actors": "Actors",
    "/balances": "Balances",
    "/origins": "Origins",
    "/coverage": "Coverage",
    "/datasets": "Datasets",
    "/ledger": "Ledger",
    "/changes": "Changes",
    "/contribute": "Contribute",
    "/about": "Method",
  },
  languages: "Language",
  knownAt: "As known at",
  lookingBack: "You are looking back.",
  nothingThen: "Nothing was on record then.",
  knownThen: (position: number, latest: number) =>
    `This is what was known after batch ${position} of ${latest}, recorded`,
  toNow: "Back to what is known now",
  knownNow: (position: number) => `As known now: batch ${position}, recorded`,
  changedSince: "What changed since",
  cite: "Cite this page",
  byRules: (version: number) => `version ${version} of the rules`,
  rulesSince: "The rules since this link was made",
  olderRules: (made: number, now: number) =>
    `This link was made under version ${made} of the rules. They have moved since: what you see is answered by version ${now}, and its numbers may be others than those that were cited.`,
  newerRules: (made: number, now: number) =>
    `This link was made under version ${made} of the rules, and this site knows them up to version ${now}, by which it answers. Its numbers may be others than those that were cited.`,
  hashTells: "The hash of a citation tells whether anything in it moved:",
  compareHash: "cite this page now",
  lookEarlier: "Look at an earlier moment",
  moment: (latest: number) => `Day, or number of a batch from 1 to ${latest}`,
  momentExample: "2026-11-20 or 1",
  show: "Show",
  printedFrom: "This page, as it was printed:",
  ledger: "Ledger",
  batch: (position: number) => `Batch ${position}`,
  recorded: ", recorded",
  hash: "Hash",
  hashMeans: "A fingerprint of this batch and of all before it",
  rights: "Rights",
  shapes: "Shapes of the map: Natural Earth, public domain",
  methods: "How to cite, and all methods",
  paper: "Paper",
  theme: { auto: "As my system", light: "Light", dark: "Dark" } satisfies Record<Theme, string>,
  leftOut: "Parts of the address that were left out",
  notUnderstood: (count: number) =>
    count === 1
      ? "One part of this address was not understood and was left out:"
      : `${count} parts of this address were not understood and were left out:`,
  askInstead: "Ask instead for",
  noRules: "is no version of the rules",
  goOn: (count: number) => `Go on without ${count === 1 ? "it" : "them"}`,
};

/** The words of the frame. */
export type ShellWords = typeof ENGLISH;

/** The words of the frame in a language. */
export const shellWords = inLanguages<ShellWords>({ en: ENGLISH, ar: ARABIC });
