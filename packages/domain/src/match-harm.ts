/** Match in harm: whether the numbers that two incidents give leave one value possible for both. No number between is taken. SPEC M6. */
import type { Interval } from "./interval.ts";
import { intersect } from "./interval.ts";
import type { Finding } from "./match-finding.ts";
import { silence } from "./match-finding.ts";
import type { MatchTold } from "./match-told.ts";
import type { MatchHarm } from "./matchable.ts";

/** Points for harm, as one named and versioned rule. */
export const HARM_POINTS = {
  rule: "M6",
  version: 1,
  /** Both give one and the same number. */
  same: 2,
  /** Two bounded ranges that share a number. */
  shared: 1,
  /** They share a number, since one of them has no upper end. */
  open: 0,
  none: -2,
} as const;

function pointsOf(left: Interval, right: Interval): number {
  if (intersect(left, right) === null) return HARM_POINTS.none;
  if (left.high === null || right.high === null) return HARM_POINTS.open;
  const isOne = left.low === left.high && right.low === right.high;
  // That nobody was hurt is said of most incidents, and tells two of them apart from nothing.
  return isOne && left.low !== 0 ? HARM_POINTS.same : HARM_POINTS.shared;
}

/** What the harm of two incidents says: of the effects that both tell of, the one that fits least. */
export function matchHarm(left: readonly MatchHarm[], right: readonly MatchHarm[]): Finding {
  let least: Finding | null = null;
  for (const one of left) {
    const other = right.find(({ effect }) => effect === one.effect);
    if (other === undefined) continue;
    const points = pointsOf(one.interval, other.interval);
    if (least !== null && points >= least.points) continue;
    const told = (): MatchTold => ({
      is: "harm",
      effect: one.effect,
      amounts: [one.interval, other.interval],
      isShared: intersect(one.interval, other.interval) !== null,
    });
    least = { points, told };
  }
  return least ?? silence("no-harm");
}
