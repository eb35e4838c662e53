/**
 * Axis: a scale from zero to a round number, in columns of the terminal. It is even, unless its amounts are of very
 * different size: then it goes in steps of ten, and says so. SPEC C10.
 */
import type { Scale } from "@sitrep/domain/scale";
import { placeOnSteps, scaleFor } from "@sitrep/domain/scale";
import type { Range } from "./range.ts";

/** A scale. */
export interface Axis {
  readonly columns: number;
  readonly most: number;
  /** Whether something is drawn on it that has no upper end. */
  readonly isOpen: boolean;
  /** Even where it is left out. */
  readonly steps?: Extract<Scale, { is: "steps-of-ten" }>;
}

/** What of the width is left free behind the largest stated number, for the arrows of open ends. */
const ROOM_FOR_OPEN = 0.9;

/** The axis on which all the ranges can be drawn. */
export function axisFor(ranges: readonly Range[], columns: number): Axis {
  const even = evenAxis(ranges, columns);
  const scale = scaleFor(ranges.map(({ interval }) => interval));
  return scale.is === "even" ? even : { ...even, most: 10 ** scale.to, steps: scale };
}

/** The same, even whatever the sizes: for amounts that are taken from one another. */
export function evenAxis(ranges: readonly Range[], columns: number): Axis {
  const stated = ranges.flatMap(({ interval, point, reach }) => [
    interval.low ?? 0,
    interval.high ?? 0,
    point ?? 0,
    reach ?? 0,
  ]);
  const isOpen = ranges.some(
    ({ interval, reach }) => interval.high === null && reach === undefined,
  );
  const reach = Math.max(0, ...stated) / (isOpen ? ROOM_FOR_OPEN : 1);
  return { columns, most: roundUp(reach), isOpen };
}

/** The column of a value, from 0. */
export function columnOf(axis: Axis, value: number): number {
  const share = axis.steps
    ? placeOnSteps(axis.steps, value) * (axis.isOpen ? ROOM_FOR_OPEN : 1)
    : axis.most === 0
      ? 0
      : value / axis.most;
  return Math.max(0, Math.min(axis.columns - 1, Math.round(share * (axis.columns - 1))));
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next number that people would write at the end of a scale. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((one) => one * power >= value) ?? 10;
  return Number((step * power).toPrecision(3));
}

const ENGLISH = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

/** A number at the end of an axis: 20,000, and 200M from a million on. */
export function tickWords(value: number): string {
  return value >= 1_000_000 ? COMPACT.format(value) : ENGLISH.format(value);
}

/** The line above the ranges: zero at its left end, its largest number at its right; of steps of ten, the first too. */
export function axisLine(axis: Axis): string {
  const end = tickWords(axis.most);
  const begin = axis.steps ? `0 ${tickWords(10 ** axis.steps.from)} ×10` : "0";
  return `${begin}${" ".repeat(Math.max(1, axis.columns - begin.length - end.length))}${end}`;
}

/** What is said of an axis whose steps are not even. */
export const STEPS_WORDS = "each step of the axis is ten times the one before; zero stands apart";
