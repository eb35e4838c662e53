import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ArabicRule } from "./rule.ts";
import { ARABIC_CHAPTERS, ARABIC_OPENING } from "./rules.ts";

const [, opening = "", ...blocks] = readFileSync(new URL("../../SPEC.md", import.meta.url), "utf8")
  .trim()
  .split(/\n{2,}/)
  .map((block) => block.replaceAll(/\s+/g, " "));

/** The English text of each rule, on one line. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  blocks.flatMap((block) => {
    const [, number, text] = /^\*\*([A-Z]\d+)\.\*\* (.+)$/.exec(block) ?? [];
    return number === undefined || text === undefined ? [] : [[number, text]];
  }),
);

const ARABIC: ReadonlyMap<string, ArabicRule> = new Map(
  Object.values(ARABIC_CHAPTERS).flatMap(({ rules }) => Object.entries(rules)),
);

function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** What stands in Latin letters in every language: notation, and the numbers of other rules. */
function notationIn(text: string): readonly string[] {
  const found = [...text.matchAll(/`[^`]+`|\b[A-Z]\d{1,2}\b/g)].map(([one]) => one);
  return [...new Set(found)].toSorted();
}

test("A8: every rule has its text in Arabic, in its order and under its letter", () => {
  expect([...ARABIC.keys()]).toEqual([...ENGLISH.keys()]);
  const headings = blocks.flatMap((block) => /^## ([A-Z]):/.exec(block)?.[1] ?? []);
  expect(Object.keys(ARABIC_CHAPTERS)).toEqual(headings);
  for (const [letter, { title, rules }] of Object.entries(ARABIC_CHAPTERS)) {
    expect(title).toMatch(/^\p{Script=Arabic}/u);
    expect(Object.keys(rules).filter((number) => !number.startsWith(letter))).toEqual([]);
  }
});

test("A8: every text in Arabic was made from the English text as it stands", () => {
  // A rule that is named here was changed: translate it anew in arabic/rules, then write the new fingerprint beside it.
  const stale = [...ENGLISH].flatMap(([number, text]) => {
    const was = ARABIC.get(number)?.of;
    const is = fingerprintOf(text);
    return was === is ? [] : [{ number, was, is }];
  });
  expect(stale).toEqual([]);
  expect(ARABIC_OPENING.of).toBe(fingerprintOf(opening));
});

test("A8: a text in Arabic has the notation of the English one, and names the same rules", () => {
  for (const [number, { says }] of ARABIC)
    expect([number, ...notationIn(says)]).toEqual([
      number,
      ...notationIn(ENGLISH.get(number) ?? ""),
    ]);
});

test("A8: a text in Arabic is a text of its own, and all its marks are closed", () => {
  const texts = [...ARABIC.values()].map(({ says }) => says);
  expect(new Set(texts).size).toBe(texts.length);
  for (const says of [ARABIC_OPENING.says, ...texts]) {
    expect(says).toMatch(/^\p{Script=Arabic}.*\.$/u);
    expect(says.replaceAll(/`[^`]+`|\*[^*]+\*/g, "")).not.toMatch(/[`*]/);
  }
});
