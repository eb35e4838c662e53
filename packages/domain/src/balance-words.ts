/** Balance in words: what is left of a whole, or which figures cannot all hold. SPEC B1–B7. */
import type { Balance, BalanceResult } from "./balance.ts";
import type { Interval } from "./interval.ts";
import type { Unit } from "./quantity.ts";
import { describeInterval } from "./quantity.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** What a balance comes to, before it is put into words. */
export type BalanceFinding =
  /** So many of all its figures cannot all hold. */
  | { readonly is: "contradiction"; readonly named: number; readonly figures: number }
  | { readonly is: "exhausted" }
  /** What is left; null where nothing is. */
  | { readonly is: "left"; readonly left: Interval | null };

/** What a balance comes to. */
export function findingOf(
  { exhaustive, parts }: Pick<Balance, "exhaustive" | "parts">,
  { remainder, verdict, conflict }: Pick<BalanceResult, "remainder" | "verdict" | "conflict">,
): BalanceFinding {
  const figures = parts.length + 1;
  if (verdict === "contradiction")
    return { is: "contradiction", named: conflict?.length ?? figures, figures };
  return exhaustive ? { is: "exhausted" } : { is: "left", left: remainder };
}

/** The finding, as a heading: "Unaccounted for: 450–600 of 1,700 people". */
export function balanceFinding(balance: Balance, result: BalanceResult, unit: Unit): string {
  const words = describeInterval(result.whole);
  const of = `${words} ${UNIT_WORDS[unit][words === "1" ? 0 : 1]}`;
  const finding = findingOf(balance, result);
  switch (finding.is) {
    case "contradiction":
      return finding.named === finding.figures
        ? `These ${finding.named} figures cannot all hold`
        : `${finding.named} of these ${finding.figures} figures cannot all hold`;
    case "exhausted":
      return `The parts may make up the whole of ${of}`;
    case "left":
      return `${balance.remainder}: ${finding.left === null ? "nothing" : describeInterval(finding.left)} of ${of}`;
  }
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
