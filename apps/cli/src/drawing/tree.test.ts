import { expect, test } from "vitest";
import { createPen } from "./pen.ts";
import { treeLines } from "./tree.ts";

const TREE = [
  { text: "root", below: [{ text: "first", below: [{ text: "leaf", below: [] }] }, { text: "second", below: [] }] },
] as const; // prettier-ignore

function pen(columns: number, isUnicode = true) {
  return createPen({ columns, hasColour: false, isUnicode });
}

test("each entry hangs from the one above it, the last by a corner", () => {
  expect(treeLines(TREE, pen(40))).toEqual(["root", "├─ first", "│  └─ leaf", "└─ second"]);
});

test("a terminal without Unicode gets the same in ASCII", () => {
  expect(treeLines(TREE, pen(40, false))).toEqual(["root", "|- first", "|  `- leaf", "`- second"]);
});

test("a text that is too long goes on below itself, and its line goes on beside it", () => {
  const long = [{ text: "root", below: [{ text: "one two three four five six", below: [{ text: "leaf", below: [] }] }, { text: "end", below: [] }] }]; // prettier-ignore
  expect(treeLines(long, pen(24))).toEqual([
    "root",
    "├─ one two three four",
    "│  │  five six",
    "│  └─ leaf",
    "└─ end",
  ]);
});
