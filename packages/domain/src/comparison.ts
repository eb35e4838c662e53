/** Comparison: whether two estimates may be compared at all, and if so whether they agree. SPEC C1–C5. */
import type { Estimate, Scope } from "./estimate.ts";
import { timeOf } from "./estimate.ts";
import type { PlaceId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { compareHigh, contains, intersect } from "./interval.ts";
import { lineage } from "./place.ts";
import { boundsOf } from "./quantity.ts";
import { mayTouch } from "./span.ts";
import { fold } from "./text.ts";
import { spanOf } from "./when.ts";

/** What can make two figures speak of different things. */
export type Dimension = "metric" | "population" | "scope" | "time" | "nature";

/** What a comparison finds. `contains`: one range lies inside the other. */
export type Comparison =
  | { readonly verdict: "agree" | "contains"; readonly shared: Interval }
  | { readonly verdict: "disagree" }
  | {
      readonly verdict: "not-comparable";
      readonly differs: readonly Dimension[];
      /** Where only the scope differs and one lies inside the other: whether the figures allow that. SPEC C4. */
      readonly containment: "possible" | "violated" | null;
    };

type ParentOf = (id: PlaceId) => PlaceId | undefined;

/** Compares two estimates; the order does not matter. */
export function compare(left: Estimate, right: Estimate, parentOf: ParentOf): Comparison {
  const differs = differingDimensions(left, right);
  const a = boundsOf(left.quantity);
  const b = boundsOf(right.quantity);
  if (differs.length > 0) {
    const isOnlyScope = differs.length === 1 && differs[0] === "scope";
    return {
      verdict: "not-comparable",
      differs,
      containment: isOnlyScope ? containment(left, right, parentOf) : null,
    };
  }
  const shared = intersect(a, b);
  if (shared === null) return { verdict: "disagree" };
  return { verdict: contains(a, b) || contains(b, a) ? "contains" : "agree", shared };
}

function differingDimensions(left: Estimate, right: Estimate): readonly Dimension[] {
  const differs: Dimension[] = [];
  const isSameUnit =
    left.quantity.unit === right.quantity.unit && left.quantity.per === right.quantity.per;
  if (left.metric !== right.metric || !isSameUnit) differs.push("metric");
  const isSamePopulation =
    fold(left.population) === fold(right.population) && left.subject === right.subject;
  if (!isSamePopulation) differs.push("population");
  if (scopeKey(left.scope) !== scopeKey(right.scope)) differs.push("scope");
  if (!isSameTime(left, right)) differs.push("time");
  if (left.nature !== right.nature) differs.push("nature");
  return differs;
}

function scopeKey(scope: Scope): string {
  return JSON.stringify([scope.includes.toSorted(), scope.excludes.toSorted()]);
}

/** Stocks are of one time when the days that they may speak of meet; flows when their periods are the same days. SPEC C3. */
function isSameTime(left: Estimate, right: Estimate): boolean {
  if ((left.asOf === undefined) !== (right.asOf === undefined)) return false;
  const a = spanOf(timeOf(left));
  const b = spanOf(timeOf(right));
  if (left.asOf !== undefined) return mayTouch(a, b.earliest, b.latest);
  return a.earliest === b.earliest && a.latest === b.latest && left.partial === right.partial;
}

/** Whether `inner` covers a part of what `outer` covers. */
export function scopeContains(outer: Scope, inner: Scope, parentOf: ParentOf): boolean {
  return inner.includes.every((place) => {
    const line = lineage(place, parentOf);
    const nearest = line.find((at) => outer.includes.includes(at) || outer.excludes.includes(at));
    const isIn = nearest !== undefined && !outer.excludes.includes(nearest);
    const cuts = outer.excludes.filter((cut) => lineage(cut, parentOf).includes(place));
    return isIn && cuts.every((cut) => inner.excludes.includes(cut));
  });
}

function containment(
  left: Estimate,
  right: Estimate,
  parentOf: ParentOf,
): "possible" | "violated" | null {
  const isOuter = scopeContains(left.scope, right.scope, parentOf);
  const isInner = scopeContains(right.scope, left.scope, parentOf);
  if (isOuter === isInner) return null;
  const [whole, part] = isOuter ? [left, right] : [right, left];
  // The part fits when its smallest value is not above the largest value of the whole.
  const floor = boundsOf(part.quantity);
  const ceiling = boundsOf(whole.quantity);
  const least: Interval = { low: null, lowOpen: true, high: floor.low, highOpen: floor.lowOpen };
  return compareHigh(least, ceiling) <= 0 && !touchesOpenly(floor, ceiling)
    ? "possible"
    : "violated";
}

/** Whether the part starts, openly, at the very value where the whole ends. */
function touchesOpenly(part: Interval, whole: Interval): boolean {
  return part.low !== null && part.low === whole.high && (part.lowOpen || whole.highOpen);
}
