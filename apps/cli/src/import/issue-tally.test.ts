import * as fc from "fast-check";
import { expect, test } from "vitest";
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import { issueTally } from "./issue-tally.ts";

function issueAt(line: number, more: Partial<Issue> = {}): Issue {
  return {
    code: "invalid",
    severity: "warn",
    ...said({ is: "told-so", told: "is odd" }),
    file: "a.csv",
    line,
    ...more,
  };
}

test("of each sort the first twenty lines are kept, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(10_000), { maxLength: 80 }), (lines) => {
      const tally = issueTally();
      for (const line of lines) tally.add(issueAt(line));
      const sorted = lines.toSorted((one, other) => one - other);
      expect(tally.sorts()[0]?.first.map(({ line }) => line) ?? []).toEqual(sorted.slice(0, 20));
      expect(tally.count("warn")).toBe(lines.length);
    }),
  );
});

test("sorts are told apart by severity, code and field, and what refuses comes first", () => {
  const tally = issueTally();
  tally.add(issueAt(1, { path: "harm[0].quantity" }));
  tally.add(issueAt(2, { path: "harm[7].quantity" }));
  tally.add(issueAt(3, { path: "when", severity: "reject" }));
  tally.add(issueAt(4, { path: "when", severity: "reject", code: "impossible-date" }));
  expect(tally.sorts().map(({ code, path, count }) => [code, path, count])).toEqual([
    ["invalid", "when", 1],
    ["impossible-date", "when", 1],
    ["invalid", "harm.quantity", 2],
  ]);
  expect(tally.count("reject")).toBe(2);
});

test("two million fields of their own take a bounded number of sorts", () => {
  const tally = issueTally();
  for (let at = 0; at < 2_000_000; at += 1) tally.add(issueAt(at, { path: `column ${at}` }));
  expect(tally.sorts().length).toBeLessThanOrEqual(210);
  expect(tally.count("warn")).toBe(2_000_000);
});
