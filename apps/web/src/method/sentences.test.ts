import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SENTENCES } from "./sentences.ts";

test("the method page and the README say the same four sentences", () => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  const told = [...readme.matchAll(/^\d\. \*\*(.+?)\*\* (.+)$/gm)].map(([, sentence, meaning]) => ({
    sentence,
    meaning,
  }));
  const straight = (text: string): string => text.replaceAll(/[“”]/g, '"');
  expect(told).toEqual(
    SENTENCES.map(({ sentence, meaning }) => ({ sentence, meaning: straight(meaning) })),
  );
});
