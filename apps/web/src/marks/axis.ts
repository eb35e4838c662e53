/**
 * Axis: a scale from zero to a round number, in percent of the width, so that a chart fits any page. It is even, unless
 * its amounts are of very different size: then it goes in steps of ten, and says so. SPEC C10.
 */
import type { Scale } from "@sitrep/domain/scale";
import { placeOnSteps, scaleFor } from "@sitrep/domain/scale";
import { scaleLinear } from "d3-scale";
import type { Range } from "./range-shape.ts";

/** A scale. `at` gives percent of the width, from 0 to 100. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly max: number;
  /** Whether it goes in steps of ten. */
  readonly isInSteps: boolean;
}

/** What of the width is left free behind the largest stated number, for the arrows of open ends. */
const ROOM_FOR_OPEN = 0.92;

/** The axis on which all the ranges can be drawn. */
export function axisFor(ranges: readonly Range[], tickCount = 4): Axis {
  const scale = scaleFor(ranges.map(({ interval }) => interval));
  return scale.is === "even" ? evenAxis(ranges, tickCount) : axisInSteps(scale, ranges);
}

/** The same, even whatever the sizes: for amounts that are taken from one another. */
export function evenAxis(ranges: readonly Range[], tickCount = 4): Axis {
  const largest = Math.max(
    0,
    ...ranges.flatMap(({ interval, point }) => [interval.low ?? 0, interval.high ?? 0, point ?? 0]),
  );
  const reach = (largest === 0 ? 1 : largest) / (isAnyOpen(ranges) ? ROOM_FOR_OPEN : 1);
  const scale = scaleLinear().domain([0, reach]).nice(tickCount);
  const max = scale.domain()[1] ?? reach;
  const toPercent = scaleLinear().domain([0, max]).range([0, 100]).clamp(true);
  return {
    at: (value) => Math.round(toPercent(value) * 100) / 100,
    ticks: toPercent.ticks(tickCount - 1).filter((tick) => Number.isInteger(tick) || max <= 1),
    max,
    isInSteps: false,
  };
}

/** So many numbers fit under a chart. */
const MOST_TICKS = 6;

function axisInSteps(
  scale: Extract<Scale, { is: "steps-of-ten" }>,
  ranges: readonly Range[],
): Axis {
  const width = 100 * (isAnyOpen(ranges) ? ROOM_FOR_OPEN : 1);
  const powers = scale.to - scale.from + 1;
  const every = Math.ceil(powers / MOST_TICKS);
  const ticks = Array.from({ length: powers }, (_, at) => 10 ** (scale.from + at));
  return {
    at: (value) => Math.round(placeOnSteps(scale, value) * width * 100) / 100,
    ticks: [0, ...ticks.filter((_, at) => at % every === 0)],
    max: 10 ** scale.to,
    isInSteps: true,
  };
}

function isAnyOpen(ranges: readonly Range[]): boolean {
  return ranges.some(({ interval }) => interval.high === null);
}
