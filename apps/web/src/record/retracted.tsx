/** Retracted: says that a record was withdrawn, when and why. */
import type { HistoryEntry } from "@sitrep/api/detail";
import styles from "../shell/notice.module.css";
import { Instant } from "../words/time.tsx";

/** The notice over a record that is shown as it last stood. */
export function Retracted({ history }: { readonly history: readonly HistoryEntry[] }) {
  const last = history.find((entry) => entry.change === "retracted");
  return (
    <aside className={styles.notice} aria-label="This record was withdrawn">
      <p>
        <strong>This record was withdrawn</strong>
        {last !== undefined && (
          <>
            {" "}
            (<Instant instant={last.recordedAt} />, by {last.author}): {last.reason}
          </>
        )}
        . It is shown as it last stood.
      </p>
    </aside>
  );
}
