import { between } from "@sitrep/domain/interval";
import { expect, test } from "vitest";
import { comparisonWords } from "./comparison-words.ts";

test("C1: each verdict is a sentence of its own", () => {
  const shared = between(5000, 6000);
  expect(comparisonWords({ verdict: "agree", shared })).toBe("They agree: both allow 5,000–6,000.");
  expect(comparisonWords({ verdict: "disagree" })).toContain("no number fits both");
});

test("C2: what is not comparable says in what it differs", () => {
  const words = comparisonWords({
    verdict: "not-comparable",
    differs: ["scope", "time"],
    containment: null,
  });
  expect(words).toBe(
    "Not comparable: they differ in the places they cover and in the time they speak of.",
  );
});

test("C4: a part that is larger than its whole is said", () => {
  const violated = {
    verdict: "not-comparable",
    differs: ["scope"],
    containment: "violated",
  } as const;
  expect(comparisonWords(violated)).toContain("larger than the whole");
});
