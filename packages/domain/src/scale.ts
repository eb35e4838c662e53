/**
 * Scale: how a picture holds amounts of very different size without lying. From zero and even where the largest is not
 * beyond measure larger than the smallest; else in steps of ten, which is said, with zero apart from them. SPEC C10.
 */
import type { Interval } from "./interval.ts";

/** The rule, named and versioned: from so many times the smallest figure on, a scale goes in steps of ten. */
export const SCALE = { rule: "C10", version: 1, times: 100 } as const;

/** See the file. The powers are those of ten at which a scale of steps begins and ends. */
export type Scale =
  | { readonly is: "even" }
  | { readonly is: "steps-of-ten"; readonly from: number; readonly to: number };

/** The scale on which all the ranges can be drawn; the order of them makes no difference. */
export function scaleFor(ranges: readonly Interval[]): Scale {
  const sizes = ranges.map(({ low, high }) => high ?? low ?? 0).filter((size) => size > 0);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length === 0 || largest < smallest * SCALE.times) return { is: "even" };
  const ends = ranges.flatMap(({ low, high }) => [low ?? 0, high ?? 0]).filter((end) => end > 0);
  return {
    is: "steps-of-ten",
    from: powerBelow(Math.min(...ends)),
    to: powerBelow(largest) + (largest === 10 ** powerBelow(largest) ? 0 : 1),
  };
}

/** The largest whole power of ten that is no more than the value; exact where the logarithm is a hair off. */
function powerBelow(value: number): number {
  const near = Math.round(Math.log10(value));
  return 10 ** near <= value ? near : near - 1;
}

/** What of the width zero takes on a scale of steps. */
const ROOM_FOR_ZERO = 0.06;

/** Where a value stands on a scale of steps: 0 is zero, 1 the last power. What is not zero never stands at zero. */
export function placeOnSteps(scale: Extract<Scale, { is: "steps-of-ten" }>, value: number): number {
  if (value <= 0) return 0;
  const share = (Math.log10(value) - scale.from) / Math.max(1, scale.to - scale.from);
  return ROOM_FOR_ZERO + (1 - ROOM_FOR_ZERO) * Math.min(1, Math.max(0, share));
}
