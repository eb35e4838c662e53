import { expect, test } from "vitest";
import { threadsFor, threadsOf } from "./thread-count.ts";

const GB = 1024 ** 3;

test.each([
  [1, 64, 0],
  [2, 64, 2],
  [2, 2, 1],
  [2, 1, 0],
  [2, 0.25, 0],
  [16, 64, 4],
  [16, 4, 3],
])("%i processors and %i GB have room for %i threads", (processors, memory, threads) => {
  expect(threadsOf({ processors, bytes: memory * GB })).toBe(threads);
});

test("what is asked for is taken, and anything else refused in a sentence", () => {
  expect([threadsFor("0"), threadsFor("7")]).toEqual([0, 7]);
  expect(threadsFor("")).toBe(threadsFor(undefined));
  for (const asked of ["two", "-1", "1.5", "65"])
    expect(() => threadsFor(asked)).toThrow(
      `invalid SITREP_THREADS: ${asked}; expected a whole number from 0 to 64`,
    );
});
