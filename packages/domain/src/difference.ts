/** Difference: what changed between two versions of a record, field by field, for people to read. SPEC L9. */
import { canonicalJson } from "./canonical.ts";

/** One changed field; a side that is absent had or has no such field. */
export interface Difference {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The changed leaves, in the order of the fields; a list that changed its length is one difference. */
export function differencesBetween(
  before: unknown,
  after: unknown,
  path = "",
): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differencesBetween(
        fieldOf(before, key),
        fieldOf(after, key),
        path === "" ? key : `${path}.${key}`,
      ),
    );
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) =>
      differencesBetween(item, after[index], `${path}[${index}]`),
    );
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** A field of the value's own, never one that every object has. */
function fieldOf(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === undefined || right === undefined) return left === right;
  return canonicalJson(left) === canonicalJson(right);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
