/** Latest: the newest batches of the ledger, each in a line. */
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { Instant } from "../words/time.tsx";
import type { FrontAnswer } from "./front-answer.ts";
import styles from "./latest.module.css";

/** The list. */
export function Latest({
  batches,
  view,
}: {
  readonly batches: FrontAnswer["batches"];
  readonly view: View;
}) {
  return (
    <ol className={styles.latest}>
      {batches.map((batch) => (
        <li key={batch.position}>
          <p className="note">
            <a href={view.href(`/ledger/${batch.position}`)}>Batch {batch.position}</a>,{" "}
            <Instant instant={batch.recordedAt} />, by {batch.author}
          </p>
          <p>{capitalised(batch.reason)}</p>
          <p className="note">{changesWords(batch)}</p>
        </li>
      ))}
    </ol>
  );
}

function changesWords({ created, amended, retracted }: FrontAnswer["batches"][number]): string {
  const parts = [
    ...(created > 0 ? [`${countWords(created, "record")} added`] : []),
    ...(amended > 0 ? [`${amended} amended`] : []),
    ...(retracted > 0 ? [`${retracted} retracted`] : []),
  ];
  return parts.join(", ");
}
