/** Match strength: how much speaks for two incidents being one. An order with reasons, and no probability. SPEC M7. */
import { z } from "zod";

/** The strengths, from the strongest. */
export const MatchStrength = z.enum(["strong", "fair", "weak"]);
export type MatchStrength = z.output<typeof MatchStrength>;

/** What each strength means. */
export const MATCH_STRENGTH = {
  strong:
    "The same few days and the same spot, something more agrees, and nothing speaks against it.",
  fair: "Within a month and in one governorate, and more speaks for it than against it.",
  weak: "They may be one; little more is known than that nothing rules it out.",
} as const satisfies Record<MatchStrength, string>;

/** Whether a strength is at least another. */
export function isAtLeast(strength: MatchStrength, least: MatchStrength): boolean {
  const order = MatchStrength.options;
  return order.indexOf(strength) <= order.indexOf(least);
}
