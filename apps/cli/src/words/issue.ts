/** Issues as lines that an editor and grep understand: the place first, then what is wrong there. */
import type { Issue } from "@sitrep/domain/issue";
import type { Pen } from "../drawing/pen.ts";

/** "incidents.ts:12:5: demo/one when: is not a date …, seen "2019-13"; expected …". */
export function issueText(issue: Issue): string {
  const { code, file, line, column, record, path, message, seen, expected, hint, severity } = issue;
  const place = [file, line, line && column].filter((part) => part !== undefined).join(":");
  const subject = [record, path].filter((part) => part !== undefined && part !== "").join(" ");
  // What the message says already is not said again, nor a list of words where one of them was meant.
  const isSeenSaid = seen === undefined || code === "missing" || code === "unknown-key";
  const isExpectedSaid =
    expected === undefined ||
    message.startsWith("must ") ||
    ((hint ?? message).includes("id you mean") && expected.startsWith("one of "));
  const said = `${message}${isSeenSaid ? "" : `, seen ${seen}`}${isExpectedSaid ? "" : `; expected ${expected}`}`;
  const parts = [place, severity === "warn" ? "warning" : "", subject, said].filter(Boolean);
  if (hint === undefined) return parts.join(": ");
  return `${parts.join(": ").replace(/(?<![.?!…])$/, ".")} ${hint}`;
}

/** The same for a screen, wrapped, with the lines after the first set in. */
export function issueLines(issue: Issue, pen: Pen): readonly string[] {
  return pen
    .wrap(pen.text(issueText(issue)), pen.columns - 2)
    .map((line, index) => (index === 0 ? line : `  ${line}`));
}
