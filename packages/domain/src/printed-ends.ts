/** Printed ends: the ends of an interval as they are put into words. SPEC Q12. */
import type { Interval } from "./interval.ts";

/** From here on nobody reads a part of one. */
const LARGE = 1000;

/**
 * The ends to print: those of a range that were computed to more than hundredths are whole from a thousand on, rounded outward,
 * so that no printed range says less than the interval. One value alone is left as it is.
 */
export function printedEnds({ low, high }: Interval): Pick<Interval, "low" | "high"> {
  if (low === high) return { low, high };
  return {
    low: low !== null && isFine(low) ? Math.floor(low) : low,
    high: high !== null && isFine(high) ? Math.ceil(high) : high,
  };
}

function isFine(value: number): boolean {
  return Math.abs(value) >= LARGE && Number(value.toFixed(2)) !== value;
}
