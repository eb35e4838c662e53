/** Time reader: the dates of a row as EDTF, in the formats that a mapping says. */
import { spanOf } from "@sitrep/domain/when";
import type { RowIssue } from "../adapter.ts";
import { boundedCache } from "../bounded-cache.ts";
import { cellIssue } from "../row-issue.ts";
import type { CellOf } from "./cell-reader.ts";
import { dateReader } from "./date-format.ts";
import type { DateFrom, WhenFrom } from "./mapping.ts";

/** A time as EDTF, with its first and last possible day; null where it is open. */
export interface RowTime {
  readonly when: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Reads the time of rows; null where an issue says why not. */
export function timeReader(from: WhenFrom): (cell: CellOf, issues: RowIssue[]) => RowTime | null {
  if ("column" in from) {
    const read = dayReader(from);
    return (cell, issues) => timeOf(read(cell, issues));
  }
  const [start, sign] = "someDayFrom" in from ? [from.someDayFrom, "some"] : [from.everyDayFrom, "every"]; // prettier-ignore
  const [readStart, readEnd] = [dayReader(start), dayReader(from.to)];
  return (cell, issues) => {
    const first = timeOf(readStart(cell, issues));
    const last = timeOf(readEnd(cell, issues));
    if (first === null || last === null) return null;
    const [earliest, latest] = [first.earliest, last.latest];
    if (earliest === null || latest === null) {
      const column = earliest === null ? start.column : from.to.column;
      const defect = { is: "open-end", column } as const;
      issues.push(cellIssue(column, cell(column), { code: "invalid", severity: "reject", defect }));
      return null;
    }
    if (earliest === latest) return { when: earliest, earliest, latest };
    if (earliest > latest) {
      const { column } = from.to;
      const defect = { is: "ends-before", column, start: start.column, earliest } as const;
      issues.push(cellIssue(column, cell(column), { code: "contradiction", severity: "reject", defect })); // prettier-ignore
      return null;
    }
    const when = sign === "some" ? `[${earliest}..${latest}]` : `${earliest}/${latest}`;
    return { when, earliest, latest };
  };
}

/** Reads one date; null with an issue where it is none. */
export function dayReader({
  column,
  format,
}: DateFrom): (cell: CellOf, issues: RowIssue[]) => string | null {
  const read = boundedCache((text) => ({ when: dateReader(format)(text) }));
  return (cell, issues) => {
    const text = cell(column);
    const { when } = read(text);
    if (when !== null) return when;
    const isEmpty = text.trim() === "";
    issues.push(
      cellIssue(column, text, {
        code: isEmpty ? "missing" : "impossible-date",
        severity: "reject",
        defect: isEmpty
          ? { is: "cell-empty", column, wants: { is: "date", format } }
          : { is: "column-date", column, format },
      }),
    );
    return null;
  };
}

function timeOf(when: string | null): RowTime | null {
  if (when === null) return null;
  const { earliest, latest } = spanOf(when);
  return { when, earliest, latest };
}
