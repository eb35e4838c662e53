/** How surely a deed is laid at somebody's door. SPEC K2. */
import { z } from "zod";

/** The degree to which a deed is laid at a party’s door. */
export const Attribution = z.enum(["confirmed", "suspected", "claimed", "denied", "unattributed"]);
export type Attribution = z.output<typeof Attribution>;

/** What each degree means. */
export const ATTRIBUTION = {
  confirmed: "The account states who did it as established.",
  suspected: "The account believes or suspects who did it.",
  claimed: "The actor itself says that it did it.",
  denied: "The actor says that it did not do it.",
  unattributed: "Nobody says who did it.",
} as const satisfies Record<Attribution, string>;
