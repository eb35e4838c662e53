/**
 * Count: what a cell of a table or chart holds. Silence is not zero: `none-reported` names who was watching,
 * `not-covered` says that nobody was, and `unknown` that somebody may have been and did not say. SPEC V1–V4.
 */
import { z } from "zod";
import { CoverageId } from "./id.ts";
import type { Interval as IntervalValue } from "./interval.ts";
import { Interval, add, exactly, openAbove } from "./interval.ts";
import { strict } from "./strict.ts";

/** The value of a cell. SPEC V1. */
export const Count = z.discriminatedUnion("is", [
  strict({ is: z.literal("observed"), interval: Interval }),
  strict({ is: z.literal("none-reported"), coverage: z.array(CoverageId).min(1) }),
  strict({ is: z.literal("not-covered") }),
  strict({ is: z.literal("unknown") }),
]);
export type Count = Readonly<z.output<typeof Count>>;

/** What a count allows: zero where somebody watched and reported none, anything from zero where nobody watched. SPEC V2. */
export function boundsOfCount(count: Count): IntervalValue {
  switch (count.is) {
    case "observed":
      return count.interval;
    case "none-reported":
      return exactly(0);
    case "not-covered":
    case "unknown":
      return openAbove(exactly(0));
  }
}

/**
 * The sum of counts, in any order. As soon as one cell is observed so is the sum, and every uncovered or unknown cell
 * leaves it without an upper bound. Where none is, the sum is none reported or not covered only when every cell is;
 * of a mixture, and of no cells at all, nothing is known. SPEC V3.
 */
export function addCounts(counts: readonly Count[]): Count {
  if (counts.some((count) => count.is === "observed"))
    return { is: "observed", interval: counts.map(boundsOfCount).reduce(add) };
  if (counts.length === 0) return { is: "unknown" };
  if (counts.every((count) => count.is === "not-covered")) return { is: "not-covered" };
  if (counts.every((count) => count.is === "none-reported"))
    return { is: "none-reported", coverage: [...new Set(counts.flatMap(coverageOf))].toSorted() };
  return { is: "unknown" };
}

function coverageOf(count: Count): CoverageId[] {
  return count.is === "none-reported" ? [...count.coverage] : [];
}
