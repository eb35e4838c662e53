/** Comparison: whether two figures may be compared at all, and if so whether they agree. SPEC C1–C5. */
import type { Estimate } from "./estimate.ts";
import type { Figure } from "./figure.ts";
import { figureOf, isAdditive, isOneMeasure, isOneTime } from "./figure.ts";
import type { LineOf } from "./ground.ts";
import { groundHolds, linesOf } from "./ground.ts";
import type { PlaceId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { intersect, relate } from "./interval.ts";

/** What can make two figures speak of different things. */
export type Dimension = "metric" | "population" | "scope" | "time" | "nature";

/** Where the ground of one figure holds that of another: whether the figures allow that. SPEC C4. */
export type Containment = "possible" | "violated";

/** What a comparison finds. `contains`: one range lies inside the other and is narrower. */
export type Comparison =
  | { readonly verdict: "agree" | "contains"; readonly shared: Interval }
  | { readonly verdict: "disagree" }
  | {
      readonly verdict: "not-comparable";
      readonly differs: readonly Dimension[];
      /** Where only the scope differs and one lies inside the other: whether the figures allow that. SPEC C4. */
      readonly containment: Containment | null;
    };

/** Compares two estimates; the order does not matter. SPEC C1–C2. */
export function compare(
  left: Estimate,
  right: Estimate,
  parentOf: (id: PlaceId) => PlaceId | undefined,
): Comparison {
  const lineOf = linesOf(parentOf);
  return compareFigures(figureOf(left, lineOf), figureOf(right, lineOf), lineOf);
}

/** Compares two figures, stated or derived; the order does not matter. SPEC C1–C2. */
export function compareFigures(left: Figure, right: Figure, lineOf: LineOf): Comparison {
  const differs = differingDimensions(left, right);
  if (differs.length > 0) {
    const isOnlyScope = differs.length === 1 && differs[0] === "scope";
    const containment = isOnlyScope ? containmentOf(left, right, lineOf) : null;
    return { verdict: "not-comparable", differs, containment };
  }
  const shared = intersect(left.bounds, right.bounds);
  if (shared === null) return { verdict: "disagree" };
  const relation = relate(left.bounds, right.bounds);
  const isInside = relation === "contains" || relation === "within";
  return { verdict: isInside ? "contains" : "agree", shared };
}

/** In what two figures differ; nothing where they may be compared. SPEC C1. */
export function differingDimensions(left: Figure, right: Figure): readonly Dimension[] {
  const differs: Dimension[] = [];
  if (!isOneMeasure(left.measure, right.measure)) differs.push("metric");
  if (left.people !== right.people) differs.push("population");
  if (left.ground.key !== right.ground.key) differs.push("scope");
  if (!isOneTime(left.time, right.time)) differs.push("time");
  if (left.nature !== right.nature) differs.push("nature");
  return differs;
}

/** In how many dimensions two figures differ: for the many pairs of which the names are not asked. SPEC C1. */
export function countDifferences(left: Figure, right: Figure): number {
  return (
    Number(!isOneMeasure(left.measure, right.measure)) +
    Number(left.people !== right.people) +
    Number(left.ground.key !== right.ground.key) +
    Number(!isOneTime(left.time, right.time)) +
    Number(left.nature !== right.nature)
  );
}

/** What the figures of a whole and a part allow; null where neither ground holds the other, or parts may exceed wholes. SPEC C4. */
function containmentOf(left: Figure, right: Figure, lineOf: LineOf): Containment | null {
  if (!isAdditive(left.measure)) return null;
  const isOuter = groundHolds(left.ground, right.ground, lineOf);
  const isInner = groundHolds(right.ground, left.ground, lineOf);
  if (isOuter === isInner) return null;
  const [whole, part] = isOuter ? [left, right] : [right, left];
  return fitsInto(part.bounds, whole.bounds) ? "possible" : "violated";
}

/** Whether some value of the part is at most some value of the whole. SPEC C4. */
export function fitsInto(part: Interval, whole: Interval): boolean {
  if (part.low === null || whole.high === null) return true;
  return part.low < whole.high || (part.low === whole.high && !part.lowOpen && !whole.highOpen);
}
