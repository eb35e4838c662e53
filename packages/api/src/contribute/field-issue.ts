/** Field issue: what is wrong with one field of a form, in a sentence, with what may be chosen instead. */
import type { Issue, IssueCode, Severity } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import type { FoundDefect } from "./defect-in.ts";
import { defectIn } from "./defect-in.ts";
import type { NamedRecord } from "./known-names.ts";

/** What is found wrong with a field; its words come later, in the language of whoever fills the form. */
export interface FieldDefect extends FoundDefect {
  /** The name of the field; null for what is wrong with all of it. */
  readonly field: string | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  /** Records that may have been meant. */
  readonly choices?: readonly NamedRecord[];
  /** What can be made on the same form so that the field is right. */
  readonly canAdd?: "source" | "document";
}

/** See the file. */
export interface FieldIssue extends FieldDefect {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** An issue of the domain as a field's. Who fills a form is asked for what is missing. */
export function fieldDefect(
  { code, severity, defect, advice }: Issue,
  field: string | null,
): FieldDefect {
  if (code === "missing")
    return { field, severity, code, defect: { is: "no-answer", asks: "field" } };
  return { field, severity, code, defect, advice };
}

/** The issue as it is said in a language. SPEC A9. */
export function saidIn(language: Language, found: FieldDefect): FieldIssue {
  const { message, expected, hint } = defectIn(language, found);
  const isSaid = expected === undefined || hint !== undefined || message.includes(expected);
  const sentence = isSaid ? message : `${message}${EXPECTED[language](expected)}`;
  return { ...found, message: sentence, ...(hint !== undefined && { hint }) };
}

const EXPECTED = {
  en: (expected: string) => `; expected ${expected}`,
  ar: (expected: string) => `؛ والمنتظر: ${expected}`,
} as const satisfies Record<Language, (expected: string) => string>;
