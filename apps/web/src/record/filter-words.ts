/** Filter words: the parameters that narrow a list, and their values, as a reader says them. */
import type { Labels } from "@sitrep/api/labels";
import type { Extent } from "@sitrep/domain/incident";
import { METRIC, Metric } from "@sitrep/domain/metric";
import { People } from "@sitrep/domain/party";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { peopleWords } from "../incident/harm-words.ts";
import { codeHeading, codeWords } from "../words/names.ts";
import { describeWhen } from "../words/said.ts";

/** The extents of an incident, as a choice has them. */
export const EXTENT_WORDS = {
  single: "one incident",
  series: "a series",
  pattern: "something that kept happening",
} as const satisfies Record<Extent, string>;

/** How well a place is known, as a choice has it. */
export const PRECISION_WORDS = {
  site: "the very site",
  settlement: "a town or village",
  "near-settlement": "the surroundings of a town or village",
  district: "a district",
  governorate: "a governorate",
  region: "a part of a country",
  country: "a country",
  water: "waters",
} as const satisfies Record<PlacePrecision, string>;

/** Parameters whose name alone says too little. */
const NAMES: Readonly<Record<string, string>> = {
  q: "Words",
  actor: "Who takes part",
  attribution: "Laid to somebody as",
  box: "Between the degrees",
  document: "Stands in",
  effect: "What was done",
  harmed: "Who was harmed",
  id: "Record",
  metric: "What is measured",
  parent: "In",
  precision: "Place known to",
  publisher: "Published by",
  source: "Said or passed on by",
  speakers: "Speakers",
  subject: "About",
  verification: "Support",
  without: "Without",
};

/** Parameters of two values, each of which is a sentence by itself. */
const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sure: {
    true: "Only what surely fell in those days",
    false: "Also what may have fallen in those days",
  },
  likeForLike: {
    true: "Only what was watched throughout",
    false: "Also what was not watched throughout",
  },
  split: { attribution: "Split by how surely it is laid to anybody" },
  used: { true: "Only places on record", false: "Also places that no record names" },
  reprint: { true: "Only reprints", false: "Only originals" },
  party: { true: "Only parties to the conflict", false: "No parties to the conflict" },
  identity: { named: "Only who is named", anonymous: "Only who is not named" },
};

const SPEAKERS: Readonly<Record<string, string>> = {
  named: "at least one named",
  anonymous: "at least one not named",
};

/** A filter in words: "Place" and "Kirkuk"; the name is empty where the value says all. */
export function filterWords(
  name: string,
  value: string,
  labels: Labels,
): { readonly name: string; readonly value: string } {
  const flag = value === "1" ? "true" : value === "0" ? "false" : value;
  const phrase = PHRASES[name]?.[flag];
  if (phrase !== undefined) return { name: "", value: phrase };
  return { name: NAMES[name] ?? codeHeading(name), value: valueWords(name, value, labels) };
}

function valueWords(name: string, value: string, labels: Labels): string {
  switch (name) {
    case "q":
      return `“${value}”`;
    case "from":
    case "to":
      return describeWhen(value);
    case "harmed": {
      const who = People.safeParse(value);
      return who.success ? peopleWords(who.data) : value;
    }
    case "metric": {
      const metric = Metric.safeParse(value);
      return metric.success ? METRIC[metric.data].label : value;
    }
    case "speakers":
      return SPEAKERS[value] ?? value;
    case "extent":
      return wordsIn(EXTENT_WORDS, value);
    case "precision":
      return wordsIn(PRECISION_WORDS, value);
    default:
      return labels[value]?.label ?? codeWords(value);
  }
}

function wordsIn(table: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}
