/** Noted check: compares the ledger with a batch's number and hash that a reader wrote down earlier. */
import { localPath } from "../language/speech.ts";
import type { Outputs } from "@sitrep/api/router";
import type { View } from "../view.ts";
import styles from "./noted-check.module.css";

/** What a reader noted, as far as the address gives it. */
export interface Noted {
  readonly batch?: number | undefined;
  readonly hash?: string | undefined;
}

/** The form, and what was found where both fields were given. */
export function NotedCheck({
  noted,
  finding,
  view,
}: {
  readonly noted: Noted;
  readonly finding: Outputs["ledger"]["verify"] | null;
  readonly view: View;
}) {
  const { batch, hash } = noted;
  const isHalf = (batch === undefined) !== (hash === undefined);
  return (
    <details className={styles.check} open={finding !== null || isHalf}>
      <summary>Compare with a number and hash that you noted</summary>
      <form action={localPath("/ledger")} className={styles.form}>
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label>
          <span>Batch</span>
          <input name="batch" inputMode="numeric" defaultValue={batch} maxLength={9} size={6} />
        </label>
        <label>
          <span>Hash</span>
          <input
            name="hash"
            defaultValue={hash}
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button>Compare</button>
      </form>
      <div role="status">
        {isHalf && <p>Give both: the number of the batch, and its hash.</p>}
        {finding !== null && (
          <p>
            {finding.whole ? (
              <>
                <strong>It fits.</strong> Batch {batch} still has the hash that you noted, so
                nothing up to it was written anew.
              </>
            ) : (
              <>
                <strong>It does not fit:</strong> {finding.sentence}.
              </>
            )}
          </p>
        )}
      </div>
    </details>
  );
}
