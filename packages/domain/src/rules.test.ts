import { hash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical.ts";
import { FAMILIES } from "./rules.fixture.ts";
import type { RulesEdition } from "./rules.ts";
import { RULES, RULES_VERSION, readRules } from "./rules.ts";

/**
 * The answers of each version of the rules, as digests. What stands here is never edited: whoever moves an answer adds a
 * version to RULES, says there what moved, and adds its digests below.
 */
const PINNED: Readonly<Record<number, Readonly<Record<keyof typeof FAMILIES, string>>>> = {
  1: {
    "Q quantities": "171932ab761897ff",
    "T times": "b2f9bba2d987c271",
    "P marks": "cc9449f8415431ab",
    "C comparisons": "8f0461893fb43768",
    "C scales": "359b94d6cbe3708f",
    "B balances": "bf99ee9a0763a6b6",
    "V cells": "23e360edb7ba48ee",
    "J clusters": "362b011ab2528b9c",
    "R, I support": "29c5d4255646a239",
    "M matches": "91fc779bbdd41ffc",
  },
};

function digestsOfToday(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([family, ask]) => [
      family,
      // Through JSON, as an answer leaves: what is undefined does not.
      hash("sha256", canonicalJson(JSON.parse(JSON.stringify(ask())))).slice(0, 16),
    ]),
  );
}

describe("L12: the version of the rules", () => {
  test("L12: no answer moves without it: whoever moves one adds a version to RULES, and pins it here", () => {
    expect(digestsOfToday()).toEqual(PINNED[RULES_VERSION]);
  });

  test("L12: each version is one more than the one before, later, and says what it moved", () => {
    for (const [index, { version, since, moved }] of RULES.entries()) {
      expect(version).toBe(index + 1);
      expect(moved.length > 0).toBe(index > 0);
      expect(since > (RULES[index - 1]?.since ?? "")).toBe(true);
    }
    expect(Object.keys(PINNED)).toEqual(RULES.map(({ version }) => String(version)));
  });

  test("L12: answers of two versions are not the same", () => {
    const texts = Object.values(PINNED).map((digests) => JSON.stringify(digests));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("L12: the version in a link", () => {
  const tolerance = { rule: "Q9", words: "About is a twentieth of the value to both sides." };
  const editions: readonly RulesEdition[] = [
    { version: 1, since: "2026-11-20", moved: [] },
    { version: 2, since: "2027-01-01", moved: [tolerance] },
  ];

  test.each([
    ["2", { is: "same", version: 2 }],
    ["1", { is: "older", version: 1, moved: [tolerance] }],
    ["3", { is: "newer", version: 3 }],
    ["0", { is: "unreadable", seen: "0" }],
    ["1.5", { is: "unreadable", seen: "1.5" }],
    ["<b>", { is: "unreadable", seen: "<b>" }],
    ["1".repeat(900), { is: "unreadable", seen: "1".repeat(60) }],
  ])("L12: %j", (text, reading) => {
    expect(readRules(text, editions)).toEqual(reading);
  });
});
