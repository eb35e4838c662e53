/** Objects that refuse an unknown key and name the key that was probably meant. SPEC G1. */
import { z } from "zod";
import { nearest } from "./nearest.ts";

/** What the parser says of keys that no schema field has. */
export function unknownKeyMessage(keys: readonly string[], known: readonly string[]): string {
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      return meant === undefined
        ? `unknown key: ${JSON.stringify(key)}`
        : `unknown key: ${JSON.stringify(key)}; did you mean ${JSON.stringify(meant)}?`;
    })
    .join("; ");
}

/** A strict object schema whose complaint about an unknown key carries a suggestion. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? unknownKeyMessage(issue.keys, known) : undefined,
  });
}
