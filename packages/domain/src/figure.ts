/**
 * Figure: a number somebody stated, or one that was derived from several, in the form in which many are held against one
 * another. What two figures may be compared by is read once for each. SPEC C1, C3.
 */
import type { Estimate, Nature, Scope } from "./estimate.ts";
import { timeOf } from "./estimate.ts";
import type { Ground, LineOf } from "./ground.ts";
import { groundOf } from "./ground.ts";
import type { ActorId } from "./id.ts";
import type { Interval } from "./interval.ts";
import type { Metric } from "./metric.ts";
import { definitionOf } from "./metric.ts";
import type { Per, Unit } from "./quantity.ts";
import { boundsOf } from "./quantity.ts";
import { fold } from "./text.ts";
import type { When } from "./when.ts";
import { spanOf } from "./when.ts";

/** When a figure holds: a stock as of some time, a flow over a period. */
export interface FigureTime {
  readonly is: "stock" | "flow";
  readonly when: When;
  /** The first and the last day that it may mean; null where nobody knows. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isPartial: boolean;
}

/** What a figure measures: only figures of one measure share an axis. */
export interface Measure {
  readonly metric: Metric;
  readonly unit: Unit;
  readonly per: Per | null;
}

/** See the file. */
export interface Figure {
  /** The id of its estimate; of a derived figure, the ids that it was made of, joined by " + ". */
  readonly key: string;
  /** The estimates that it was made of; none where it was stated. */
  readonly parts: readonly string[];
  readonly bounds: Interval;
  readonly measure: Measure;
  readonly population: string;
  /** Population and subject, in the form in which they are compared. */
  readonly people: string;
  readonly subject: ActorId | null;
  readonly nature: Nature;
  readonly scope: Pick<Scope, "includes" | "excludes">;
  readonly ground: Ground;
  readonly time: FigureTime;
  /** Estimates of the same breath. */
  readonly saidWith: readonly string[];
}

/** What of a figure its words are made of. */
export type WordedFigure = Pick<Figure, "population" | "scope" | "time" | "nature">;

/** What words are made of, of a stated figure. */
export function wordedFigure(
  estimate: Pick<
    Estimate,
    "id" | "population" | "scope" | "nature" | "asOf" | "period" | "partial"
  >,
): WordedFigure {
  const { population, nature, scope } = estimate;
  return {
    population,
    nature,
    scope: { includes: scope.includes, excludes: scope.excludes },
    time: timeSaid(estimate),
  };
}

function timeSaid(estimate: Pick<Estimate, "id" | "asOf" | "period" | "partial">): FigureTime {
  const when = timeOf(estimate);
  const { earliest, latest } = spanOf(when);
  return {
    is: estimate.asOf === undefined ? "flow" : "stock",
    when,
    earliest,
    latest,
    isPartial: estimate.partial === true,
  };
}

/** A stated figure. */
export function figureOf(estimate: Estimate, lineOf: LineOf): Figure {
  const { id, metric, quantity, population, subject, nature, scope } = estimate;
  return {
    key: id,
    parts: [],
    bounds: boundsOf(quantity),
    measure: { metric, unit: quantity.unit, per: quantity.per ?? null },
    population,
    people: `${fold(population)} ${subject ?? ""}`,
    subject: subject ?? null,
    nature,
    scope: { includes: scope.includes, excludes: scope.excludes },
    ground: groundOf(scope, lineOf),
    time: timeSaid(estimate),
    saidWith: estimate.saidWith,
  };
}

/** The measure as one text: the same for figures that may share an axis. */
export function measureKey({ metric, unit, per }: Measure): string {
  return `${metric} ${unit} ${per ?? ""}`.trim();
}

/** Whether two figures may share an axis. */
export function isOneMeasure(left: Measure, right: Measure): boolean {
  return left.metric === right.metric && left.unit === right.unit && left.per === right.per;
}

/** Whether a part of it can never be more than its whole, and parts add up: not so of prices and shares. */
export function isAdditive({ metric, unit }: Measure): boolean {
  return definitionOf(metric).additive !== false && unit !== "percent";
}

/** Whether two figures speak of one time: moments whose days meet, or periods of the same days, equally partial. SPEC C3. */
export function isOneTime(left: FigureTime, right: FigureTime): boolean {
  if (left.is !== right.is) return false;
  if (left.is === "flow")
    return (
      left.earliest === right.earliest &&
      left.latest === right.latest &&
      left.isPartial === right.isPartial
    );
  return (
    (left.earliest === null || right.latest === null || left.earliest <= right.latest) &&
    (left.latest === null || right.earliest === null || left.latest >= right.earliest)
  );
}
