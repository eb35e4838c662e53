import { IncidentId } from "@sitrep/domain/id";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintOf, slugOf } from "./slug.ts";

test("L1: names that differ by case, accents or punctuation have one slug, which can be read", () => {
  expect(slugOf("Agence France-Presse")).toBe("agence-france-presse");
  expect(slugOf("AGENCE  FRANCE PRESSE")).toBe("agence-france-presse");
});

test("L1: names that Latin letters do not tell apart have slugs of their own", () => {
  expect(slugOf("الجزيرة")).toMatch(/^[0-9a-f]{16}$/);
  expect(slugOf("الجزيرة")).not.toBe(slugOf("العربية"));
  const long = "a very long name ".repeat(9);
  expect(slugOf(`${long}x`)).not.toBe(slugOf(`${long}y`));
});

test("L1: whatever the name, it makes an id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      expect(IncidentId.safeParse(`d/${slugOf(name)}`).success).toBe(true);
      expect(IncidentId.safeParse(`d/document-${slugOf(name)}`).success).toBe(true);
    }),
  );
});

test("a fingerprint tells where one text ends and the next begins", () => {
  expect(fingerprintOf("ab", "c")).not.toBe(fingerprintOf("a", "bc"));
});
