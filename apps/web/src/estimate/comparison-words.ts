/** Comparison in words: whether two figures may be set against each other, and what comes of it. SPEC C1–C5. */
import type { Comparison, Dimension } from "@sitrep/domain/comparison";
import { listWords } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";

const DIMENSIONS = {
  metric: "in what they measure",
  population: "in who or what is counted",
  scope: "in the places they cover",
  time: "in the time they speak of",
  nature: "in nature: a count, an estimate or no more than a bound",
} as const satisfies Record<Dimension, string>;

/** The finding as one sentence. */
export function comparisonWords(comparison: Comparison): string {
  switch (comparison.verdict) {
    case "agree":
      return `They agree: both allow ${describeInterval(comparison.shared)}.`;
    case "contains":
      return `They agree: one lies inside the other, and both allow ${describeInterval(comparison.shared)}.`;
    case "disagree":
      return "They disagree: no number fits both.";
    case "not-comparable":
      return `Not comparable: they differ ${listWords(comparison.differs.map((one) => DIMENSIONS[one]))}.${containmentWords(comparison.containment)}`;
  }
}

function containmentWords(containment: "possible" | "violated" | null): string {
  if (containment === null) return "";
  return containment === "possible"
    ? " One covers a part of what the other covers, and fits into it."
    : " One covers a part of what the other covers, and is larger than the whole.";
}
