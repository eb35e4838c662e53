/** Issue list: what is wrong with lines of a file, each with its line and a caret below the place. */
import type { ToldIssues } from "@sitrep/api/contribute/upload/outcome";
import type { ToldIssue } from "@sitrep/api/contribute/upload/told-issue";
import { SCROLLS } from "./field-frame.tsx";
import { countText } from "./form-words.ts";
import styles from "./upload.module.css";

/** One issue. */
export function IssueEntry({ issue }: { readonly issue: ToldIssue }) {
  const { file, line, column, record, path, message, seen, expected, hint, excerpt, severity } =
    issue;
  const place = [file, line, column].filter((one) => one !== undefined).join(":");
  const subject = [record, path].filter((one) => one !== undefined).join(" ");
  const isSeenSaid = seen === undefined || message.includes(seen) || issue.code === "missing";
  return (
    <>
      {severity === "warn" && <b>Let in with a flag: </b>}
      {place !== "" && <code>{place}</code>} {subject !== "" && <bdi>{`${subject}: `}</bdi>}
      <bdi>{message}</bdi>
      {!isSeenSaid && <bdi>{`, seen ${seen}`}</bdi>}
      {expected !== undefined && !message.includes(expected) && (
        <bdi>{`; expected ${expected}`}</bdi>
      )}
      {hint !== undefined && ` ${hint}`}
      {excerpt !== undefined && (
        <pre className={styles.excerpt} {...SCROLLS}>
          {`${excerpt.text}\n${" ".repeat(excerpt.caret)}^`}
        </pre>
      )}
    </>
  );
}

/** The first of them, and how many there are. */
export function IssueList({ issues }: { readonly issues: ToldIssues }) {
  const { rejects, warnings, first } = issues;
  if (rejects + warnings === 0) return null;
  const more = rejects + warnings - first.length;
  return (
    <>
      <p>
        {[
          rejects > 0 ? countText(rejects, "fault") : "",
          warnings > 0 ? countText(warnings, "warning") : "",
        ]
          .filter(Boolean)
          .join(" and ")}
        {more > 0 && `; the first ${first.length} are told here`}.
      </p>
      <ul className={styles.issues}>
        {first.map((issue, at) => (
          <li key={at}>
            <IssueEntry issue={issue} />
          </li>
        ))}
      </ul>
    </>
  );
}
