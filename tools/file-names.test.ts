import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSources } from "./source-file.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Names of places for leftovers, not of nouns. A collection's index is its table of contents. */
function isLeftover(path: string): boolean {
  const name = basename(path).replace(/\..*$/, "");
  const isCollection = /^packages\/ingest\/collections\/[^/]+\/index\.ts$/.test(path);
  return /^(utils?|helpers?|common|misc|types|index|shared|lib)$/.test(name) && !isCollection;
}

test("every source file is named for a noun", () => {
  const paths = readSources(root).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter(isLeftover)).toEqual([]);
});

test.each(["tools/utils.ts", "packages/api/src/index.ts", "apps/web/src/types.d.ts"])(
  "%s would be caught",
  (path) => expect(isLeftover(path)).toBe(true),
);
