/**
 * Parse, don't validate: an unknown value becomes a record or a list of issues, all of them at once. Each says where it
 * is, what was seen and what was expected. SPEC G1, G6.
 */
import type { z } from "zod";
import type { Issue, IssueCode } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { readPlain } from "./plain.ts";
import { show } from "./show.ts";
import { knownFieldsFor, unknownKeyMessage } from "./strict.ts";

/** Where a value came from, copied into each issue. */
export interface Origin {
  readonly file?: string | undefined;
  readonly record?: string | undefined;
}

/** A parsed value, or why there is none. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses `input`, whatever it is, with a schema of the domain. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  at: Origin,
): Parsed<z.output<Schema>> {
  const plain = readPlain(input);
  if (plain.ok) return parsePlain(schema, plain.value, at);
  const { message, path } = plain;
  const place = { ...at, path: path === "" ? undefined : path };
  return {
    ok: false,
    issues: [{ code: "malformed", severity: "reject", message, expected: "plain data", ...place }],
  };
}

/** As `parseWith`, for a value that `readPlain` gave. */
export function parsePlain<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  at: Origin,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.flatMap((issue) => issuesOf(issue, input, at)) };
}

/** So many unknown keys of one object become issues. */
const MOST_KEYS = 20;

function issuesOf(issue: z.core.$ZodIssue, root: unknown, at: Origin): readonly Issue[] {
  if (issue.code === "unrecognized_keys") return unknownKeyIssues(issue, at);
  if (issue.code === "invalid_union" && issue.discriminator === undefined) {
    const branch = branchMeant(issue.errors);
    if (branch !== undefined)
      return branch.flatMap((inner) =>
        issuesOf({ ...inner, path: [...issue.path, ...inner.path] }, root, at),
      );
  }
  const seen = valueAt(root, issue.path);
  const place = { severity: "reject", ...at, path: pathText(issue.path) } as const;
  const isMissing = seen === undefined && (issue.code === "invalid_type" || isChoice(issue));
  if (isMissing)
    return [
      {
        ...place,
        code: "missing",
        message: "is missing",
        seen: "nothing",
        expected: expectationOf(issue),
      },
    ];
  return [
    {
      ...place,
      code: codeFor(issue, seen),
      message: messageOf(issue),
      seen: show(seen),
      expected: expectationOf(issue),
      hint: hintFor(issue, seen),
    },
  ];
}

function unknownKeyIssues(issue: z.core.$ZodIssueUnrecognizedKeys, at: Origin): readonly Issue[] {
  const known = knownFieldsFor(issue.keys);
  return issue.keys.slice(0, MOST_KEYS).map((key) => ({
    severity: "reject",
    ...at,
    code: "unknown-key",
    path: pathText([...issue.path, key]),
    message: unknownKeyMessage([key], known),
    seen: show(key),
    expected: oneOf(known),
  }));
}

/** The alternative that the writer meant: the only one whose complaint lies inside the value and not about all of it. */
function branchMeant(
  errors: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const inside = errors.filter((branch) => branch.some((issue) => issue.path.length > 0));
  return inside.length === 1 ? inside[0] : undefined;
}

function isChoice(
  issue: z.core.$ZodIssue,
): issue is z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion {
  return issue.code === "invalid_value" || issue.code === "invalid_union";
}

function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue)
    return (issue.options ?? []).map(String);
  return [];
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return "has the wrong type";
    case "invalid_value":
      return "is not in the list";
    case "invalid_union":
      return issue.discriminator === undefined ? issue.message : "is not one of the known forms";
    case "invalid_key":
      return issue.issues[0]?.message ?? "is not a key that can stand here";
    default:
      return issue.message;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

function expectationOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case "invalid_value":
    case "invalid_union":
      return choicesOf(issue).length === 0 ? expectedIn(issue.message) : oneOf(choicesOf(issue));
    case "too_small":
      return `at least ${issue.minimum}${UNIT_WORDS[issue.origin] ?? ""}`;
    case "too_big":
      return `at most ${issue.maximum}${UNIT_WORDS[issue.origin] ?? ""}`;
    case "custom":
      return isAboutDate(issue)
        ? "a date of the calendar, such as 2019-02-17, 2019-02 or [..2019-02-20]"
        : expectedIn(issue.message);
    default:
      return expectedIn(issue.message);
  }
}

const UNIT_WORDS: Readonly<Record<string, string>> = { string: " characters", array: " items" };

/** "must be a day" expects "a day". */
function expectedIn(message: string): string | undefined {
  return /^must (?:be )?(.+)$/s.exec(message)?.[1];
}

function hintFor(issue: z.core.$ZodIssue, seen: unknown): string | undefined {
  const meant = typeof seen === "string" ? nearest(seen, choicesOf(issue)) : undefined;
  return meant === undefined ? undefined : `Did you mean ${show(meant)}?`;
}

function codeFor(issue: z.core.$ZodIssue, seen: unknown): IssueCode {
  if (issue.code === "too_small" && typeof seen === "number" && seen < 0) return "negative";
  return isAboutDate(issue) ? "impossible-date" : "invalid";
}

function isAboutDate(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.["code"] === "impossible-date";
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = root;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** A path as a person writes it; a key that is no plain word stands in brackets. `undefined` for the value itself. */
export function pathText(path: readonly PropertyKey[]): string | undefined {
  const text = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^\w{1,80}$/.test(String(key)) ? `.${String(key)}` : `[${show(String(key))}]`;
  });
  return text.join("").replace(/^\./, "") || undefined;
}

function oneOf(allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const listed = allowed.slice(0, 12).join(", ");
  return allowed.length > 12 ? `one of ${listed} …` : `one of ${listed}`;
}
