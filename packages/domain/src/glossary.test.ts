import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Concept } from "./concept.ts";
import { CONCEPT } from "./concept.ts";
import type { CodeListName } from "./glossary.ts";
import { CODE_LISTS, codeTerm, conceptTerm } from "./glossary.ts";

// Object.keys forgets which keys a record has.
const CONCEPTS = Object.keys(CONCEPT) as Concept[];
const LISTS = Object.keys(CODE_LISTS) as CodeListName[];
const rules = new Set(
  [
    ...readFileSync(new URL("../SPEC.md", import.meta.url), "utf8").matchAll(/^\*\*([A-Z]\d+)\./gm),
  ].map(([, rule]) => rule),
);

describe("every word has a meaning, and a rule that exists", () => {
  test.each(CONCEPTS)("%s", (concept) => {
    const { definition, rule } = conceptTerm(concept);
    expect(definition).toMatch(/^[A-Z“].+[.]$/s);
    expect(definition.length).toBeLessThan(260);
    expect(rules).toContain(rule);
  });

  test.each(LISTS)("the list %s", (list) => {
    const { codes, rule } = CODE_LISTS[list];
    expect(rules).toContain(rule);
    for (const [code, sentence] of Object.entries(codes))
      expect([code, sentence]).not.toContain("");
  });
});

test("no two words share an anchor", () => {
  const anchors = [
    ...CONCEPTS.map((concept) => conceptTerm(concept).anchor),
    ...LISTS.flatMap((list) =>
      Object.keys(CODE_LISTS[list].codes).map(
        // A key of the list's own codes.
        (code) => codeTerm(list, code as never).anchor,
      ),
    ),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors).toContain("reliability-b");
  expect(anchors).toContain("verification-single-origin");
});

test("R7: a grade means what the Admiralty code says", () => {
  expect(codeTerm("reliability", "F")).toMatchObject({
    definition: "reliability cannot be judged",
    rule: "R7",
  });
});
