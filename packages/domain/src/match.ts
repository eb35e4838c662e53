/**
 * Match: whether two incidents may be one, dimension by dimension, with the reasons. The sum of the points puts pairs in
 * an order and nothing more: it is no probability, and nothing is merged by it. SPEC M1–M7.
 */
import { matchHarm } from "./match-harm.ts";
import type { Finding } from "./match-finding.ts";
import { matchKind } from "./match-kind.ts";
import { matchParties } from "./match-parties.ts";
import { matchPlace } from "./match-place.ts";
import { MatchStrength } from "./match-strength.ts";
import type { MatchTold } from "./match-told.ts";
import { matchWords } from "./match-told.ts";
import { matchTime } from "./match-time.ts";
import type { Matchable } from "./matchable.ts";

/** In what two incidents are held against each other, in the order in which reasons are told. */
export const MATCH_DIMENSIONS = ["time", "place", "kind", "parties", "harm"] as const;

/** One of them. */
export type MatchDimension = (typeof MATCH_DIMENSIONS)[number];

/** The rule of each dimension. */
export const MATCH_RULE = {
  time: "M2",
  place: "M3",
  kind: "M4",
  parties: "M5",
  harm: "M6",
} as const satisfies Record<MatchDimension, string>;

/** What each strength takes, at least, as one named and versioned rule. SPEC M7. */
export const STRENGTH_POINTS = {
  rule: "M7",
  version: 1,
  strong: { points: 9, time: 3, place: 2, against: 0 },
  fair: { points: 5, time: 2, place: 1, against: 1 },
  weak: { points: 2, time: 0, place: -2, against: 2 },
} as const;

/** What one dimension says, in words; `says` is what its points amount to. */
export interface MatchReason {
  readonly dimension: MatchDimension;
  readonly says: "for" | "nothing" | "against" | "silent";
  readonly points: number;
  readonly words: string;
  readonly rule: string;
}

/** A pair that may be one, with the sum of its points and its reasons. */
export interface Match {
  readonly strength: MatchStrength;
  readonly points: number;
  readonly reasons: readonly MatchReason[];
}

type Findings = Readonly<Record<MatchDimension, Finding>>;

/** Whether whoever put two incidents of one dataset on record read of both in one document, which tells them apart. SPEC M8. */
function areToldApart(left: Matchable, right: Matchable): boolean {
  return (
    left.dataset === right.dataset && left.documents.some((one) => right.documents.includes(one))
  );
}

/** What is said of two incidents in each dimension; null where they cannot be one. */
function findingsOf(left: Matchable, right: Matchable): Findings | null {
  if (areToldApart(left, right)) return null;
  const time = matchTime(left.days, right.days);
  if (time === null) return null;
  const place = matchPlace(left.places, right.places);
  if (place === null) return null;
  return {
    time,
    place,
    kind: matchKind(left, right),
    parties: matchParties(left.actors, right.actors),
    harm: matchHarm(left.harm, right.harm),
  };
}

/** How much speaks for a pair, before anybody asks why. */
export interface Weight {
  readonly strength: MatchStrength;
  readonly points: number;
}

function weightOf(findings: Findings): Weight | null {
  let points = 0;
  let against = 0;
  for (const dimension of MATCH_DIMENSIONS) {
    const found = findings[dimension].points;
    points += found;
    if (found < 0) against += 1;
  }
  const strength = MatchStrength.options.find((one) => {
    const least = STRENGTH_POINTS[one];
    return (
      points >= least.points &&
      findings.time.points >= least.time &&
      findings.place.points >= least.place &&
      against <= least.against
    );
  });
  return strength === undefined ? null : { strength, points };
}

/** How much speaks for two incidents being one; null where they cannot be, or too little does. SPEC M7. */
export function weigh(left: Matchable, right: Matchable): Weight | null {
  const findings = findingsOf(left, right);
  return findings === null ? null : weightOf(findings);
}

/** The same with its reasons, in the words given; English where none are. The order of the two makes no difference. SPEC M1. */
export function matchOf(
  left: Matchable,
  right: Matchable,
  wordsOf: (told: MatchTold) => string = matchWords,
): Match | null {
  const findings = findingsOf(left, right);
  const weight = findings && weightOf(findings);
  if (findings === null || weight === null) return null;
  const reasons = MATCH_DIMENSIONS.map((dimension): MatchReason => {
    const { points, told, isSilent } = findings[dimension];
    const says = isSilent ? "silent" : points > 0 ? "for" : points < 0 ? "against" : "nothing";
    return { dimension, says, points, words: wordsOf(told()), rule: MATCH_RULE[dimension] };
  });
  return { ...weight, reasons };
}
