/** Explorer words: what its parts are called, and what its map says of a count. */
import type { Count } from "@sitrep/domain/count";
import { People } from "@sitrep/domain/party";
import { peopleWords } from "../incident/harm-words.ts";
import { capitalised, codeHeading, codeWords } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";
import type { Dimension } from "./explorer-answer.ts";

/** The dimensions in the order in which they are read, and what each is called. */
export const DIMENSION_HEADINGS = {
  kind: "Kind",
  governorate: "Governorate",
  actor: "Who takes part",
  attribution: "How surely it is laid to anybody",
  target: "Who was harmed",
  source: "Who says so",
  verification: "Support",
  dataset: "Dataset",
} as const satisfies Record<Dimension, string>;

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

/** What the map says. */
export const MAP_WORDS = {
  nothing: "nothing on record",
  somewhere: "somewhere in it",
  /** "5 or more", "possibly some", "not covered". */
  count: (count: Count): string => {
    if (count.is !== "observed") return codeWords(count.is);
    const { low, high } = count.interval;
    if (low === 0 && high === null) return "possibly some";
    return low === 0 ? `possibly ${high}` : describeInterval(count.interval);
  },
  /** All that lies in an area, and what of it is known no nearer. */
  inside: (inside: Count, only: Count | null): string => {
    const all =
      inside.is === "observed"
        ? `${MAP_WORDS.count(inside)} on record`
        : { "none-reported": "none reported, and somebody was watching", "not-covered": "not covered: nobody was watching", unknown: "unknown: watched in part or by samples only" }[inside.is]; // prettier-ignore
    return only === null
      ? all
      : `${all}; ${MAP_WORDS.count(only)} known only to be somewhere in it`;
  },
  /** "near it: 1 incident", "12 incidents". */
  cluster: (words: string, isOne: boolean, mark: "dot" | "ring" | null): string => {
    const where = { dot: "in a settlement", ring: "near a settlement" };
    const count = `${words} ${isOne || words === "1" ? "incident" : "incidents"}`;
    return mark === null ? `${count} in settlements or near them` : `${count} ${where[mark]}`;
  },
} as const;
