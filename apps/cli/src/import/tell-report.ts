/** Telling a report: as lines for people, whole as JSON, or as the last of the lines that a program reads. */
import type { Call } from "../call.ts";
import { present } from "../present.ts";
import type { ImportFlags } from "./import-flags.ts";
import type { IssueSort } from "./issue-tally.ts";
import type { Report } from "./report.ts";
import { reportLines } from "./report-lines.ts";

/** Writes it. A plan in a pipe has given its changes already. */
export function tellReport(report: Report, flags: ImportFlags, call: Call): void {
  const { issues, ...summary } = report;
  const told = issues.flatMap(({ first }) => first.map((issue) => ({ is: "issue", ...issue })));
  present(
    {
      whole: report,
      rows: [...told, { ...summary, issues: issues.map(sortAlone) }],
      draw: (pen) => reportLines(report, flags, pen),
    },
    call,
  );
}

/** A sort without its first issues, which have lines of their own. */
function sortAlone({ severity, code, path, count }: IssueSort): Omit<IssueSort, "first"> {
  return { severity, code, path, count };
}
