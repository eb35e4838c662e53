import { describe, expect, test } from "vitest";
import { readEnvironment } from "./env.ts";

describe("colour", () => {
  test.each([
    [{}, "auto"],
    [{ NO_COLOR: "1" }, "never"],
    [{ NO_COLOR: "" }, "auto"],
    [{ FORCE_COLOR: "1" }, "always"],
    [{ FORCE_COLOR: "0" }, "never"],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, "never"],
    [{ TERM: "dumb" }, "never"],
  ])("of %j is %s", (env, colour) => {
    expect(readEnvironment(env).colour).toBe(colour);
  });
});

test.each([
  [{ LANG: "en_GB.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LANG: "en_GB.UTF-8", LC_ALL: "C" }, false],
  [{ LANG: "C", LC_CTYPE: "de_DE.UTF-8" }, true],
])("the locale of %j is asked in the order of the C library", (env, isUnicode) => {
  expect(readEnvironment(env).isUnicode).toBe(isUnicode);
});

test("what is set to nothing is not set", () => {
  const { author, server, columns, database } = readEnvironment({
    SITREP_AUTHOR: "",
    SITREP_SERVER: "",
    SITREP_DB: "",
    COLUMNS: "wide",
  });
  expect([author, server, columns]).toEqual(["local", undefined, undefined]);
  expect(database).toMatch(/data\/sitrep\.db$/);
});
