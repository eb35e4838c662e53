/** Issue list: what is wrong with lines of a file, each with its line and a caret below the place. */
import type { ToldIssues } from "@sitrep/api/contribute/upload/outcome";
import type { ToldIssue } from "@sitrep/api/contribute/upload/told-issue";
import { SCROLLS } from "./field-frame.tsx";
import { useFormWords } from "./form-words.tsx";
import styles from "./upload.module.css";

/** One issue. */
export function IssueEntry({ issue }: { readonly issue: ToldIssue }) {
  const { file, line, column, record, path, message, seen, expected, hint, excerpt, severity } =
    issue;
  const say = useFormWords().issues;
  const place = [file, line, column].filter((one) => one !== undefined).join(":");
  const subject = [record, path].filter((one) => one !== undefined).join(" ");
  const isSeenSaid = seen === undefined || message.includes(seen) || issue.code === "missing";
  return (
    <>
      {severity === "warn" && <b>{say.flagged}</b>}
      {place !== "" && <code>{place}</code>}{" "}
      {subject !== "" && (
        <>
          <bdi>{subject}</bdi>:{" "}
        </>
      )}
      <bdi>{message}</bdi>
      {!isSeenSaid && say.seen(seen)}
      {expected !== undefined && !message.includes(expected) && say.expected(expected)}
      {hint !== undefined && <bdi>{`. ${hint}`}</bdi>}
      {excerpt !== undefined && (
        <pre className={styles.excerpt} dir="ltr" {...SCROLLS}>
          {`${excerpt.text}\n${" ".repeat(excerpt.caret)}^`}
        </pre>
      )}
    </>
  );
}

/** The first of them, and how many there are. */
export function IssueList({ issues }: { readonly issues: ToldIssues }) {
  const say = useFormWords().issues;
  const { rejects, warnings, first } = issues;
  if (rejects + warnings === 0) return null;
  const more = rejects + warnings - first.length;
  return (
    <>
      <p>{say.count(rejects, warnings, more > 0 ? first.length : null)}</p>
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
