/** Field issue: what is wrong with one field of a form, in a sentence, with what may be chosen instead. */
import type { Issue, IssueCode, Severity } from "@sitrep/domain/issue";
import type { PlaceKind } from "@sitrep/domain/place";
import type { RecordKind } from "@sitrep/domain/record";
import type { NamedRecord } from "./known-names.ts";

/** What an issue is about, where it is known by its parts, for whoever says it in another language. */
export type IssueSubject =
  | {
      readonly is: "reference";
      readonly kinds: readonly RecordKind[];
      readonly isExact: boolean;
      readonly hasNear: boolean;
    }
  | { readonly is: "width"; readonly place: PlaceKind }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "dataset"; readonly id: string }
  | { readonly is: "reason" }
  | { readonly is: "unchanged" };

/** See the file. */
export interface FieldIssue {
  /** The name of the field; null for what is wrong with all of it. */
  readonly field: string | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly about?: IssueSubject;
  /** What is said in English alone, where the reader's own language says less. */
  readonly inEnglish?: string | undefined;
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
