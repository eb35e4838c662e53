/** Chain note: one plain sentence on whether anything in the ledger was changed after it was written. */
import { countWords, numberWords } from "../words/number.ts";
import { Instant } from "../words/time.tsx";
import type { ChainCheck } from "./chain-check.ts";
import styles from "./chain-note.module.css";

/** The sentence, with the hash to note down. */
export function ChainNote({ check: { finding, checkedAt } }: { readonly check: ChainCheck }) {
  if (!finding.whole) {
    return (
      <p className={styles.broken} role="alert">
        <strong>The ledger is not whole.</strong> Every hash was computed anew (
        <Instant instant={checkedAt} />
        ), and {finding.sentence}. Nothing from batch {finding.position} on can be relied on.
      </p>
    );
  }
  return (
    <div className="stack-tight">
      <p className="prose">
        <strong>The ledger is whole.</strong> Every hash was computed anew (
        <Instant instant={checkedAt} />
        ): {countWords(finding.revisions, "revision")} in{" "}
        {countWords(finding.batches, "batch", "batches")} fit the hash that was written with them,
        and each batch fits the one before.
      </p>
      <p className={`note ${styles.noted}`}>
        Hash of batch {numberWords(finding.batches)}, and through it of everything before:{" "}
        <code>{finding.hash}</code>. Note it down with the number of the batch: a ledger that gives
        another hash for that number was written anew.
      </p>
    </div>
  );
}
