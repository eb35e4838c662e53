/** Finding: what one dimension says of two incidents. What it tells is only made when somebody reads it. SPEC M1. */
import type { MatchTold } from "./match-told.ts";

/** Points order pairs and add up; they are no measure of likelihood. `isSilent` where one of the two says nothing. */
export interface Finding {
  readonly points: number;
  readonly isSilent?: true;
  readonly told: () => MatchTold;
}

/** One of the two says nothing: that is neither agreement nor difference. */
export function silence(is: "no-place" | "no-actor" | "no-harm"): Finding {
  return { points: 0, isSilent: true, told: () => ({ is }) };
}
