/** Latest: the newest batches of the ledger, each in a line. */
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { Instant } from "../words/time.tsx";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";
import styles from "./latest.module.css";

/** The list. */
export function Latest({
  batches,
  view,
}: {
  readonly batches: FrontAnswer["batches"];
  readonly view: View;
}) {
  const say = frontWords();
  return (
    <ol className={styles.latest}>
      {batches.map((batch) => (
        <li key={batch.position}>
          <p className="note">
            <a href={view.href(`/ledger/${batch.position}`)}>{say.batch(batch.position)}</a>
            {say.comma} <Instant instant={batch.recordedAt} />
            {say.by}
            <RecordText text={batch.author} />
          </p>
          <p>
            <RecordText text={capitalised(batch.reason)} />
          </p>
          <p className="note">{say.changes(batch.created, batch.amended, batch.retracted)}</p>
        </li>
      ))}
    </ol>
  );
}
