/** Issues as lines that an editor and grep understand: the place first, then what is wrong there. */
import type { Issue } from "@sitrep/domain/issue";
import type { Pen } from "../drawing/pen.ts";

/** "incidents.ts:12:5: demo/one when: is not a date …, seen "2019-13"; expected …". */
export function issueText(issue: Issue): string {
  const { file, line, column, record, path, message, seen, expected, hint, severity } = issue;
  const place = [file, line, line && column].filter((part) => part !== undefined).join(":");
  const subject = [record, path].filter((part) => part !== undefined && part !== "").join(" ");
  const said = `${message}${seen === undefined ? "" : `, seen ${seen}`}${expected === undefined ? "" : `; expected ${expected}`}`;
  const parts = [place, severity === "warn" ? "warning" : "", subject, said].filter(Boolean);
  return `${parts.join(": ")}${hint === undefined ? "" : ` ${hint}`}`;
}

/** The same for a screen, wrapped, with the lines after the first set in. */
export function issueLines(issue: Issue, pen: Pen): readonly string[] {
  return pen
    .wrap(pen.text(issueText(issue)), pen.columns - 2)
    .map((line, index) => (index === 0 ? line : `  ${line}`));
}
