/**
 * Count: what a cell of a table or chart holds. Silence is not zero: `none-reported` names who was watching,
 * `not-covered` says that nobody was, and `unknown` that somebody may have been and did not say. SPEC V1–V4.
 */
import { z } from "zod";
import { CoverageId } from "./id.ts";
import type { Interval as IntervalValue } from "./interval.ts";
import { Interval, add, exactly, openAbove } from "./interval.ts";
import { strict } from "./strict.ts";

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
 * The sum of counts. Of nothing but uncovered cells it is `not-covered`, and of nothing but unknown ones `unknown`;
 * one such cell among others leaves the sum without an upper bound. SPEC V3.
 */
export function addCounts(counts: readonly Count[]): Count {
  const [first] = counts;
  if (first === undefined) return { is: "unknown" };
  if (counts.every((count) => count.is === "not-covered")) return { is: "not-covered" };
  const isSeen = (count: Count): boolean => count.is === "observed" || count.is === "none-reported";
  if (!counts.some(isSeen)) return { is: "unknown" };
  if (counts.every((count) => count.is === "none-reported")) {
    return {
      is: "none-reported",
      coverage: [...new Set(counts.flatMap((count) => coverageOf(count)))],
    };
  }
  return { is: "observed", interval: counts.map(boundsOfCount).reduce(add) };
}

function coverageOf(count: Count): CoverageId[] {
  return count.is === "none-reported" ? [...count.coverage] : [];
}
