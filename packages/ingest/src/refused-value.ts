/**
 * Refused value: a value of a JSON file with the tag of the place where it stood and what is wrong with it, and the value
 * that a person corrected read back out of that. A feature has them among its properties, where a map editor shows and keeps
 * them; what is no object, or no JSON at all, is kept as a text.
 */
import { ISSUE_COLUMN, ROW_COLUMN } from "./column.ts";

/** The member that holds, as a text, what could not be tagged; take it away, or correct the text. */
const TEXT_MEMBER = "sitrep_text";

/** What is written of a refused value. */
export interface RefusedValue {
  readonly tag: string;
  readonly why: string;
  readonly value: unknown;
  /** As it stood in the file. */
  readonly raw: string;
}

type Members = Readonly<Record<string, unknown>>;

/** The value as JSON, tagged; `isFeature` tells whether it stands among features. */
export function taggedValue({ tag, why, value, raw }: RefusedValue, isFeature: boolean): string {
  const own = { [ROW_COLUMN]: tag, [ISSUE_COLUMN]: why };
  const bare = { ...own, [TEXT_MEMBER]: raw };
  const asText = isFeature ? { type: "Feature", geometry: null, properties: bare } : bare;
  if (!isMembers(value)) return JSON.stringify(asText);
  const { properties } = value;
  const tagged = isMembers(properties)
    ? { ...value, properties: { ...own, ...properties, ...own } }
    : { ...own, ...value, ...own };
  try {
    return JSON.stringify(tagged);
  } catch (error) {
    // Brackets can be nested more deeply than they can be written again.
    if (error instanceof RangeError) return JSON.stringify(asText);
    throw error;
  }
}

/** A value that was tagged: its tag, null where it has none, and what it is without; or the text that stands for it. */
export type UntaggedValue =
  | { readonly tag: string | null; readonly value: unknown }
  | { readonly tag: string; readonly text: string };

/** Takes the tag off a value. */
export function untaggedValue(value: unknown): UntaggedValue {
  if (!isMembers(value)) return { tag: null, value };
  const { properties } = value;
  if (isMembers(properties) && Object.hasOwn(properties, ROW_COLUMN)) {
    const { own, rest } = apart(properties);
    return own.text === null ? { tag: own.tag, value: { ...value, properties: rest } } : own;
  }
  const { own, rest } = apart(value);
  if (own.tag === null) return { tag: null, value };
  return own.text === null ? { tag: own.tag, value: rest } : own;
}

function apart(members: Members): {
  readonly own:
    | { readonly tag: string; readonly text: string }
    | { readonly tag: string | null; readonly text: null };
  readonly rest: Members;
} {
  const { [ROW_COLUMN]: tagged, [ISSUE_COLUMN]: _, [TEXT_MEMBER]: text, ...rest } = members;
  const tag = typeof tagged === "string" ? tagged.trim() : null;
  return tag !== null && typeof text === "string"
    ? { own: { tag, text }, rest }
    : { own: { tag, text: null }, rest };
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
