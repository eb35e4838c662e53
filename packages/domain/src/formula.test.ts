import * as fc from "fast-check";
import { expect, test } from "vitest";
import { withGuard, withoutGuard } from "./formula.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+44 20", "'+44 20"],
  ["-1", "-1"],
  ["-1.5", "-1.5"],
  ["@home", "'@home"],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ["plain", "plain"],
  ["", ""],
  ["\n=1", "'\n=1"],
  ["＝1", "'＝1"],
])("U6: %j is %j in a spreadsheet", (cell, guarded) => {
  expect(withGuard(cell)).toBe(guarded);
});

test("no cell is changed by going out and coming back, and none comes out as a formula", () => {
  const cells = fc.oneof(
    fc.string(),
    fc.stringMatching(/^'{0,3}[=+\-@]?[\d.A-Z()]{0,6}$/),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      const guarded = withGuard(cell);
      expect(withoutGuard(guarded)).toBe(cell);
      expect(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+(?:\.\d+)?$)/.test(guarded)).toBe(false);
    }),
  );
});
