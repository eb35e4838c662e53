/** Row issues: the few ways in which a cell can be wrong, said alike by every adapter. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { ExpectedCodes } from "@sitrep/domain/defect/cell";
import type { IssueCode, Severity } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { RowIssue } from "./adapter.ts";

/** What is wrong with a cell, beside what stands in it. */
export interface CellFault {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly defect: Defect;
}

/** An issue about a cell, which is shown shortened. */
export function cellIssue(column: string, cell: string, fault: CellFault): RowIssue {
  return { ...fault, ...said(fault.defect), column, seen: show(cell) };
}

/** A cell whose code is in no list of the publisher's. */
export function unknownCode(column: string, cell: string, expected: ExpectedCodes): RowIssue {
  const isMissing = cell === "";
  return cellIssue(column, cell, {
    code: isMissing ? "missing" : "invalid",
    severity: "reject",
    defect: { is: "unknown-code", column, isMissing, expected },
  });
}

/** Codes that are named one by one. */
export function codesOf(...codes: readonly string[]): ExpectedCodes {
  return { is: "listed", codes };
}
