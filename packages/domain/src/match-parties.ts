/** Match in parties: whether two incidents name the same actors, by id, by any of their names, or by the body behind them. SPEC M5. */
import type { Finding } from "./match-finding.ts";
import { silence } from "./match-finding.ts";
import type { MatchActor } from "./matchable.ts";

/** Points for actors, as one named and versioned rule. */
export const PARTY_POINTS = {
  rule: "M5",
  version: 1,
  /** Two or more actors in common. */
  both: 3,
  one: 2,
  /** One belongs to the other, or both name only people who do not fight. */
  related: 1,
  none: -1,
} as const;

type Relation = "same" | "related" | null;

function relationOf(left: MatchActor, right: MatchActor): Relation {
  if (left.id === right.id || shareName(left.names, right.names))
    return left.kind === "civilians" || right.kind === "civilians" ? "related" : "same";
  return left.line.includes(right.id) || right.line.includes(left.id) ? "related" : null;
}

function shareName(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const name of left) if (right.has(name)) return true;
  return false;
}

/** What the actors of two incidents say. Never impossible: attributions differ from account to account. */
export function matchParties(left: readonly MatchActor[], right: readonly MatchActor[]): Finding {
  if (left.length === 0 || right.length === 0) return silence("no-actor");
  const same = left.filter((one) => right.some((other) => relationOf(one, other) === "same"));
  // Counted from the side that names fewer, so that two spellings of one actor are not two.
  const back = right.filter((one) => left.some((other) => relationOf(other, one) === "same"));
  const common = Math.min(same.length, back.length);
  if (common > 0) {
    const points = common > 1 ? PARTY_POINTS.both : PARTY_POINTS.one;
    return { points, told: () => ({ is: "actors", common }) };
  }
  const isRelated = left.some((one) => right.some((other) => relationOf(one, other) !== null));
  return isRelated
    ? { points: PARTY_POINTS.related, told: () => ({ is: "related-actors" }) }
    : { points: PARTY_POINTS.none, told: () => ({ is: "actors", common: 0 }) };
}
