/** Row issues: the few ways in which a cell can be wrong, said alike by every adapter. */
import type { IssueCode, Severity } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { RowIssue } from "./adapter.ts";

/** What is wrong with a cell, beside what stands in it. */
export interface CellFault {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** An issue about a cell, which is shown shortened. */
export function cellIssue(column: string, cell: string, fault: CellFault): RowIssue {
  return { ...fault, column, seen: show(cell) };
}

/** A cell whose code is in no list of the publisher's. */
export function unknownCode(column: string, cell: string, expected: string): RowIssue {
  return cellIssue(column, cell, {
    code: cell === "" ? "missing" : "invalid",
    severity: "reject",
    message: cell === "" ? `${column} is missing` : `unknown ${column}`,
    expected,
  });
}
