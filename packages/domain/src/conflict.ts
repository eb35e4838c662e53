/**
 * Conflict: the smallest set of figures of a balance that cannot all hold. Whatever one of them is left out, the rest can,
 * since what nobody says may be any amount from nothing on. SPEC B6.
 */
import type { Interval } from "./interval.ts";
import { compareLow, sum } from "./interval.ts";

/** A figure of a balance. */
export interface Weighed {
  readonly key: string;
  readonly bounds: Interval;
}

/** The keys of the smallest set, the whole first and the largest parts behind it; null where all figures can hold. */
export function smallestConflict(
  whole: Weighed,
  parts: readonly Weighed[],
  isExhaustive: boolean,
): readonly string[] | null {
  const largest = parts.toSorted(
    (a, b) => compareLow({ ...b.bounds, lowOpen: false }, { ...a.bounds, lowOpen: false }) || Number(b.bounds.lowOpen) - Number(a.bounds.lowOpen) || (a.key < b.key ? -1 : 1),
  ); // prettier-ignore
  for (let count = 1; count <= largest.length; count += 1) {
    const taken = largest.slice(0, count);
    if (exceeds(taken, whole)) return [whole.key, ...taken.map(({ key }) => key)];
  }
  // Too little for the whole can only be said of all parts together.
  return isExhaustive && fallsShort(parts, whole)
    ? [whole.key, ...largest.map(({ key }) => key)]
    : null;
}

/** Whether the least that the parts can be is more than the most that the whole can. */
function exceeds(parts: readonly Weighed[], whole: Weighed): boolean {
  const { low, lowOpen } = sum(parts.map(({ bounds }) => bounds));
  const { high, highOpen } = whole.bounds;
  if (low === null || high === null) return false;
  return low > high || (low === high && (lowOpen || highOpen));
}

/** Whether the most that the parts can be is less than the least that the whole can. */
function fallsShort(parts: readonly Weighed[], whole: Weighed): boolean {
  const { high, highOpen } = sum(parts.map(({ bounds }) => bounds));
  const { low, lowOpen } = whole.bounds;
  if (low === null || high === null) return false;
  return high < low || (high === low && (highOpen || lowOpen));
}
