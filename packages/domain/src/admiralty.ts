/** Admiralty (NATO) grades. F and 6 mean "cannot be judged": no middle grade, and no arithmetic on either axis. SPEC R7. */
import { z } from "zod";

/** How far a source can be relied on, A to F. */
export const Reliability = z.enum(["A", "B", "C", "D", "E", "F"]);
export type Reliability = z.output<typeof Reliability>;

/** How credible one account is, 1 to 6. */
export const Credibility = z.enum(["1", "2", "3", "4", "5", "6"]);
export type Credibility = z.output<typeof Credibility>;

/** What each grade of a source means. */
export const RELIABILITY = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
} as const satisfies Record<Reliability, string>;

/** What each grade of an account means. */
export const CREDIBILITY = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
} as const satisfies Record<Credibility, string>;
