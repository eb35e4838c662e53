/** Noted check: compares the ledger with a batch's number and hash that a reader wrote down earlier. */
import { localPath } from "../language/speech.ts";
import type { Outputs } from "@sitrep/api/router";
import type { View } from "../view.ts";
import { ledgerWords } from "./ledger-words.tsx";
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
  const say = ledgerWords();
  return (
    <details className={styles.check} open={finding !== null || isHalf}>
      <summary>{say.compare}</summary>
      <form action={localPath("/ledger")} className={styles.form}>
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label>
          <span>{say.compareBatch}</span>
          <input name="batch" inputMode="numeric" defaultValue={batch} maxLength={9} size={6} />
        </label>
        <label>
          <span>{say.compareHash}</span>
          <input
            name="hash"
            defaultValue={hash}
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button>{say.compareShow}</button>
      </form>
      <div role="status">
        {isHalf && <p>{say.giveBoth}</p>}
        {finding !== null && (
          <p>{finding.whole ? say.fits(batch ?? 0) : say.fitsNot(say.fault(finding))}</p>
        )}
      </div>
    </details>
  );
}
