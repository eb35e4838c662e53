/** Map words: what the picture of a map, its legend, its table and its page say, in English. */
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { Count } from "@sitrep/domain/count";
import { inLanguages } from "../language/speech.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./map-words-ar.ts";

const ENGLISH = {
  name: "Map",
  heading: "Where it happened, as far as anybody says",
  narrow: "Narrow what the map shows",
  picture: "Map of incidents on record in Iraq and Syria",
  nothingFits: "Nothing on record fits.",
  onRecord: (total: number): string => `${countWords(total, "incident")} on record.`,
  onlyCountry: (count: string, place: string): string => `${count} somewhere in ${place}`,
  otherCountries: (count: number): string =>
    `some in each of ${countWords(count, "other country", "other countries")}`,
  notCloser: (countries: string): string =>
    `No more is known of these than the country: ${countries}. They shade all of it, and no dot stands for them.`,
  note: "Each number is the least that is on record; “or more” stays, because nobody watches every place. Outlines: Natural Earth, public domain.",
  tableWithMap: "The same as a table, with a larger map",
  legend: "What the marks on the map mean",
  dot: "in this settlement, or at this site",
  ring: `near it: somewhere within ${NEAR_RADIUS_KM} km, drawn to scale`,
  lightest: "1 or more, or only possibly some",
  orMore: (least: number): string => `${numberWords(least)} or more`,
  inArea: (shade: string): string => `somewhere in the area, not known where: ${shade}`,
  inCountry: "somewhere in the country, not known where",
  possiblySome: "possibly some",
  possibly: (count: number): string => `possibly ${count}`,
  /** What a cell without anything on record holds, in a few words. */
  silence: {
    "none-reported": "none reported",
    "not-covered": "not covered",
    unknown: "unknown",
  } satisfies Record<Exclude<Count["is"], "observed">, string>,
  silenceSentence: {
    "none-reported": "none reported, and somebody was watching",
    "not-covered": "not covered: nobody was watching",
    unknown: "unknown: watched in part or by samples only",
  } satisfies Record<Exclude<Count["is"], "observed">, string>,
  onLabel: { "none-reported": "0 reported", "not-covered": "not covered", unknown: "?" },
  noneKnown: "none known to lie here, though some that are known only to a wider area may",
  incidents: (count: string, isOne: boolean): string =>
    `${count} ${isOne ? "incident" : "incidents"} on record`,
  nothingHere: (name: string): string => `${name}: nothing on record`,
  titled: (name: string, sentence: string): string => `${name}: ${sentence}`,
  somewhereInIt: "somewhere in it",
  onlyInIt: (count: string): string => `; ${count} known only to be somewhere in it`,
  semicolon: "; ",
  comma: ", ",
  near: (name: string): string => `near ${name}`,
  nearIt: "near it",
  caption: "Incidents on record by place, as the map shows them",
  head: {
    place: "Place",
    inIt: "On record in it",
    only: "Known only to be somewhere in it",
    closer: "Known more closely",
  },
  inNoCountry: "In no one country: ",
  andOthers: "; and others",
  short: "Countries that the map does not show have one row each; their own pages tell more.",
  ofWhich: ", of which ",
  none: "none",
  live: {
    language: "en",
    hint: "Point at a mark, or at a row of the table, to read what it says.",
    showThem: "Show them",
    namesIn: "Names in",
    both: "both",
    showAll: "Show all",
    nearIt: "near it",
    notCovered: "not covered",
    noneReported: "0 reported",
    controls: {
      "Map.Title":
        "Map of incidents on record. Arrow keys move it, plus and minus zoom; the list after it says the same.",
      "NavigationControl.ZoomIn": "Closer",
      "NavigationControl.ZoomOut": "Wider",
      "ScaleControl.Meters": "m",
      "ScaleControl.Kilometers": "km",
      "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and scroll to come closer",
      "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and scroll to come closer",
      "CooperativeGesturesHandler.MobileHelpText": "Move the map with two fingers",
    },
  } as LiveWords,
};

/** What the map that moves says; plain texts, because it is sent to the reader's browser. */
export interface LiveWords {
  readonly language: "en" | "ar";
  readonly hint: string;
  readonly showThem: string;
  readonly namesIn: string;
  readonly both: string;
  readonly showAll: string;
  readonly nearIt: string;
  readonly notCovered: string;
  readonly noneReported: string;
  /** What the map's own controls say, by the names that MapLibre has for them. */
  readonly controls: Readonly<
    Record<
      | "Map.Title"
      | "NavigationControl.ZoomIn"
      | "NavigationControl.ZoomOut"
      | "ScaleControl.Meters"
      | "ScaleControl.Kilometers"
      | "CooperativeGesturesHandler.WindowsHelpText"
      | "CooperativeGesturesHandler.MacHelpText"
      | "CooperativeGesturesHandler.MobileHelpText",
      string
    >
  >;
}

/** The words of maps. */
export type MapWords = typeof ENGLISH;

/** The words of maps, in the language of the page. */
export const mapWords = inLanguages<MapWords>({ en: ENGLISH, ar: ARABIC });
