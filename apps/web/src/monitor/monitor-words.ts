/** Monitor words: what a page says of what chosen monitors watch, and what they do not, in English. */
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./monitor-words-ar.ts";

/** How many kinds a sentence names. */
const MOST_NAMED = 3;

const ENGLISH = {
  monitor: "Monitor",
  everyone: "All who watch",
  alone: "What does one of them alone not watch?",
  notes: (notes: number): string => countWords(notes, "note"),
  lead: "What it watches, and what it does not",
  heading: (names: readonly string[]): string =>
    names.length > 1
      ? `${listWords(names)}: what they watch, and what they do not`
      : `${listWords(names)}: what it watches, and what it does not`,
  samples:
    "Samples were looked at: nothing may be read from a place and month without an incident.",
  whole: "Where it is watched as a whole, silence means that none was reported.",
  part: "Nothing is watched as a whole: from a place and month without an incident nothing may be read.",
  partKinds: (kinds: readonly string[]): string =>
    kinds.length > MOST_NAMED
      ? "Some kinds of incident only are watched as a whole: silence about the others says nothing."
      : `Watched as a whole: ${listWords(kinds)} only; silence about other kinds of incident says nothing.`,
  recordPages: "Who that is: ",
  beside: "See it together with: ",
  ownBefore: "Incidents on record of its own: ",
  nobodySays: (names: string): string => `Nothing on record says what ${names} watches.`,
  nobodySaysMore:
    "That it does not tell of a place or a month says nothing of what happened there.",
  finding: (never: number, all: number): string => {
    if (never === all) return "None of these governorates is watched";
    if (never === 0) return `Each of ${all} governorates is watched in some month`;
    return `${numberWords(never)} of ${all} governorates are not watched in any month`;
  },
  any: (governorates: number, country: string): string =>
    `any of the ${governorates} governorates of ${country}`,
  allOf: (governorates: number, country: string): string =>
    `All ${governorates} governorates of ${country}`,
  leftOut: (places: string): string => `Leaves out ${places}, as it says itself.`,
  never: (places: string): string => `Nothing on record says that it watches ${places}.`,
  partly: (places: string, when: readonly string[]): string =>
    `Does not watch ${places} ${when.join(", or ")}.`,
  before: (month: string): string => `before ${month}`,
  after: (month: string): string => `after ${month}`,
  between: (first: string, last: string): string =>
    first === last ? `in ${first}` : `from ${first} to ${last}`,
  othersThen: "Reported there by others: ",
  others: (incidents: number): string => countWords(incidents, "incident"),
  colon: ": ",
  comma: ", ",
  noneOfOthers: "Nobody else is on record with an incident there, which is not zero.",
  watched: "What is watched",
  closely: { whole: "as a whole", part: "in part", samples: "samples" },
  throughout: (how: string, run: string): string => `${how}, ${run}`,
  nothingWatched: "Nothing of what you ask for.",
  byMonth: "Governorate by governorate, month by month",
  legend: {
    gap: "not watched by it, whoever else did",
    samples: "samples: where nothing is on record, nothing is known",
    part: "watched, but only a part of the place, its days or its kinds",
    own: "its own incidents on record that are dated to that month for sure",
    others: "incidents of others alone",
  },
  head: {
    watched: "Watched",
    gaps: "Not watched, and what others reported there then",
    own: "Its own incidents",
  },
  atNoTime: "at no time",
  noGap: "no month",
  ofOthers: (incidents: number): string =>
    incidents === 0 ? "none of others" : `${countWords(incidents, "incident")} of others`,
  everyMonth: "all months",
  strip: (parts: readonly string[]): string => parts.join("; "),
  ownInStrip: (incidents: number): string => `${countWords(incidents, "incident")} of its own`,
  byKind: "Kind by kind",
  kindsAlike: "Every kind of incident is watched alike",
  kindsApart: (watched: number, all: number): string =>
    `${watched} of ${all} kinds of incidents are watched`,
  kind: "Kind of incident",
  otherKinds: "Reported by others",
  tallies: "What it counted itself",
  itsNotes: "Where that is said",
  asData: "These months as",
  or: "or",
};

/** The words of chosen monitors. */
export type MonitorWords = typeof ENGLISH;

/** The words of chosen monitors, in the language of the page. */
export const monitorWords = inLanguages<MonitorWords>({ en: ENGLISH, ar: ARABIC });
