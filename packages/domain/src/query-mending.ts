/**
 * Query mending: what somebody probably meant by a parameter that was not understood, as parameters that are: a name that is
 * nearly one, values of a closed list that nearly are, a number past its bound. SPEC F4.
 */
import type { z } from "zod";
import { nearest } from "./nearest.ts";

/** The texts of a parameter, as an address has them. */
export type QueryTexts = string | readonly string[];

/** Parameters by name that say it as it was probably meant; undefined where nobody can tell. */
export function mendedValue(field: z.ZodType, given: QueryTexts): string | undefined {
  const found = field.safeParse(given);
  if (found.success) return undefined;
  const items = (typeof given === "string" ? [given] : given)
    .flatMap((text) => text.split(","))
    .flatMap((text) => text.trim() || []);
  const mended: (string | undefined)[] = [...items];
  for (const issue of found.error.issues) {
    const at = typeof issue.path[0] === "number" ? issue.path[0] : 0;
    mended[at] = mendedItem(issue, items[at] ?? "");
  }
  const text = mended.filter((item) => item !== undefined).join(",");
  return text !== "" && field.safeParse(text).success ? text : undefined;
}

function mendedItem(issue: z.core.$ZodIssue, item: string): string | undefined {
  switch (issue.code) {
    case "invalid_value":
      return nearest(item, issue.values.map(String));
    case "too_big":
      return issue.origin === "string"
        ? item.slice(0, Number(issue.maximum))
        : String(issue.maximum);
    case "too_small":
      return issue.origin === "number" ? String(issue.minimum) : undefined;
    default:
      return undefined;
  }
}
