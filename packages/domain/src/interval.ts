/**
 * Interval: every value that a statement leaves possible, with open or closed ends.
 *
 * `null` at an end means that the statement sets no bound there; such an end is always open. Arithmetic is
 * sound: the result contains every value that can come out of values inside the operands. SPEC Q1–Q6.
 */
import { z } from "zod";
import { addExactly, multiplyExactly } from "./decimal.ts";
import { strict } from "./strict.ts";

// Adding zero turns negative zero into zero, so that one value has one form.
const bound = z
  .number()
  .overwrite((value) => value + 0)
  .nullable();

/** A range of numbers, never empty; `low` and `high` are `null` where there is no bound. */
export const Interval = strict({
  low: bound,
  high: bound,
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
})
  .refine((value) => value.low !== null || value.lowOpen, {
    message: "an end without a bound is open",
  })
  .refine((value) => value.high !== null || value.highOpen, {
    message: "an end without a bound is open",
  })
  .refine((value) => value.low === null || value.high === null || value.low <= value.high, {
    message: "low is above high",
  })
  .refine(
    (value) =>
      value.low === null || value.low !== value.high || (!value.lowOpen && !value.highOpen),
    { message: "leaves no value; a single value has closed ends" },
  );
export type Interval = Readonly<z.output<typeof Interval>>;

/** How two intervals lie to each other. */
export type IntervalRelation = "equal" | "contains" | "within" | "overlaps" | "below" | "above";

/** A bound as it is kept: finite, and zero without a sign. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return value + 0;
}

/** One value and nothing else. @throws RangeError when it is not finite. */
export function exactly(value: number): Interval {
  const at = finite(value);
  return { low: at, high: at, lowOpen: false, highOpen: false };
}

/** From `low` to `high`, both possible; the ends may be given in either order. @throws RangeError when one is not finite. */
export function between(low: number, high: number): Interval {
  const [a, b] = [finite(low), finite(high)];
  return { low: Math.min(a, b), high: Math.max(a, b), lowOpen: false, highOpen: false };
}

/** All values from `low` on; with `open`, `low` itself is not possible. @throws RangeError when it is not finite. */
export function from(low: number, open = false): Interval {
  return { low: finite(low), high: null, lowOpen: open, highOpen: true };
}

/** All values from zero up to `high`, which with `open` is not possible itself. @throws RangeError unless it is finite and above zero, or closed at zero. */
export function upTo(high: number, open = false): Interval {
  if (high < 0 || (high === 0 && open)) throw new RangeError(`leaves no value: ${high}`);
  return { low: 0, high: finite(high), lowOpen: false, highOpen: open };
}

/** Every number. */
export const everything: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

/** An end of a result; one that lies beyond every number sets no bound. */
function end(
  value: number | null,
  open: boolean,
): { readonly at: number | null; readonly open: boolean } {
  return value === null || !Number.isFinite(value) ? { at: null, open: true } : { at: value, open };
}

function build(
  low: number | null,
  lowOpen: boolean,
  high: number | null,
  highOpen: boolean,
): Interval {
  const lower = end(low, lowOpen);
  const upper = end(high, highOpen);
  return { low: lower.at, high: upper.at, lowOpen: lower.open, highOpen: upper.open };
}

/** Every sum of a value of one and a value of the other. SPEC Q3. */
export function add(left: Interval, right: Interval): Interval {
  return build(
    left.low === null || right.low === null ? null : addExactly(left.low, right.low, "down"),
    left.lowOpen || right.lowOpen,
    left.high === null || right.high === null ? null : addExactly(left.high, right.high, "up"),
    left.highOpen || right.highOpen,
  );
}

/** The sum of any number of intervals; of none, exactly zero. */
export function sum(intervals: Iterable<Interval>): Interval {
  let total = exactly(0);
  for (const interval of intervals) total = add(total, interval);
  return total;
}

/** Every value with its sign turned. */
export function negate(interval: Interval): Interval {
  return build(
    interval.high === null ? null : 0 - interval.high,
    interval.highOpen,
    interval.low === null ? null : 0 - interval.low,
    interval.lowOpen,
  );
}

/** Every difference of a value of `left` and a value of `right`; it may reach below zero. SPEC Q3. */
export function subtract(left: Interval, right: Interval): Interval {
  return add(left, negate(right));
}

/** Every value times a factor that is not negative. SPEC Q3. */
export function scale(interval: Interval, factor: number): Interval {
  if (!Number.isFinite(factor) || factor < 0)
    throw new RangeError(`factor must be finite and not negative: ${factor}`);
  if (factor === 0) return exactly(0);
  return build(
    interval.low === null ? null : multiplyExactly(interval.low, factor, "down"),
    interval.lowOpen,
    interval.high === null ? null : multiplyExactly(interval.high, factor, "up"),
    interval.highOpen,
  );
}

/** Negative when `left` starts lower than `right`; a closed end starts lower than an open one at the same value. */
export function compareLow(left: Interval, right: Interval): number {
  if (left.low === null || right.low === null)
    return Number(left.low !== null) - Number(right.low !== null);
  return left.low - right.low || Number(left.lowOpen) - Number(right.lowOpen);
}

/** Negative when `left` ends lower than `right`; an open end ends lower than a closed one at the same value. */
export function compareHigh(left: Interval, right: Interval): number {
  if (left.high === null || right.high === null)
    return Number(left.high === null) - Number(right.high === null);
  return left.high - right.high || Number(right.highOpen) - Number(left.highOpen);
}

/** The values that both leave possible, or `null` when there is none. SPEC Q4. */
export function intersect(left: Interval, right: Interval): Interval | null {
  const lower = compareLow(left, right) >= 0 ? left : right;
  const upper = compareHigh(left, right) <= 0 ? left : right;
  if (lower.low !== null && upper.high !== null) {
    if (lower.low > upper.high) return null;
    if (lower.low === upper.high && (lower.lowOpen || upper.highOpen)) return null;
  }
  return build(lower.low, lower.lowOpen, upper.high, upper.highOpen);
}

/** The narrowest interval that contains both. SPEC Q4. */
export function hull(left: Interval, right: Interval): Interval {
  const lower = compareLow(left, right) <= 0 ? left : right;
  const upper = compareHigh(left, right) >= 0 ? left : right;
  return build(lower.low, lower.lowOpen, upper.high, upper.highOpen);
}

/** Whether every value of `inner` is also one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return compareLow(outer, inner) <= 0 && compareHigh(outer, inner) >= 0;
}

/** Whether the value is possible under the interval. */
export function containsValue(interval: Interval, value: number): boolean {
  return contains(interval, exactly(value));
}

/** How `left` lies to `right`; `overlaps` when neither contains the other and they share a value. SPEC Q5. */
export function relate(left: Interval, right: Interval): IntervalRelation {
  const isOuter = contains(left, right);
  const isInner = contains(right, left);
  if (isOuter && isInner) return "equal";
  if (isOuter) return "contains";
  if (isInner) return "within";
  if (intersect(left, right)) return "overlaps";
  return compareLow(left, right) < 0 ? "below" : "above";
}

/** The same interval with everything below zero cut off, or `null` when nothing is left. */
export function atLeastZero(interval: Interval): Interval | null {
  return intersect(interval, from(0));
}

/** The same interval without its upper bound: what is known when something may be missing from a sum. SPEC V3. */
export function openAbove(interval: Interval): Interval {
  return { ...interval, high: null, highOpen: true };
}
