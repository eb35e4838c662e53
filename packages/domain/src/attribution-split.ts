/**
 * Attribution split: how much of a cell is laid at somebody's door, and how surely. An incident that is laid there in several
 * ways, claimed by one and denied by another, may belong to each, so that every part is an interval. SPEC V16.
 */
import { Attribution } from "./attribution.ts";
import type { Interval } from "./interval.ts";
import { between, from } from "./interval.ts";
import type { Tallied } from "./series.ts";
import { LEAST } from "./series.ts";

/** Incidents with the degrees in which they are laid to any perpetrator; none where nobody is named or described. */
export interface AttributedTally extends Tallied {
  readonly degrees: readonly Attribution[];
}

/** What is laid so: its interval, what is so for sure and in that way alone, and whatever on record may be so. */
export interface AttributionPart {
  readonly interval: Interval;
  readonly sure: number;
  readonly possible: number;
}

/** The part of each degree. Parts overlap upward: the sum of their intervals contains the whole. */
export type AttributionSplit = Readonly<Record<Attribution, AttributionPart>>;

/** What lies in a cell, and what may without standing in it. */
export interface AttributedPile {
  readonly inside: readonly AttributedTally[];
  readonly astray: readonly AttributedTally[];
}

/**
 * Splits a cell whose interval is given. What lies in the cell for sure, and is laid to somebody in one way alone, is the low
 * end of that way; whatever may lie in it and is laid so among others, the high end. Where the whole has no upper bound,
 * no part has one.
 */
export function splitByAttribution(
  { inside, astray }: AttributedPile,
  whole: Interval,
): AttributionSplit {
  const part = (degree: Attribution): AttributionPart => {
    const all = [...inside, ...astray].filter((one) => degreesOf(one).includes(degree));
    const alone = inside.filter((one) => one.isSure && degreesOf(one).join() === degree);
    const low = alone.reduce((total, one) => total + LEAST[one.extent] * (one.times ?? 1), 0);
    const possible = countOf(all);
    const high = Math.max(low, possible);
    return {
      interval: whole.high === null ? from(low) : between(low, high),
      sure: countOf(alone),
      possible,
    };
  };
  return {
    confirmed: part("confirmed"),
    suspected: part("suspected"),
    claimed: part("claimed"),
    denied: part("denied"),
    unattributed: part("unattributed"),
  };
}

/** The degrees of an incident, each once; one that nobody is named for is unattributed. */
function degreesOf({ degrees }: AttributedTally): readonly Attribution[] {
  return degrees.length === 0 ? UNATTRIBUTED : Attribution.options.filter((one) => degrees.includes(one)); // prettier-ignore
}

const UNATTRIBUTED: readonly Attribution[] = ["unattributed"];

function countOf(incidents: readonly AttributedTally[]): number {
  return incidents.reduce((total, { times }) => total + (times ?? 1), 0);
}
