/** Place words: what the gazetteer's list and the page of one place say, in English. */
import type { Watch } from "@sitrep/domain/coverage";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./place-words-ar.tsx";

/** Turns words into a link or a number that leads to its why. */
type Wrap = (words: string) => ReactNode;

const ENGLISH = {
  name: "Places",
  onRecord: "Places on record",
  ofGazetteer: "Places of the gazetteer",
  /** How many places records name, or were found, of how many in the gazetteer. */
  standfirst: (
    isOverview: boolean,
    [found, foundLink]: readonly [number, Wrap],
    [all, allLink]: readonly [number, Wrap],
  ): ReactNode => (
    <>
      {foundLink(countWords(found, "place"))}
      {isOverview && " named by something on record,"} of {allLink(numberWords(all))}
      {isOverview ? " in the gazetteer. Search finds the others." : "."}
    </>
  ),
  field: { q: "Name, any script", kind: "Kind", used: "Only on record" },
  otherCountries: "Other countries",
  inNoCountry: "In no one country",
  inGovernorate: (name: ReactNode): ReactNode => <>In {name}</>,
  comma: ", ",
  noOutline: "No outline of it is on file: the map shows what lies around it.",
  map: (name: string): string => `Map of ${name} with the incidents on record there`,
  noIncident: "No incident on record",
  happened: "What happened there",
  ways: (series: Wrap, explorer: Wrap): ReactNode => (
    <>
      {series("The same with who was counting around, like for like or by who did it")}; or{" "}
      {explorer("open it in the explorer")}
    </>
  ),
  allIncidents: (count: number): string => `All ${countWords(count, "incident")}`,
  figures: "Figures for it, or for a part of it",
  allFigures: (count: number): string => `All ${countWords(count, "figure")}`,
  wider: "Figures for a wider area that counts it in",
  watchers: "Who watches",
  watch: {
    whole: "all of it",
    part: "a part of it",
    none: "leaves it out",
  } satisfies Record<Watch, string> as Record<Watch, string>,
  samples: ", by samples",
  semicolon: "; ",
  colon: ": ",
  nobody:
    "Nobody on file watches this place. That little or nothing is on record says nothing about what happened.",
  inside: "What lies in it",
  ofKind: (kind: string, count: number): string => `${kind}: ${numberWords(count)}`,
  fact: {
    what: "What",
    within: "Lies in",
    names: (language: string): string => `Names, ${language}`,
    point: "Point",
    north: "north",
    south: "south",
    east: "east",
    west: "west",
    degrees: (degrees: string, side: string): string => `${degrees} ${side}`,
    noMiddle: "None: the middle of an area is nowhere in particular.",
    noPoint: "None on file, so it is not drawn.",
    codes: "Codes",
    /** Who keeps the lists that places have codes in. */
    lists: {
      geonames: "GeoNames",
      geonamesCode: "GeoNames division",
      iso: "ISO 3166",
      isoNumeric: "ISO 3166 number",
      naturalEarth: "Natural Earth",
    } as Readonly<Record<string, string>>,
    notes: "Notes",
  },
};

/** The words about places. */
export type PlacePageWords = typeof ENGLISH;

/** The words about places, in the language of the page. */
export const placePageWords = inLanguages<PlacePageWords>({ en: ENGLISH, ar: ARABIC });
