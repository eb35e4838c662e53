/** Explorer words: what its heading, its parts, its map and its rows say, in English. */
import type { Count } from "@sitrep/domain/count";
import type { Interval } from "@sitrep/domain/interval";
import { People } from "@sitrep/domain/party";
import { peopleWords } from "../incident/harm-words.ts";
import { inLanguages } from "../language/speech.ts";
import { mapWords } from "../map/map-words.ts";
import { capitalised, codeHeading } from "../words/names.ts";
import type { CellUnit } from "../series/chart-words.tsx";
import { countWords, numberWords } from "../words/number.ts";
import { describeInterval } from "../words/said.ts";
import type { Dimension } from "./explorer-answer.ts";
import { ARABIC } from "./explorer-words-ar.tsx";
import type { Move } from "./map-window.ts";

/** Where the incidents of a disc lie: all in settlements, all near one place, or some of both. */
export type DiscMark = "dot" | "ring" | null;

const ENGLISH = {
  name: "Explore",
  nothing: "Nothing on record fits",
  /** What the filter leaves, before the words that say whether anything is left out. */
  incidents: (count: Interval): string =>
    `${describeInterval(count)} ${count.low === 1 && count.high === 1 ? "incident" : "incidents"}`,
  fit: (count: Interval, isNarrowed: boolean): string => {
    if (!isNarrowed) return "on record";
    return count.low === 1 && count.high === 1 ? "fits" : "fit";
  },
  wider: (count: number): string =>
    `${countWords(count, "incident")} known only to somewhere wider may lie here too, and ${count === 1 ? "is" : "are"} in no number.`,
  /** Before the files of all that fits. */
  take: "All that fits:",
  formats: { csv: "CSV", geojson: "GeoJSON", json: "JSON" },
  cite: "Cite it",
  jump: "Views of what fits",
  views: { timeline: "Timeline", map: "Map", breakdown: "Breakdown", table: "Table" },
  table: {
    heading: "One by one",
    caption: "The incidents that fit",
    head: { when: "When", what: "What", where: "Where", laidTo: "Laid to", saidBy: "Said by" },
    nobodyNamed: "nobody named",
    others: (count: number): string => `and ${count} more`,
    aside: "The same as a list, with what it leans on",
    source:
      "Source: every incident on record that fits; each leads to who says so. Coverage: the lines under the columns, and the areas of the map.",
  },
  outside: (count: number): string =>
    `${countWords(count, "incident")} at places outside of this map`,
  beyond: (places: number): string =>
    `some known only to ${countWords(places, "place")} that no country holds whole`,
  notDrawn: (parts: readonly string[]): string => `Not drawn: ${parts.join("; ")}.`,
  breakdown: {
    heading: "What, by whom, who says so",
    note: "A row narrows to it; a second one adds to the first. Bars run from what surely fits to what may.",
    incidents: "Incidents",
    lift: "any",
    beside: "As series beside one another",
    empty: "Nothing that fits says.",
    more: (count: number): string => `${count} more`,
    fewer: (count: number): string => `and ${numberWords(count)} with fewer`,
    chosen: " (chosen; lets it go)",
  },
  /** The dimensions, in the order in which they are read. */
  dimension: {
    kind: "Kind",
    governorate: "Governorate",
    actor: "Who takes part",
    attribution: "How surely it is laid to anybody",
    target: "Who was harmed",
    source: "Who says so",
    verification: "Support",
    dataset: "Dataset",
  } satisfies Record<Dimension, string>,
  timeline: {
    dayless: "Nothing that fits has a day",
    note: (by: CellUnit): string =>
      `A column narrows to its ${by}; pull over several to narrow to them.`,
    series: "As a series of its own, like for like or by how surely it is laid to somebody",
    strip: "The months looked at, out of all that are on record",
    first: "First month",
    last: "Last month",
  },
  map: {
    heading: "Where, as far as anybody says",
    picture: "Map of the incidents that fit; a table says the same",
    hint: "Pull over the map to draw a box. An area narrows to it, a disc leads closer.",
    finger: "A finger draws a box, and does not move the page",
    discs:
      "in a settlement or near one; a disc holds several, and their number, or how many at most (≤)",
    own: "On a map of its own, place by place",
    outlines: "Outlines: Natural Earth, public domain.",
    box: "A box by its degrees",
    edges: "West, south, east, north",
    moves: "Move the map",
    move: {
      west: "To the west",
      north: "To the north",
      south: "To the south",
      east: "To the east",
      wider: "Wider",
      closer: "Closer",
    } satisfies Record<Move, string>,
    caption: "What the map shows",
    where: "Where",
    shown: "What the map shows there",
    onRecord: (count: string): string => `${count} on record`,
    onlySomewhere: (all: string, only: string): string =>
      `${all}; ${only} known only to be somewhere in it`,
    /** "1 incident near a settlement", "12 incidents in settlements or near them". */
    cluster: (count: Interval, mark: DiscMark): string => {
      const incidents = ENGLISH.incidents(count);
      if (mark === null) return `${incidents} in settlements or near them`;
      return `${incidents} ${{ dot: "in a settlement", ring: "near a settlement" }[mark]}`;
    },
    /** "34.51° N, 43.22° E". */
    degrees: (lat: number, lon: number): string =>
      `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? "W" : "E"}`,
  },
};

/** The words of the explorer. */
export type ExplorerWords = typeof ENGLISH;

/** The words of the explorer, in the language of the page. */
export const explorerWords = inLanguages<ExplorerWords>({ en: ENGLISH, ar: ARABIC });

/** A value of a dimension in words: a code of a closed list as a reader says it, a record by its label. */
export function valueWords(dimension: Dimension, value: string, label: string): string {
  switch (dimension) {
    case "kind":
    case "attribution":
    case "verification":
      return codeHeading(value);
    case "target": {
      const who = People.safeParse(value);
      return who.success ? capitalised(peopleWords(who.data)) : label;
    }
    default:
      return label;
  }
}

/** "5 or more", "possibly some", "not covered". */
export function cellCount(count: Count): string {
  const say = mapWords();
  if (count.is !== "observed") return say.silence[count.is];
  const { low, high } = count.interval;
  if (low === 0 && high === null) return say.possiblySome;
  return low === 0 && high !== null ? say.possibly(high) : describeInterval(count.interval);
}

/** All that lies in an area, and what of it is known no nearer. */
export function insideWords(inside: Count, only: Count | null): string {
  const say = explorerWords().map;
  const all =
    inside.is === "observed"
      ? say.onRecord(cellCount(inside))
      : mapWords().silenceSentence[inside.is];
  return only === null ? all : say.onlySomewhere(all, cellCount(only));
}
