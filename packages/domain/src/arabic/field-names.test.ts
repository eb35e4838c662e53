import { describe, expect, test } from "vitest";
import { PARTS } from "../field-words.ts";
import { Identity } from "../source.ts";
import { Quantity } from "../quantity.ts";
import { ARABIC_FIELDS, ARABIC_FIELD_CODES } from "./field-names.ts";

/** The fields of each of the shapes that a value may have. */
function fieldsOf(shapes: readonly { readonly shape: object }[]): readonly string[] {
  return shapes.flatMap(({ shape }) => Object.keys(shape));
}

describe("A5: what the fields of a record are called", () => {
  const parts = PARTS.flatMap(({ schema }) => Object.keys(schema.shape));
  const inner = fieldsOf([...Identity.options, ...Quantity.options]);

  test.each([...new Set([...parts, ...inner])])("%s has a name in Arabic", (field) => {
    expect(ARABIC_FIELDS[field]).toMatch(/^\P{Script=Latin}+$/u);
  });

  test("no name is of a field that is none", () => {
    expect(Object.keys(ARABIC_FIELDS).filter((one) => ![...parts, ...inner].includes(one))).toEqual(
      [],
    );
  });

  test("the words of codes are Arabic, and of fields", () => {
    for (const [field, codes] of Object.entries(ARABIC_FIELD_CODES)) {
      expect(ARABIC_FIELDS).toHaveProperty(field);
      for (const words of Object.values(codes)) expect(words).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});
