/** Whole numbers of people in a cell: `14`, `14.0` as spreadsheets write it; nothing else is read as a number. */
import type { DefectOf } from "@sitrep/domain/defect";
import type { RowIssue } from "./adapter.ts";
import { cellIssue } from "./row-issue.ts";

/** The most people that the domain counts. */
const MOST = 1e12;

/** The number in a cell, or what is wrong with it. */
export function readWholeNumber(column: string, cell: string): number | RowIssue {
  const text = cell.trim();
  if (/^\d{1,15}(?:\.0+)?$/.test(text)) {
    const value = Number(text);
    if (value <= MOST) return value;
  }
  const issue = (code: RowIssue["code"], fault: DefectOf<"no-whole-number">["fault"]): RowIssue =>
    cellIssue(column, cell, {
      code,
      severity: "reject",
      defect: { is: "no-whole-number", column, fault },
    });
  if (text === "") return issue("missing", "missing");
  if (/^-\d+(?:\.0+)?$/.test(text)) return issue("negative", "negative");
  return issue("invalid", /^\d+(?:\.0+)?$/.test(text) ? "too-large" : "other");
}
