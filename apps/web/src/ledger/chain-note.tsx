/** Chain note: one plain sentence on whether anything in the ledger was changed after it was written. */
import { Instant } from "../words/time.tsx";
import type { ChainCheck } from "./chain-check.ts";
import styles from "./chain-note.module.css";
import { ledgerWords } from "./ledger-words.tsx";

/** The sentence, with the hash to note down. */
export function ChainNote({ check: { finding, checkedAt } }: { readonly check: ChainCheck }) {
  const say = ledgerWords();
  const instant = <Instant instant={checkedAt} />;
  if (!finding.whole) {
    return (
      <p className={styles.broken} role="alert">
        {say.broken(instant, say.fault(finding), finding.position)}
      </p>
    );
  }
  return (
    <div className="stack-tight">
      <p className="prose">{say.whole(instant, finding.revisions, finding.batches)}</p>
      <p className={`note ${styles.noted}`}>
        {say.hashOf(finding.batches, <code>{finding.hash}</code>)}
      </p>
    </div>
  );
}
