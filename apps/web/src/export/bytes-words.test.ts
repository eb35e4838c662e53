import { expect, test } from "vitest";
import { bytesWords } from "./bytes-words.ts";

test.each([
  [0, "0 bytes"],
  [812, "812 bytes"],
  [999.6, "1 kB"],
  [3441, "3.4 kB"],
  [43_900, "44 kB"],
  [123_456_789, "120 MB"],
  [2_500_000_000, "2.5 GB"],
])("%d is %s", (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});
