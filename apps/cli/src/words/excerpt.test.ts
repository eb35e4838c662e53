import { said } from "@sitrep/domain/defect-sentence";
import { expect, test } from "vitest";
import { createPen } from "../drawing/pen.ts";
import { excerptLines } from "./excerpt.ts";

const screen = { columns: 60, hasColour: false, isUnicode: true };

function excerpt(text: string, column: number | undefined, isUnicode = true): readonly string[] {
  const pen = createPen({ ...screen, isUnicode });
  const issue = { code: "invalid", severity: "reject", ...said({ is: "empty" }) } as const;
  return excerptLines({ ...issue, file: "a", line: 1, column }, pen, () => [text]);
}

test("the caret stands below the place, behind tabs and wide letters too", () => {
  expect(excerpt("a: b", 4)).toEqual(["  1 │ a: b", "    │    ^"]);
  expect(excerpt("\t\tb", 3)).toEqual(["  1 │   b", "    │   ^"]);
  expect(excerpt("日本b", 3)).toEqual(["  1 │ 日本b", "    │     ^"]);
});

test("without a column there is no caret, and of an empty line nothing is shown", () => {
  expect(excerpt("a: b", undefined)).toEqual(["  1 │ a: b"]);
  expect(excerpt("  ", 1)).toEqual([]);
});

test("a long line is cut to the screen around the place", () => {
  const [line = "", caret = ""] = excerpt(`${"x".repeat(500)}HERE${"y".repeat(500)}`, 501);
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.slice(caret.indexOf("^"))).toMatch(/^HERE/);
});

test("a terminal without Unicode gets ASCII, and nothing of the file moves a cursor", () => {
  const lines = excerpt("é\u001B[31m: x", 8, false);
  expect(lines.join("\n")).toMatch(/^[\x20-\x7e\n]*$/);
  expect(lines[0]).toBe("  1 | e[31m: x");
});
