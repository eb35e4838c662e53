import { describe, expect, test } from "vitest";
import { COMMANDS } from "./command-list.ts";
import { flagText } from "./flag-text.ts";
import { flagsOf } from "./flags.ts";

const filters = COMMANDS.flatMap(({ name, schemas }) =>
  (schemas ?? []).map((schema) => [name, schema] as const),
);

describe("F1: a flag, a URL's query and an API's input have the same names", () => {
  test.each(filters)("every field of the filter of %s is a flag", (_, schema) => {
    expect(flagsOf([schema]).map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  });

  test.each(filters)("every value that a flag of %s names is taken by its filter", (_, schema) => {
    for (const { name, takes, values } of flagsOf([schema])) {
      for (const value of values ?? []) {
        const given = takes === "list" ? [value] : value;
        expect(schema.shape[name]?.safeParse(given).success).toBe(true);
      }
      if (takes === "switch") expect(schema.shape[name]?.safeParse(false).success).toBe(true);
      if (takes === "list" && values !== null)
        expect(schema.shape[name]?.safeParse(["no such value"]).success).toBe(false);
    }
  });
});

test("a field of two words is a flag of two words", () => {
  expect(flagText("knownAt")).toBe("--known-at");
  expect(flagText("q")).toBe("--q");
});
