import { expect, test } from "vitest";
import { between, exactly, from } from "../interval.ts";
import type { MatchTold } from "../match-told.ts";
import { matchWords as englishWords } from "../match-told.ts";
import { matchWords } from "./match-told.ts";

const TOLD: readonly MatchTold[] = [
  { is: "same-day" },
  { is: "open-days", days: null },
  { is: "open-days", days: 2 },
  { is: "same-period" },
  { is: "same-stretch", days: 31 },
  { is: "shared-days", shared: 1, shorter: 2, longer: 365 },
  { is: "no-place" },
  { is: "same-spot", isNear: true },
  { is: "same-spot", isNear: false },
  { is: "points", km: 0.4, isWithinReach: true },
  { is: "points", km: 12, isWithinReach: false },
  { is: "inside", kind: "district", isSame: true },
  { is: "inside", kind: "governorate", isSame: false },
  { is: "other-part" },
  { is: "perhaps-inside" },
  { is: "same-kind" },
  { is: "category", list: "GTD", category: "2 Armed assault" },
  { is: "no-category" },
  { is: "other-extent", kinds: { is: "same-kind" } },
  { is: "no-actor" },
  { is: "actors", common: 0 },
  { is: "actors", common: 1 },
  { is: "actors", common: 3 },
  { is: "related-actors" },
  { is: "no-harm" },
  { is: "harm", effect: "killed", amounts: [exactly(3), exactly(3)], isShared: true },
  { is: "harm", effect: "killed", amounts: [between(2, 4), from(0)], isShared: true },
  { is: "harm", effect: "injured", amounts: [exactly(3), exactly(5)], isShared: false },
];

test("A4: what differs in English differs in Arabic, and no word of it is English", () => {
  const arabic = TOLD.map(matchWords);
  expect(new Set(arabic).size).toBe(new Set(TOLD.map(englishWords)).size);
  for (const words of arabic)
    expect(words.replaceAll(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
});

test("A1: days, kilometres and actors take the form that their number asks for", () => {
  expect(matchWords({ is: "shared-days", shared: 2, shorter: 3, longer: 11 })).toBe(
    "قد تشتركان في يومين؛ زمان إحداهما 3 أيام، وزمان الأخرى 11 يومًا",
  );
  expect(matchWords({ is: "points", km: 2.2, isWithinReach: true })).toBe(
    "بين النقطتين كيلومتران، في حدود دقتهما",
  );
  expect(matchWords({ is: "actors", common: 2 })).toBe("تشتركان في جهتين فاعلتين");
});

test("M1: the order of the two makes no difference to the words", () => {
  const harm = (left: number, right: number): string =>
    matchWords({
      is: "harm",
      effect: "killed",
      amounts: [exactly(left), exactly(right)],
      isShared: false,
    });
  expect(harm(3, 5)).toBe(harm(5, 3));
});
