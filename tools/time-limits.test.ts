import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSources } from "./source-file.ts";
import { findUnlimitedPrograms } from "./time-limits.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function unlimited(text: string, path = "tools/a.test.ts"): readonly string[] {
  return findUnlimitedPrograms({ path, text });
}

test("every program that a test starts has a time limit", () => {
  expect(readSources(root).flatMap(findUnlimitedPrograms)).toEqual([]);
});

test.each([
  "spawnSync('ls');",
  "spawnSync('ls', ['-l']);",
  "spawnSync('ls', { encoding: 'utf8' });",
  "execFileSync('ls', options);",
  "const child = (() => spawn('ls', [], { ...rest }))();",
])("none is found, with its line: %s", (call) => {
  const name = /\w+Sync|spawn/.exec(call)?.[0];
  expect(unlimited(`\n${call}`)).toEqual([`no time limit: ${name} (tools/a.test.ts:2)`]);
});

test.each([
  "spawnSync('ls', [], { timeout: 1000 });",
  "spawnSync('ls', [], { ...LIMIT, encoding: 'utf8' });",
  "spawnSync('ls', LIMIT);",
  "runToEnd('ls', []);",
])("one is seen: %s", (call) => expect(unlimited(call)).toEqual([]));

test("what is no test may run as long as it takes", () => {
  expect(unlimited("spawnSync('ls');", "tools/a.ts")).toEqual([]);
});
