/** Incident words: what the list of incidents, its rows and its form say, in English. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Extent } from "@sitrep/domain/incident";
import type { ReactNode } from "react";
import type { People } from "@sitrep/domain/party";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { Harm } from "@sitrep/domain/harm";
import { describeQuantity } from "@sitrep/domain/quantity";
import { inLanguages } from "../language/speech.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./incident-words-ar.tsx";

const PEOPLE = {
  civilians: ["civilian", "civilians"],
  "security-forces": ["member of the security forces", "members of the security forces"],
  "local-officials": ["local official", "local officials"],
  militia: ["militia member", "militia members"],
  militants: ["militant", "militants"],
  unknown: ["person", "people"],
} as const satisfies Record<People, readonly [string, string]>;

const EFFECT = {
  killed: "killed",
  injured: "injured",
  abducted: "abducted",
  detained: "detained",
  displaced: "driven from home",
} as const satisfies Record<HarmEffect, string>;

const ENGLISH = {
  name: "Incidents",
  unlistedHeading: (count: number): string =>
    `${countWords(count, "incident")} on record, none of which may be shown`,
  nothingFits: "Nothing on record fits",
  incidents: (count: number): string => countWords(count, "incident"),
  /** "on record", and of days that were asked for, that an incident may lie in them and need not. */
  fits: (count: number, days: "none" | "sure" | "possible"): string => {
    if (days === "none") return "on record";
    if (days === "sure") return `surely ${count === 1 ? "falls" : "fall"} in these days`;
    return count === 1 ? "falls, or may fall, in these days" : "fall, or may fall, in these days";
  },
  standfirst:
    "What is said to have happened, in our own words, each with every account of it. What is not here may have happened all the same.",
  explorer: "Open this in the explorer",
  when: "When",
  ownPage: "The same on a page of its own, like for like or by who did it",
  list: "The list",
  where: "Where",
  map: "Map of the incidents in this list",
  orders: "Order of the list",
  order: { "-when": "latest first", when: "earliest first", title: "by title" },
  unlisted: (count: number): string =>
    `${countWords(count, "incident")} ${count === 1 ? "is" : "are"} counted here and on the map and not listed: the licence of the dataset does not let its rows be passed on.`,
  nothing: {
    observed: "Nothing on record fits all of this at once.",
    "none-reported":
      "Somebody watched these places in these days, and reported none that fits. That is as near to “none” as the record can say.",
    "not-covered":
      "Nobody on file watched these places in these days. That nothing is on record says nothing about what happened.",
    unknown:
      "Somebody looked here, but at samples or in part only. What they did not see may have happened.",
  },
  watched: "Watched: ",
  showAll: "Show all incidents",
  clusters: (number: ReactNode, rule: ReactNode, joined: number, open: number): ReactNode => (
    <>
      Every record counts here. Counted by incident, as far as anybody judged which records tell of
      one, there are {number} {rule}:{" "}
      {[
        ...(joined > 0
          ? [
              `${countWords(joined, "record")} ${joined === 1 ? "tells" : "tell"} of an incident that another one here tells of`,
            ]
          : []),
        ...(open > 0 ? [`of ${countWords(open, "group")} nobody can say whether it is one`] : []),
      ].join(", and ")}
      .
    </>
  ),
  leaning: "What this count leans on",
  leaningNote: (total: number): string =>
    `Of ${countWords(total, "incident")}, so many fall where somebody is not heard, because nobody else tells of them.`,
  without: "Without",
  fall: "Fall",
  left: "Left",
  moreLeanings: (count: number): string => `And ${count} more that move it less.`,
  withoutAnonymous: "whoever is not named",
  withoutParties: "parties to the conflict",
  hearAll: "hear everybody",
  field: {
    q: "Words",
    kind: "Kind",
    place: "Place",
    from: "From",
    to: "To",
    actor: "Who takes part",
    attribution: "Laid to somebody as",
    harmed: "Who was harmed",
    effect: "What was done",
    extent: "Extent",
    precision: "Place known to",
    verification: "Support",
    source: "Said or passed on by",
    document: "Stands in",
    without: "Without",
    sure: "Only what surely fell in those days",
  },
  everywhere: "everywhere",
  extent: {
    single: null,
    series: { words: "a series", title: "Several incidents; nobody gave their number." },
    pattern: { words: "kept happening", title: "Something that happened again and again." },
  } as Record<Extent, { readonly words: string; readonly title: string } | null>,
  kind: (lower: string, heading: string, isAttempted: boolean): string =>
    isAttempted ? `Attempted ${lower}` : heading,
  comma: ", ",
  semicolon: "; ",
  coded: ". Coded in ",
  laidTo: "Laid to ",
  saidBy: "Said by ",
  alsoIn: "; also in ",
  before: {
    site: "at ",
    settlement: "in ",
    "near-settlement": "near ",
    district: "somewhere in ",
    governorate: "somewhere in ",
    region: "somewhere in ",
    country: "somewhere in ",
    water: "on the waters of ",
  } satisfies Record<PlacePrecision, string> as Record<PlacePrecision, string>,
  onTheLine: "somewhere on the ",
  known: {
    site: "Known to the very site.",
    settlement: "Known to a town or village.",
    "near-settlement": "Known only to lie near a town or village: within some 25 km of it.",
    district: "Known only to a district.",
    governorate: "Known only to a governorate.",
    region: "Known only to a part of a country or a belt of land, whose edge nobody draws.",
    country: "Known only to a country.",
    water: "On water or in the air.",
  } satisfies Record<PlacePrecision, string> as Record<PlacePrecision, string>,
  people: (who: People): string => (who === "unknown" ? "people not described" : PEOPLE[who][1]),
  harm: ({ who, effect, quantity }: Harm): string => {
    const [one, many] = PEOPLE[who];
    if (quantity === "none") return `no ${many} ${EFFECT[effect]}`;
    if (quantity === "unknown") return `an unknown number of ${many} ${EFFECT[effect]}`;
    const isCoded = quantity.form === "coded";
    const amount = isCoded ? numberWords(quantity.best) : describeQuantity(quantity);
    return `${amount} ${amount === "1" ? one : many} ${EFFECT[effect]}`;
  },
  triple: (low: string, best: string, high: string): string => `coded ${low} / ${best} / ${high}`,
};

/** The words of the list of incidents. */
export type IncidentWords = typeof ENGLISH;

/** The words of the list of incidents, in the language of the page. */
export const incidentWords = inLanguages<IncidentWords>({ en: ENGLISH, ar: ARABIC });
