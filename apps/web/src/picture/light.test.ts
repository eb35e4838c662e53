import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIGHT } from "./light.ts";

const tokens = readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8");

test.each(Object.entries(LIGHT))("--%s is %s in the light theme of the site", (name, colour) => {
  expect(tokens).toMatch(new RegExp(`--${name}: light-dark\\(${colour},`));
});
