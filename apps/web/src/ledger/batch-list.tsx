/** Batch list: who wrote what, when and why, newest first. */
import type { Outputs } from "@sitrep/api/router";
import { RecordText } from "../language/record-text.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { Instant } from "../words/time.tsx";
import styles from "./batch-list.module.css";
import { changeWords } from "./change-words.ts";
import { datasetLabels } from "./dataset-labels.ts";
import { ledgerWords } from "./ledger-words.tsx";

/** One batch as the counter gives it. */
export type Batch = Outputs["ledger"]["batches"]["items"][number];

/** The list; each batch leads to all that it changed. */
export function BatchList({
  batches,
  view,
}: {
  readonly batches: readonly Batch[];
  readonly view: View;
}) {
  const labels = datasetLabels(view.head);
  const say = ledgerWords();
  return (
    <ol className={styles.list}>
      {batches.map((batch) => (
        <li key={batch.position} className={styles.batch} id={`batch-${batch.position}`}>
          <p className={styles.number}>
            <span className="hidden">{say.batchNumber}</span>
            {batch.position}
          </p>
          <div className="stack-tight">
            <h3>
              <a href={view.href(`/ledger/${batch.position}`)}>
                <RecordText text={capitalised(batch.reason)} />
              </a>
            </h3>
            <p>
              {say.writtenBy(<Instant instant={batch.recordedAt} />, <bdi>{batch.author}</bdi>)}
            </p>
            <p>
              {say.changesIn(
                changeWords(batch),
                <RecordLink id={batch.dataset} labels={labels} view={view} />,
              )}
            </p>
            <p className={`note ${styles.hash}`}>
              <code>{batch.hash}</code>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
