/** History: every revision of a record, newest first, with what changed and why. */
import type { HistoryEntry } from "@sitrep/api/detail";
import type { View } from "../view.ts";
import { Instant } from "../words/time.tsx";
import styles from "./history.module.css";

/** The revisions; each leads to its batch, and to the record as it stood then. */
export function History({
  history,
  view,
}: {
  readonly history: readonly HistoryEntry[];
  readonly view: View;
}) {
  return (
    <ol className={styles.history}>
      {history.map((entry) => (
        <li key={entry.position}>
          <p>
            <strong>{CHANGE_WORDS[entry.change]}</strong> in{" "}
            <a href={view.href(`/ledger/${entry.position}`)}>batch {entry.position}</a>,{" "}
            <Instant instant={entry.recordedAt} />, by {entry.author}: {entry.reason}
          </p>
          {entry.differences.length > 0 && (
            <ul className={styles.differences}>
              {entry.differences.map(({ path, before, after }) => (
                <li key={path}>
                  <code>{path}</code> {before !== undefined && <del>{valueWords(before)}</del>}{" "}
                  {after !== undefined && <ins>{valueWords(after)}</ins>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

const CHANGE_WORDS = {
  created: "Recorded",
  amended: "Amended",
  retracted: "Retracted",
} as const satisfies Record<HistoryEntry["change"], string>;

/** A changed value as text; lists and objects as JSON, cut where they run on. */
function valueWords(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
