/** Retracted: says that a record was withdrawn, when and why. */
import type { HistoryEntry } from "@sitrep/api/detail";
import { RecordText } from "../language/record-text.tsx";
import styles from "../shell/notice.module.css";
import { Instant } from "../words/time.tsx";
import { footWords } from "./foot-words.tsx";

/** The notice over a record that is shown as it last stood. */
export function Retracted({ history }: { readonly history: readonly HistoryEntry[] }) {
  const last = history.find((entry) => entry.change === "retracted");
  const say = footWords();
  return (
    <aside className={styles.notice} aria-label={say.withdrawn}>
      <p>
        <strong>{say.withdrawn}</strong>
        {last !== undefined &&
          say.withdrawal(
            <Instant instant={last.recordedAt} />,
            <bdi>{last.author}</bdi>,
            <RecordText text={last.reason} />,
          )}
        {say.asItStood}
      </p>
    </aside>
  );
}
