import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hasRepeatedKey } from "./repeated-key.ts";

const repeats = (text: string): boolean => hasRepeatedKey(text, JSON.parse(text));

test.each([
  ['{"a":1,"a":2}', true],
  ['[{"b":{"a":1,"\\u0061":2}}]', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":{"a":1},"b":{"a":":"}}', false],
  ['{"a":"\\": {\\"a\\":1}","b":[":"]}', false],
  ["null", false],
])("%s repeats a key: %s", (text, is) => {
  expect(repeats(text)).toBe(is);
});

test("what was written from a value repeats none, and with a member twice it does", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1);
      expect(repeats(text)).toBe(false);
      expect(repeats(`{"k":${text},"k":${text}}`)).toBe(true);
    }),
  );
});
