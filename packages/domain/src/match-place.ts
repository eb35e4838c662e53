/**
 * Match in place: whether two incidents may have happened in the same spot, and how much that says. Points are compared
 * only where both precisions have earned one; of an area, whatever lies in it is possible, and the wider it is the less
 * that says. SPEC M3.
 */
import { distanceKm } from "./distance.ts";
import type { Finding } from "./match-finding.ts";
import { silence } from "./match-finding.ts";
import { matchWords } from "./match-told.ts";
import type { MatchPlace } from "./matchable.ts";
import { PLACE_WIDTH } from "./place-width.ts";
import type { PlaceKind } from "./place.ts";

/** Points by how the places lie, as one named and versioned rule; distances in km. */
export const PLACE_POINTS = {
  rule: "M3",
  version: 1,
  sameSpot: 4,
  withinReach: 3,
  /** One of them is known only to lie near its place. */
  withinNear: 2,
  /** Beyond the reach of both, yet no further than `apartKm`. */
  off: -2,
  apartKm: 50,
  /** Two parts of one governorate, neither in the other. */
  otherPart: -2,
  /** One lies in the other, or both are it: by the kind of the wider. */
  inside: { site: 3, settlement: 3, district: 2, governorate: 1, region: 1, country: 0 },
  /** An area without sharp borders: nobody knows whether one lies in the other. */
  perhaps: 0,
} as const satisfies { readonly inside: Record<PlaceKind, number> } & Readonly<
  Record<string, unknown>
>;

type Lie =
  | { readonly is: "apart" }
  | { readonly is: "same-spot"; readonly isNear: boolean }
  | { readonly is: "within-reach"; readonly isNear: boolean; readonly km: number }
  | { readonly is: "off"; readonly km: number }
  | { readonly is: "inside"; readonly kind: PlaceKind; readonly isSame: boolean }
  | { readonly is: "other-part" }
  | { readonly is: "perhaps" };

/** How two places lie to each other; the order makes no difference. */
function lieOf(left: MatchPlace, right: MatchPlace): Lie {
  if (left.country !== null && right.country !== null && left.country !== right.country)
    return { is: "apart" };
  const isPinned = PLACE_WIDTH[left.kind] === 0;
  const isNear = left.reachKm + right.reachKm > 2 * PINPOINTED_KM;
  if (left.place === right.place && isPinned) return { is: "same-spot", isNear };
  if (left.point !== null && right.point !== null) {
    const km = distanceKm(left.point, right.point);
    if (km > PLACE_POINTS.apartKm) return { is: "apart" };
    return km <= left.reachKm + right.reachKm
      ? { is: "within-reach", isNear, km }
      : { is: "off", km };
  }
  if (left.line.includes(right.place) || right.line.includes(left.place)) {
    const kind = PLACE_WIDTH[left.kind] >= PLACE_WIDTH[right.kind] ? left.kind : right.kind;
    return { is: "inside", kind, isSame: left.place === right.place };
  }
  if (left.governorate === null || right.governorate === null) return { is: "perhaps" };
  return left.governorate === right.governorate ? { is: "other-part" } : { is: "apart" };
}

/** The widest reach of a place that is known to itself, in km. */
const PINPOINTED_KM = 5;

function findingOf(lie: Lie): Finding | null {
  switch (lie.is) {
    case "apart":
      return null;
    case "same-spot": {
      const points = lie.isNear ? PLACE_POINTS.withinReach : PLACE_POINTS.sameSpot;
      return { points, told: () => lie };
    }
    case "within-reach": {
      const points = lie.isNear ? PLACE_POINTS.withinNear : PLACE_POINTS.withinReach;
      return { points, told: () => ({ is: "points", km: lie.km, isWithinReach: true }) };
    }
    case "off":
      return {
        points: PLACE_POINTS.off,
        told: () => ({ is: "points", km: lie.km, isWithinReach: false }),
      };
    case "inside":
      return { points: PLACE_POINTS.inside[lie.kind], told: () => lie };
    case "other-part":
      return { points: PLACE_POINTS.otherPart, told: () => lie };
    case "perhaps":
      return { points: PLACE_POINTS.perhaps, told: () => ({ is: "perhaps-inside" }) };
  }
}

/** What two incidents' places say: of any two of them, whatever fits best; null when all lie apart. */
export function matchPlace(
  left: readonly MatchPlace[],
  right: readonly MatchPlace[],
): Finding | null {
  if (left.length === 0 || right.length === 0) return silence("no-place");
  let best: Finding | null = null;
  for (const one of left) {
    for (const other of right) {
      const found = findingOf(lieOf(one, other));
      if (found !== null && (best === null || isBetter(found, best))) best = found;
    }
  }
  return best;
}

/** Of two that say the same, the words decide, so that the order of places makes no difference. */
function isBetter(found: Finding, best: Finding): boolean {
  return found.points === best.points
    ? matchWords(found.told()) < matchWords(best.told())
    : found.points > best.points;
}
