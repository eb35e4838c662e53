import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "./json.ts";

test("any text comes back as it was, and nothing in between acts on a terminal", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
      const written = jsonText({ value, text });
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      expect(written).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
    }),
  );
});

test("one record is one line, and a document for a person is several", () => {
  expect(jsonText({ a: [1, 2] })).toBe('{"a":[1,2]}');
  expect(jsonText({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
});
