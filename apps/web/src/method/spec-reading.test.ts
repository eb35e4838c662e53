import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSpec } from "./spec-reading.ts";

const SMALL = `# The rules

What is promised,
one rule a number.

## Q: quantities

**Q1.** *More than 1,000* excludes
1,000, by \`boundsOf\`.

**Q2.** It is **never** below zero (Q1).

## T: time

**T1.** A day.
`;

describe("the rules are read out of their form", () => {
  test("chapter by chapter, with their manners of type", () => {
    expect(readSpec(SMALL)).toEqual({
      opening: [{ is: "text", text: "What is promised, one rule a number." }],
      chapters: [
        {
          letter: "Q",
          title: "quantities",
          rules: [
            {
              number: "Q1",
              stretches: [
                { is: "emphasis", text: "More than 1,000" },
                { is: "text", text: " excludes 1,000, by " },
                { is: "code", text: "boundsOf" },
                { is: "text", text: "." },
              ],
            },
            {
              number: "Q2",
              stretches: [
                { is: "text", text: "It is " },
                { is: "strong", text: "never" },
                { is: "text", text: " below zero (" },
                { is: "rule", text: "Q1" },
                { is: "text", text: ")." },
              ],
            },
          ],
        },
        {
          letter: "T",
          title: "time",
          rules: [{ number: "T1", stretches: [{ is: "text", text: "A day." }] }],
        },
      ],
    });
  });

  test.each([
    ["a paragraph without a number", `${SMALL}\nSomething else.\n`],
    ["a rule of another chapter", `${SMALL}\n**Q9.** Elsewhere.\n`],
  ])("and %s is an error, not a rule", (_what, text) => {
    expect(() => readSpec(text)).toThrow(SyntaxError);
  });
});

test("every rule of the file is read, with nothing of its markup left over, and leads to rules that are there", () => {
  const path = new URL("../../../../packages/domain/SPEC.md", import.meta.url);
  const text = readFileSync(path, "utf8");
  const { chapters } = readSpec(text);
  const numbers = chapters.flatMap(({ rules }) => rules.map(({ number }) => number));
  expect(numbers).toEqual(
    [...text.matchAll(/^\*\*([A-Z]\d+)\.\*\*/gm)].map(([, number]) => number),
  );
  expect(numbers.length).toBeGreaterThan(80);
  const prose = chapters.flatMap(({ rules }) =>
    rules.flatMap(({ stretches }) => stretches.filter(({ is }) => is !== "code")),
  );
  expect(prose.filter((stretch) => /[*`]/.test(stretch.text))).toEqual([]);
  const named = prose.filter(({ is }) => is === "rule").map((stretch) => stretch.text);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((one) => !numbers.includes(one))).toEqual([]);
});
