import { expect, test } from "vitest";
import { addTallies, tallyPlaywright, tallyVitest, withBreak, wordsOf } from "./tally.ts";

test("the last line names skipped tests only where there are some", () => {
  expect(wordsOf({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(wordsOf({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
});

test("tallies add up", () => {
  const a = { passed: 1, failed: 2, skipped: 3 };
  expect(addTallies(a, a)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test("Vitest's tests count by their status, todo and skipped as skipped", () => {
  const statuses = ["passed", "failed", "skipped", "todo", "pending", "passed"];
  const file = { status: "failed", assertionResults: statuses.map((status) => ({ status })) };
  expect(tallyVitest(JSON.stringify({ testResults: [file] }))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
  });
});

test("a test file that does not load is a failure although it has no tests", () => {
  const file = { status: "failed", assertionResults: [] };
  expect(tallyVitest(JSON.stringify({ testResults: [file] }))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test("a run that broke without a failed test is a failure, and counts once", () => {
  const green = { passed: 5, failed: 0, skipped: 0 };
  expect(withBreak(green, true)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(withBreak({ ...green, failed: 2 }, true).failed).toBe(2);
  expect(withBreak(green, false)).toBe(green);
});

test("a flaky browser test failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({
    passed: 4,
    failed: 2,
    skipped: 2,
  });
});

test("browser tests that could not begin are a failure", () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyPlaywright(JSON.stringify({ stats, errors: [{}] })).failed).toBe(1);
});
