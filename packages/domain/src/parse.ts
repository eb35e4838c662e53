/** Parse, don't validate: an unknown value becomes a record or a list of issues, all of them at once. SPEC G1. */
import type { z } from "zod";
import type { Issue, IssueCode } from "./issue.ts";
import { show } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** Where a value came from, copied into each issue. */
export interface Origin {
  readonly file?: string | undefined;
  readonly record?: string | undefined;
}

/** A parsed value, or why there is none. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses `input` with a schema of the domain. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  at: Origin,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.map((issue) => issueOf(issue, input, at)) };
}

function issueOf(issue: z.core.$ZodIssue, root: unknown, at: Origin): Issue {
  const seen = valueAt(root, issue.path);
  const path = pathText(issue.path);
  const base = {
    severity: "reject" as const,
    file: at.file,
    record: at.record,
    path: path === "" ? undefined : path,
  };
  switch (issue.code) {
    case "unrecognized_keys":
      return { ...base, code: "unknown-key", message: issue.message };
    case "invalid_type":
      if (seen === undefined)
        return { ...base, code: "missing", message: "is missing", expected: issue.expected };
      return {
        ...base,
        code: "invalid",
        message: "has the wrong type",
        seen: show(seen),
        expected: issue.expected,
      };
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const meant = typeof seen === "string" ? nearest(seen, allowed) : undefined;
      const hint = meant === undefined ? undefined : `Did you mean ${show(meant)}?`;
      if (seen === undefined)
        return { ...base, code: "missing", message: "is missing", expected: oneOf(allowed) };
      return {
        ...base,
        code: "invalid",
        message: "is not in the list",
        seen: show(seen),
        expected: oneOf(allowed),
        hint,
      };
    }
    case "invalid_union":
      return unionIssue(issue, base, seen);
    default:
      return { ...base, code: codeFor(issue, seen), message: issue.message, seen: show(seen) };
  }
}

function unionIssue(
  issue: z.core.$ZodIssueInvalidUnion,
  base: Omit<Issue, "code" | "message">,
  seen: unknown,
): Issue {
  const discriminator = "discriminator" in issue ? issue.discriminator : undefined;
  if (typeof discriminator !== "string")
    return { ...base, code: "invalid", message: issue.message, seen: show(seen) };
  const tag = isObject(seen) ? seen[discriminator] : undefined;
  const path = [base.path, discriminator].filter(Boolean).join(".");
  if (tag === undefined) return { ...base, path, code: "missing", message: "is missing" };
  return {
    ...base,
    path,
    code: "invalid",
    message: "is not one of the known forms",
    seen: show(tag),
  };
}

function codeFor(issue: z.core.$ZodIssue, seen: unknown): IssueCode {
  if (issue.code === "too_small" && typeof seen === "number" && seen < 0) return "negative";
  if (
    issue.code === "custom" &&
    /date|calendar|ends before it starts|year from/.test(issue.message)
  )
    return "impossible-date";
  return "invalid";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = root;
  for (const key of path) at = isObject(at) ? at[String(key)] : undefined;
  return at;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function oneOf(allowed: readonly string[]): string {
  return allowed.length > 12
    ? `one of ${allowed.slice(0, 12).join(", ")} …`
    : `one of ${allowed.join(", ")}`;
}
