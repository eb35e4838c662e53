/** Field issue: what is wrong with one field of a form, in a sentence, with what may be chosen instead. */
import type { Issue, IssueCode, Severity } from "@sitrep/domain/issue";
import type { NamedRecord } from "./known-names.ts";

/** See the file. */
export interface FieldIssue {
  /** The name of the field; null for what is wrong with all of it. */
  readonly field: string | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Records that may have been meant. */
  readonly choices?: readonly NamedRecord[];
  /** What can be made on the same form so that the field is right. */
  readonly canAdd?: "source" | "document";
}

/** An issue of the domain as a field's. */
export function fieldIssue(issue: Issue, field: string | null): FieldIssue {
  const { code, severity, message, expected, hint } = issue;
  if (code === "missing")
    return { field, severity, code, message: "needs an answer", ...(hint && { hint }) };
  const isSaid = expected === undefined || hint !== undefined || message.includes(expected);
  const sentence = `${message}${isSaid ? "" : `; expected ${expected}`}`;
  return { field, severity, code, message: sentence, ...(hint && { hint }) };
}
