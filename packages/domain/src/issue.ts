/** Issue: what is wrong with a piece of data, where, and what to do. Bad data is a value, never an exception. SPEC G1. */
import type { Advice } from "./advice.ts";
import type { Defect } from "./defect.ts";

export { show } from "./show.ts";

/** `reject` keeps the record out, `warn` lets it in with a flag. */
export type Severity = "reject" | "warn";

/** What is wrong; one code for each sort of defect. */
export type IssueCode =
  | "malformed"
  | "unknown-key"
  | "missing"
  | "invalid"
  | "impossible-date"
  | "negative"
  | "duplicate-id"
  | "wrong-dataset"
  | "dangling-reference"
  | "wrong-kind"
  | "cycle"
  | "contradiction"
  | "pinpoint-mismatch"
  | "unreadable"
  | "private-person"
  | "told-place"
  | "disordered"
  | "overlap";

/**
 * One defect. `record` is the id or position of the record, `path` the field inside it; `line` and `column` count from 1, as
 * an editor does; `seen` is shortened for display. `message`, `expected` and `hint` are the English of `defect`, which has the
 * parts, and of `advice`, which came to it later. SPEC A9.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly record?: string | undefined;
  readonly path?: string | undefined;
  readonly seen?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  readonly defect: Defect;
  readonly advice?: Advice | undefined;
}

/** The issue as one sentence: what, seen, expected, where, and the hint; nothing is said twice. */
export function sentenceOf(issue: Issue): string {
  const isSeenSaid = issue.seen === undefined || issue.code === "missing" || issue.code === "unknown-key"; // prettier-ignore
  const seen = isSeenSaid ? "" : `, seen ${issue.seen}`;
  const isExpectedSaid = issue.expected === undefined || issue.message.startsWith("must ");
  const expected = isExpectedSaid ? "" : `; expected ${issue.expected}`;
  const place = [issue.file, issue.line === undefined ? undefined : `line ${issue.line}`]
    .filter(Boolean)
    .join(" ");
  const subject = [issue.record, issue.path].filter(Boolean).join(" ");
  const where = [subject, place].filter(Boolean).join(", ");
  const hint = issue.hint === undefined ? "" : ` ${issue.hint}`;
  return `${issue.message}${seen}${expected}${where === "" ? "" : ` (${where})`}${hint}`;
}
