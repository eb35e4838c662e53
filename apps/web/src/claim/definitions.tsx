/** Definitions: what different speakers mean by one word, side by side. */
import type { ClaimView } from "@sitrep/api/views/claim-view";
import { RecordText } from "../language/record-text.tsx";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { recordWords } from "../record/record-words.ts";
import { When } from "../words/time.tsx";
import { claimWords } from "./claim-words.tsx";
import styles from "./definitions.module.css";

/** Every definition in a column of its own, the one in hand first. */
export function Definitions({
  definitions,
  chosen,
  view,
}: {
  readonly definitions: readonly ClaimView[];
  readonly chosen: string;
  readonly view: View;
}) {
  const [others, own] = [
    definitions.filter((one) => one.id !== chosen),
    definitions.filter((one) => one.id === chosen),
  ];
  return (
    <ul className={styles.columns}>
      {[...own, ...others].map((claim) => (
        <li key={claim.id} className={styles.column} data-chosen={claim.id === chosen || undefined}>
          <p className={styles.statement}>
            <RecordText text={claim.statement} />
          </p>
          <Speakers speakers={claim.computed.speakers} view={view} />
          <p className="note">
            {claim.id === chosen ? (
              claimWords().thisClaim
            ) : (
              <a href={view.recordHref("claim", claim.id)}>
                <RecordText text={claim.title} />
              </a>
            )}
            {claim.statedOn !== undefined && (
              <>
                {recordWords().comma}
                <When when={claim.statedOn} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
