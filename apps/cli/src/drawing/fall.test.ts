import { between, exactly, from, upTo } from "@sitrep/domain/interval";
import { expect, test } from "vitest";
import { drawFall } from "./fall.ts";
import { createPen } from "./pen.ts";

const pen = createPen({ columns: 80, hasColour: false, isUnicode: true });
const axis = { columns: 11, most: 1000, isOpen: false };

test.each([
  ["all of it for sure", exactly(0), exactly(500), "━━━━━━     "],
  ["sure in the middle", between(200, 400), between(600, 800), "  ░░━━━░░  "],
  ["nothing for sure", exactly(0), upTo(300), "░░░░       "],
  ["open above", exactly(0), from(500), "━━━━━━░░░░▶"],
  ["nothing left", null, null, "           "],
] as const)("B7: a step of a waterfall: %s", (_, left, found, drawn) => {
  expect(drawFall({ from: left, to: found }, axis, pen)).toBe(drawn);
});
