/**
 * Parse, don't validate: an unknown value becomes a record or a list of issues, all of them at once. Each says where it
 * is, what was seen and what was expected. SPEC G1, G6.
 */
import type { z } from "zod";
import { subjectOfComplaint } from "./complaint-sentence.ts";
import { said } from "./defect-sentence.ts";
import type { Defect } from "./defect.ts";
import type { Bound, Wanted } from "./defect/value.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { readPlain } from "./plain.ts";
import { show } from "./show.ts";
import { knownFieldsFor, unknownKey } from "./strict.ts";

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
  const { fault, path } = plain;
  const place = { ...at, path: path === "" ? undefined : path };
  const what = said({ is: "not-plain", fault, wants: "data" });
  return { ok: false, issues: [{ code: "malformed", severity: "reject", ...what, ...place }] };
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
        ...said({ is: "missing-value", wanted: wantedBy(issue) }),
        seen: "nothing",
      },
    ];
  return [
    { ...place, code: codeFor(issue, seen), ...said(defectOf(issue, seen)), seen: show(seen) },
  ];
}

function unknownKeyIssues(issue: z.core.$ZodIssueUnrecognizedKeys, at: Origin): readonly Issue[] {
  const known = knownFieldsFor(issue.keys);
  return issue.keys.slice(0, MOST_KEYS).map((key) => ({
    severity: "reject",
    ...at,
    code: "unknown-key",
    path: pathText([...issue.path, key]),
    ...said(unknownKey(key, known)),
    seen: show(key),
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

/** What is wrong, by what the parser found; what a schema says itself is known by its sentence. */
function defectOf(issue: z.core.$ZodIssue, seen: unknown): Defect {
  const about = subjectOfComplaint(issue.message);
  switch (issue.code) {
    case "invalid_type":
      return { is: "wrong-type", type: issue.expected };
    case "invalid_value":
      return { is: "not-in-list", ...choiceOf(issue, seen) };
    case "invalid_union":
      if (issue.discriminator === undefined && about !== undefined)
        return { is: "breaks-rule", about };
      return { is: "unknown-form", ...choiceOf(issue, seen) };
    case "invalid_key": {
      const [first] = issue.issues;
      return first === undefined ? toldSo(issue) : defectOf(first, seen);
    }
    case "too_small":
    case "too_big": {
      const bound = boundOf(issue);
      return about === undefined
        ? { is: "out-of-bounds", ...bound }
        : { is: "breaks-rule", about, bound };
    }
    default:
      if (about === undefined) return toldSo(issue);
      return { is: isAboutDate(issue) ? "breaks-date-rule" : "breaks-rule", about };
  }
}

function toldSo({ message }: z.core.$ZodIssue): Defect {
  return { is: "told-so", told: message };
}

function choiceOf(
  issue: z.core.$ZodIssue,
  seen: unknown,
): { readonly known: readonly string[]; readonly meant: string | undefined } {
  const known = choicesOf(issue);
  return { known, meant: typeof seen === "string" ? nearest(seen, known) : undefined };
}

function wantedBy(issue: z.core.$ZodIssue): Wanted | undefined {
  if (issue.code === "invalid_type") return { is: "type", type: issue.expected };
  const known = choicesOf(issue);
  if (known.length > 0) return { is: "choice", known };
  const about = subjectOfComplaint(issue.message);
  return about && { is: "rule", about };
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Bound {
  // A text's bound is held against whatever has a length.
  const isText = issue.origin === "string" || issue.message.endsWith(" characters");
  const of = isText ? "characters" : issue.origin === "array" ? "items" : "number";
  return issue.code === "too_small"
    ? { side: "least", limit: Number(issue.minimum), of }
    : { side: "most", limit: Number(issue.maximum), of };
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
