/** Filter words: the parameters that narrow a list, and their values, as a reader says them. */
import type { Labels } from "@sitrep/api/labels";
import { ARABIC_METRIC } from "@sitrep/domain/arabic/metric";
import type { Extent } from "@sitrep/domain/incident";
import { METRIC, Metric } from "@sitrep/domain/metric";
import { People } from "@sitrep/domain/party";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { peopleWords } from "../incident/harm-words.ts";
import { inLanguages } from "../language/speech.ts";
import { codeHeading, codeWords } from "../words/names.ts";
import { describeWhen } from "../words/said.ts";
import { ARABIC } from "./filter-words-ar.ts";

const ENGLISH = {
  /** The extents of an incident, as a choice has them. */
  extent: {
    single: "one incident",
    series: "a series",
    pattern: "something that kept happening",
  } satisfies Record<Extent, string>,
  /** How well a place is known, as a choice has it. */
  precision: {
    site: "the very site",
    settlement: "a town or village",
    "near-settlement": "the surroundings of a town or village",
    district: "a district",
    governorate: "a governorate",
    region: "a part of a country",
    country: "a country",
    water: "waters",
  } satisfies Record<PlacePrecision, string>,
  /** Parameters whose name alone says too little. */
  names: {
    q: "Words",
    actor: "Who takes part",
    box: "Between the degrees",
    attribution: "Laid to somebody as",
    document: "Stands in",
    effect: "What was done",
    harmed: "Who was harmed",
    harm: "People counted",
    who: "Of whom",
    id: "Record",
    metric: "What is measured",
    parent: "In",
    precision: "Place known to",
    publisher: "Published by",
    source: "Said or passed on by",
    speakers: "Speakers",
    subject: "About",
    verification: "Support",
    watcher: "Watched by",
    without: "Without",
  } as Readonly<Record<string, string>>,
  /** Parameters of two values, each of which is a sentence by itself. */
  phrases: {
    sure: {
      true: "Only what surely fell in those days",
      false: "Also what may have fallen in those days",
    },
    likeForLike: {
      true: "Only what was watched throughout",
      false: "Also what was not watched throughout",
    },
    beside: {
      place: "Place by place",
      actor: "Actor by actor",
      source: "Source by source",
      dataset: "Dataset by dataset",
      kind: "Kind by kind",
    },
    split: { attribution: "Split by how surely it is laid to anybody" },
    used: { true: "Only places on record", false: "Also places that no record names" },
    reprint: { true: "Only reprints", false: "Only originals" },
    party: { true: "Only parties to the conflict", false: "No parties to the conflict" },
    identity: { named: "Only who is named", anonymous: "Only who is not named" },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  speakers: {
    named: "at least one named",
    anonymous: "at least one not named",
  } as Readonly<Record<string, string>>,
  quoted: (words: string): string => `“${words}”`,
};

/** The words of filters. */
export type FilterTerms = typeof ENGLISH;

/** The words of filters, in the language of the page. */
export const filterTerms = inLanguages<FilterTerms>({ en: ENGLISH, ar: ARABIC });

/** What a metric is called, in the language of the page. */
export const metricNames = inLanguages<
  Readonly<Record<Metric, { readonly label: string; readonly definition: string }>>
>({ en: METRIC, ar: ARABIC_METRIC });

/** A filter in words: "Place" and "Kirkuk"; the name is empty where the value says all. */
export function filterWords(
  name: string,
  value: string,
  labels: Labels,
): { readonly name: string; readonly value: string } {
  const say = filterTerms();
  const flag = value === "1" ? "true" : value === "0" ? "false" : value;
  const phrase = say.phrases[name]?.[flag];
  if (phrase !== undefined) return { name: "", value: phrase };
  return { name: say.names[name] ?? codeHeading(name), value: valueWords(name, value, labels) };
}

function valueWords(name: string, value: string, labels: Labels): string {
  const say = filterTerms();
  switch (name) {
    case "q":
      return say.quoted(value);
    case "from":
    case "to":
      return describeWhen(value);
    case "who":
    case "harmed": {
      const who = People.safeParse(value);
      return who.success ? peopleWords(who.data) : value;
    }
    case "metric": {
      const metric = Metric.safeParse(value);
      return metric.success ? metricNames()[metric.data].label : value;
    }
    case "speakers":
      return say.speakers[value] ?? value;
    case "extent":
      return wordsIn(say.extent, value);
    case "precision":
      return wordsIn(say.precision, value);
    default:
      // An id that names nothing to be seen stands as it was given.
      return labels[value]?.label ?? (isId(name, value) ? value : codeWords(value));
  }
}

function isId(name: string, value: string): boolean {
  return name === "dataset" || value.includes("/");
}

function wordsIn(table: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}
