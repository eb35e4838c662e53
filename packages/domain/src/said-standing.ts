/** Said standing: when something was said, seen from a claim. SPEC D5. */
import { z } from "zod";

export const SaidStanding = z.enum(["before", "around", "after", "unknown"]);
export type SaidStanding = z.output<typeof SaidStanding>;

/** What each standing means. */
export const SAID_STANDING = {
  before: "An account of it was given for sure before the claim's first possible day.",
  around: "It may have been said before the claim or after it.",
  after: "No account of it can have been given by the claim's last possible day.",
  unknown: "One of the two has no day.",
} as const satisfies Record<SaidStanding, string>;

/** What stands over all that was said so. */
export const SAID_HEADING = {
  before: "Out before it was said",
  around: "Perhaps before it, perhaps after",
  after: "Said since",
  unknown: "Said nobody knows when",
} as const satisfies Record<SaidStanding, string>;
