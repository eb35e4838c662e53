/** Objects that refuse an unknown key and name the key that was probably meant. SPEC G1. */
import { z } from "zod";
import { defectSentence } from "./defect-sentence.ts";
import type { DefectOf } from "./defect.ts";
import { nearest } from "./nearest.ts";

/** The fields that a schema knows, by the list of unknown keys that it complained of; the parser keeps that very list. */
const KNOWN_FIELDS = new WeakMap<readonly string[], readonly string[]>();

/** The fields of the schema that complained of `keys`; none when the list is not a schema's own. */
export function knownFieldsFor(keys: readonly string[]): readonly string[] {
  return KNOWN_FIELDS.get(keys) ?? [];
}

/** The defect of a key that no schema field has. */
export function unknownKey(key: string, known: readonly string[]): DefectOf<"unknown-key"> {
  return { is: "unknown-key", key, meant: nearest(key, known), known };
}

/** What the parser says of keys that no schema field has. */
function unknownKeyMessage(keys: readonly string[], known: readonly string[]): string {
  return keys.map((key) => defectSentence(unknownKey(key, known)).message).join("; ");
}

/** A hostile object may have a million keys; so many are named. */
const MOST_NAMED = 20;

/** A strict object schema whose complaint about an unknown key carries a suggestion. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return undefined;
      KNOWN_FIELDS.set(issue.keys, known);
      return unknownKeyMessage(issue.keys.slice(0, MOST_NAMED), known);
    },
  });
}
