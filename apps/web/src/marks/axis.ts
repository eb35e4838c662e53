/** Axis: a linear scale from zero to a round number, in percent of the width, so that a chart fits any page. */
import { scaleLinear } from "d3-scale";
import type { Range } from "./range-shape.ts";

/** A scale. `at` gives percent of the width, from 0 to 100. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly max: number;
}

/** What of the width is left free behind the largest stated number, for the arrows of open ends. */
const ROOM_FOR_OPEN = 0.92;

/** The axis on which all the ranges can be drawn. */
export function axisFor(ranges: readonly Range[], tickCount = 4): Axis {
  const largest = Math.max(
    0,
    ...ranges.flatMap(({ interval, point }) => [interval.low ?? 0, interval.high ?? 0, point ?? 0]),
  );
  const isOpen = ranges.some(({ interval }) => interval.high === null);
  const reach = (largest === 0 ? 1 : largest) / (isOpen ? ROOM_FOR_OPEN : 1);
  const scale = scaleLinear().domain([0, reach]).nice(tickCount);
  const max = scale.domain()[1] ?? reach;
  const toPercent = scaleLinear().domain([0, max]).range([0, 100]).clamp(true);
  return {
    at: (value) => Math.round(toPercent(value) * 100) / 100,
    ticks: toPercent.ticks(tickCount - 1).filter((tick) => Number.isInteger(tick) || max <= 1),
    max,
  };
}
