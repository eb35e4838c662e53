import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sidedDeclarations } from "./physical-sides.ts";

const styles = fileURLToPath(new URL("../apps/web/src", import.meta.url));

test("no style of the site names a left or a right side", () => {
  const files = readdirSync(styles, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((path) =>
    sidedDeclarations(readFileSync(join(styles, path), "utf8")).map(
      ({ line, text }) => `${path}:${line} ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ["a { margin-left: 1px; }", 1],
  ["a { left: 0; }", 1],
  ["a { text-align: right; }", 1],
  ["a { float: left; }", 1],
  ["a { padding: 0 1px 0 2px; }", 1],
  ["a { padding: 0 var(--a, 1px) 0 calc(1px + 2px); }", 1],
  ["a { border-top-left-radius: 1px; }", 1],
  ["a { padding: 0 1px 2px 1px; }", 0],
  ["a { margin-inline-start: 1px; inset: 0; text-align: start; float: inline-start; }", 0],
  ["/* margin-left: 1px; */ a { top: 0; }", 0],
])("%s holds %i", (css, count) => {
  expect(sidedDeclarations(css)).toHaveLength(count);
});
