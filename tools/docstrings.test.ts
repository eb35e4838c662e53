import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findUndocumentedExports } from "./docstrings.ts";
import { readSources } from "./source-file.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function undocumented(text: string, path = "packages/domain/src/a.ts"): readonly string[] {
  return findUndocumentedExports({ path, text });
}

test("every export of the project has a docstring", () => {
  expect(readSources(root).flatMap(findUndocumentedExports)).toEqual([]);
});

test.each([
  ["a function", "export function sum() {}", "sum"],
  ["a constant", "export const sum = 1;", "sum"],
  ["a type", "export type Sum = 1;", "Sum"],
  ["an interface", "export interface Sum {}", "Sum"],
  ["a line comment", "// The sum.\nexport const sum = 1;", "sum"],
  ["a block comment", "/* The sum. */\nexport const sum = 1;", "sum"],
  ["another's docstring", "/** One. */\nconst one = 1;\nexport const sum = one;", "sum"],
])("%s is no docstring, and is named with its line", (_what, text, name) => {
  const line = text.split("\n").length;
  expect(undocumented(text)).toEqual([
    `missing docstring: ${name} (packages/domain/src/a.ts:${line})`,
  ]);
});

test("a type shares the docstring of the schema of its name", () => {
  const text = "/** A when. */\nexport const When = 1;\nexport type When = typeof When;";
  expect(undocumented(text)).toEqual([]);
  expect(undocumented("export const When = 1;\nexport type When = 1;")).toHaveLength(2);
});

test("the noun of a file has the file's docstring, what else the file exports has not", () => {
  const text = `/** Incident kind: what happened. */
import { z } from "zod";
export const IncidentKind = z.string();
export const INCIDENT_KIND = {};
export const labels = {};`;
  expect(undocumented(text, "packages/domain/src/incident-kind.ts")).toEqual([
    "missing docstring: labels (packages/domain/src/incident-kind.ts:5)",
  ]);
});

test("tests and the files that Next reads by name need none", () => {
  const text = "export const metadata = {};";
  expect(undocumented(text, "apps/web/src/app/page.tsx")).toEqual([]);
  expect(undocumented(text, "apps/web/src/shell/page.tsx")).toHaveLength(1);
  expect(undocumented(text, "packages/domain/src/a.test.ts")).toEqual([]);
});
