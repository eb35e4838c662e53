import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import startWhereAsked from "./start-where-asked.mjs";

const entry = createRequire(import.meta.url).resolve("next/dist/client/app-next-turbopack.js");

test("the entry of the Next that is installed starts React only where a page asks for it", () => {
  const rewritten = startWhereAsked(readFileSync(entry, "utf8"));
  expect(rewritten).toContain('document.querySelector("[data-hydrate]")');
  expect(rewritten).toContain('import("./app-index").then');
  expect(rewritten).not.toContain("require('./app-index')");
});

test("an entry that looks otherwise stops the build", () => {
  expect(() => startWhereAsked("hydrate()")).toThrow("has changed");
});
