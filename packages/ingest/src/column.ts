/**
 * Columns: which of a table's columns an adapter takes, and which it ignores and why. Columns are found by name, so that
 * their order means nothing. Every column of a header is taken or ignored by name; a new one is an issue. SPEC U3.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";

/** What an adapter does with a column: it needs it, reads it where it is there, or passes it over for a reason. */
export type ColumnUse = "needed" | "optional" | { readonly ignored: string };

/** Every column that an adapter knows, by the publisher's name. */
export type Columns<Name extends string = string> = Readonly<Record<Name, ColumnUse>>;

/** Where each column that is taken stands in a row; -1 where the file lacks it, so that its cell is `undefined`. */
export type ColumnIndex<Name extends string = string> = Readonly<Record<Name, number>>;

/** A header that was held against the columns of an adapter. */
export interface ResolvedColumns {
  readonly index: ColumnIndex;
  /** A missing or doubled column refuses the file; an unknown one is a warning. */
  readonly issues: readonly Issue[];
}

/** The column of a file of refused rows that says which row of the publisher's file each was. */
export const ROW_COLUMN = "sitrep_row";
/** The column of a file of refused rows that says what is wrong with each; read by nobody. */
export const ISSUE_COLUMN = "sitrep_issue";

const OWN_COLUMNS: ReadonlySet<string> = new Set([ROW_COLUMN, ISSUE_COLUMN]);

/** So many unknown columns of one header become issues. */
const MOST_UNKNOWN = 50;

/** The name in the form in which columns are compared: without blanks around it, in lower case and one Unicode form. */
export function columnName(cell: string): string {
  return cell.trim().normalize("NFC").toLowerCase();
}

/** Finds the columns of an adapter in a header. */
export function resolveColumns(columns: Columns, header: readonly string[]): ResolvedColumns {
  const positions = Map.groupBy(header.keys(), (at) => columnName(header[at] ?? ""));
  const known = new Map(Object.entries(columns).map(([name, use]) => [columnName(name), use]));
  const issues: Issue[] = [];
  for (const [name, use] of known) {
    const at = positions.get(name) ?? [];
    if (at.length === 0 && use === "needed")
      issues.push({
        code: "missing",
        severity: "reject",
        ...said({ is: "column-missing", column: name }),
        path: name,
      });
    if (at.length > 1 && typeof use === "string")
      issues.push({
        code: "malformed",
        severity: "reject",
        ...said({ is: "column-repeated", column: name, times: at.length }),
        path: name,
      });
  }
  if (positions.has(ROW_COLUMN)) issues.push(refusedAlone());
  const unknown = [...positions.keys()].filter(
    (name) => name !== "" && !OWN_COLUMNS.has(name) && !known.has(name),
  );
  issues.push(...unknown.slice(0, MOST_UNKNOWN).map((name) => unknownColumn(name, known)));
  const index = Object.fromEntries(
    Object.keys(columns).map((name) => [name, positions.get(columnName(name))?.[0] ?? -1]),
  );
  return { index, issues };
}

/** Taken for the publisher's file, a part would retract all that it lacks. */
function refusedAlone(): Issue {
  return {
    code: "malformed",
    severity: "reject",
    ...said({ is: "refused-rows-alone", column: ROW_COLUMN }),
    path: ROW_COLUMN,
  };
}

/** Whether a header holds every column that is needed; and how many of the known ones it has. */
export function fits(columns: Columns, header: readonly string[]): number | null {
  const names = new Set(header.map(columnName));
  const entries = Object.entries(columns);
  const isWhole = entries.every(([name, use]) => use !== "needed" || names.has(columnName(name)));
  return isWhole ? entries.filter(([name]) => names.has(columnName(name))).length : null;
}

function unknownColumn(name: string, known: ReadonlyMap<string, ColumnUse>): Issue {
  return {
    code: "unknown-key",
    severity: "warn",
    ...said({ is: "unknown-column", name, meant: nearest(name, known.keys()) }),
    path: name.slice(0, 80),
    seen: show(name),
  };
}
