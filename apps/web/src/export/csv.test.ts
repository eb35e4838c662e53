import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("lines end in CRLF, and commas, quotes and line breaks are quoted", () => {
  const rows = [["a,b", 'say "c"', "d\ne", 4, true, null]];
  expect(csvOf({ columns: ["one", "two", "three", "four", "five", "six"], rows })).toBe(
    'one,two,three,four,five,six\r\n"a,b","say ""c""","d\ne",4,true,\r\n',
  );
});

test("no cell starts as a formula does", () => {
  const sign = constantFrom("=", "+", "-", "@", "\t", "\r");
  assert(
    property(array(sign, { minLength: 1 }), string(), (signs, rest) => {
      const [, line = ""] = csvOf({ columns: ["c"], rows: [[signs.join("") + rest]] }).split(
        /(?<=^c\r\n)/,
      );
      expect(line).toMatch(/^"?'/);
    }),
  );
});

test("a number below zero stays a number", () => {
  expect(csvOf({ columns: ["c"], rows: [[-3]] })).toBe("c\r\n-3\r\n");
});
