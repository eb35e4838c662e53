/** Balance in words: what is left of a whole, or which figures cannot all hold. SPEC B1–B7. */
import type { Balance, BalanceResult } from "./balance.ts";
import type { Unit } from "./quantity.ts";
import { describeInterval } from "./quantity.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** The finding, as a heading: "Unaccounted for: 450–600 of 1,700 people". */
export function balanceFinding(
  { remainder, exhaustive, parts }: Balance,
  { whole, remainder: left, verdict, conflict }: BalanceResult,
  unit: Unit,
): string {
  const words = describeInterval(whole);
  const of = `${words} ${UNIT_WORDS[unit][words === "1" ? 0 : 1]}`;
  if (verdict === "contradiction") {
    const named = conflict?.length ?? parts.length + 1;
    return named === parts.length + 1
      ? `These ${named} figures cannot all hold`
      : `${named} of these ${parts.length + 1} figures cannot all hold`;
  }
  if (exhaustive) return `The parts may make up the whole of ${of}`;
  return `${remainder}: ${left === null ? "nothing" : describeInterval(left)} of ${of}`;
}

/** What a step leaves: "leaves 1,250–1,300", "takes more than is left". */
export function stepWords({ before, after }: BalanceResult["steps"][number]): string {
  if (before === null) return "nothing is left to take it from";
  return after === null ? "takes more than is left" : `leaves ${describeInterval(after)}`;
}

/** What is said of figures that hold for different times; "" where their times may be one. */
export function timesWords(daysApart: number): string {
  if (daysApart === 0) return "";
  const days = daysApart === 1 ? "1 day lies" : `${daysApart} days lie`;
  return `Its figures do not speak of one time: at least ${days} between them. Read it as a comparison, not as an account.`;
}
