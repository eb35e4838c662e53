/** Comparison: whether two estimates may be compared at all, and if so whether they agree. SPEC C1–C5. */
import type { Estimate, Scope } from "./estimate.ts";
import { timeOf } from "./estimate.ts";
import type { PlaceId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { intersect, relate } from "./interval.ts";
import { definitionOf } from "./metric.ts";
import { lineage } from "./place.ts";
import { boundsOf } from "./quantity.ts";
import { mayTouch } from "./span.ts";
import { fold } from "./text.ts";
import { spanOf } from "./when.ts";

/** What can make two figures speak of different things. */
export type Dimension = "metric" | "population" | "scope" | "time" | "nature";

/** What a comparison finds. `contains`: one range lies inside the other and is narrower. */
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

/** Compares two estimates; the order does not matter. SPEC C1–C2. */
export function compare(left: Estimate, right: Estimate, parentOf: ParentOf): Comparison {
  const differs = differingDimensions(left, right, parentOf);
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
  const relation = relate(a, b);
  const isInside = relation === "contains" || relation === "within";
  return { verdict: isInside ? "contains" : "agree", shared };
}

function differingDimensions(
  left: Estimate,
  right: Estimate,
  parentOf: ParentOf,
): readonly Dimension[] {
  const differs: Dimension[] = [];
  const isSameUnit =
    left.quantity.unit === right.quantity.unit && left.quantity.per === right.quantity.per;
  if (left.metric !== right.metric || !isSameUnit) differs.push("metric");
  const isSamePopulation =
    fold(left.population) === fold(right.population) && left.subject === right.subject;
  if (!isSamePopulation) differs.push("population");
  if (!isSameScope(left.scope, right.scope, parentOf)) differs.push("scope");
  if (!isSameTime(left, right)) differs.push("time");
  if (left.nature !== right.nature) differs.push("nature");
  return differs;
}

/** Two scopes are the same when each covers the other, however they are written. */
function isSameScope(left: Scope, right: Scope, parentOf: ParentOf): boolean {
  return scopeContains(left, right, parentOf) && scopeContains(right, left, parentOf);
}

/** Stocks are of one time when the days that they may speak of meet; flows when their periods are the same days. SPEC C3. */
function isSameTime(left: Estimate, right: Estimate): boolean {
  if ((left.asOf === undefined) !== (right.asOf === undefined)) return false;
  const a = spanOf(timeOf(left));
  const b = spanOf(timeOf(right));
  if (left.asOf !== undefined) return mayTouch(a, b.earliest, b.latest);
  return a.earliest === b.earliest && a.latest === b.latest && left.partial === right.partial;
}

/**
 * Whether all that `inner` covers is covered by `outer`. Of the places around a place that either list names, the
 * nearest decides; what `outer` leaves out, `inner` must leave out too. SPEC C5.
 */
export function scopeContains(outer: Scope, inner: Scope, parentOf: ParentOf): boolean {
  return inner.includes.every((place) => {
    if (!covers(outer, place, parentOf)) return false;
    const cuts = outer.excludes.filter((cut) => lineage(cut, parentOf).includes(place));
    return cuts.every((cut) => !covers(inner, cut, parentOf));
  });
}

function covers(scope: Scope, place: PlaceId, parentOf: ParentOf): boolean {
  const nearest = lineage(place, parentOf).find(
    (at) => scope.includes.includes(at) || scope.excludes.includes(at),
  );
  return nearest !== undefined && !scope.excludes.includes(nearest);
}

function containment(
  left: Estimate,
  right: Estimate,
  parentOf: ParentOf,
): "possible" | "violated" | null {
  if (definitionOf(left.metric).additive === false || left.quantity.unit === "percent") return null;
  const isOuter = scopeContains(left.scope, right.scope, parentOf);
  const isInner = scopeContains(right.scope, left.scope, parentOf);
  if (isOuter === isInner) return null;
  const [whole, part] = isOuter ? [left, right] : [right, left];
  return fitsInto(boundsOf(part.quantity), boundsOf(whole.quantity)) ? "possible" : "violated";
}

/** Whether some value of the part is at most some value of the whole. */
function fitsInto(part: Interval, whole: Interval): boolean {
  if (part.low === null || whole.high === null) return true;
  return part.low < whole.high || (part.low === whole.high && !part.lowOpen && !whole.highOpen);
}
