/**
 * Apart: pairs of figures that speak of the same thing and share no number. Stocks of one metric, population and scope
 * that differ in time or nature are not comparable by rule C1, yet a reader wants to see them side by side; the
 * comparison that comes with each pair says which it is. Flows of different periods are different things.
 */
import type { Comparison, Dimension } from "@sitrep/domain/comparison";
import { compare } from "@sitrep/domain/comparison";
import type { Estimate } from "@sitrep/domain/estimate";
import type { EstimateId, PlaceId } from "@sitrep/domain/id";
import { intersect } from "@sitrep/domain/interval";
import type { Metric, MetricDefinition } from "@sitrep/domain/metric";
import { definitionOf } from "@sitrep/domain/metric";
import { boundsOf } from "@sitrep/domain/quantity";

/** Two figures whose ranges do not meet. */
export interface ApartPair {
  readonly metric: Metric;
  readonly left: EstimateId;
  readonly right: EstimateId;
  readonly comparison: Comparison;
}

/** In what stocks, and flows, of the same thing may differ. */
const PASSING = { stock: ["time", "nature"], flow: ["nature"] } as const satisfies Record<
  MetricDefinition["type"],
  readonly Dimension[]
>;

/** How many figures of one metric are held against one another. */
const MOST_HELD = 300;

/** Every such pair, metric by metric, in the order of the estimates. */
export function pairsApart(
  estimates: readonly Estimate[],
  parentOf: (id: PlaceId) => PlaceId | undefined,
): readonly ApartPair[] {
  return [...Map.groupBy(estimates, (one) => one.metric)].flatMap(([metric, all]) => {
    const members = all.slice(0, MOST_HELD);
    return members.flatMap((left, at) =>
      members.slice(at + 1).flatMap((right) => {
        const isApart = intersect(boundsOf(left.quantity), boundsOf(right.quantity)) === null;
        if (!isApart || isOneStatement(left, right)) return [];
        const comparison = compare(left, right, parentOf);
        return isSameThing(comparison, definitionOf(metric).type)
          ? [{ metric, left: left.id, right: right.id, comparison }]
          : [];
      }),
    );
  });
}

/** "Hundreds, likely more than 1,000" is one statement in two halves. */
function isOneStatement(left: Estimate, right: Estimate): boolean {
  return left.saidWith.includes(right.id) || right.saidWith.includes(left.id);
}

function isSameThing(comparison: Comparison, type: MetricDefinition["type"]): boolean {
  if (comparison.verdict !== "not-comparable") return true;
  const passing: readonly Dimension[] = PASSING[type];
  return comparison.differs.every((one) => passing.includes(one));
}
