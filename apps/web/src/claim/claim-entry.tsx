/** Claim entry: one claim in a list: what was said, by whom, when, and how it stands to others. */
import type { ClaimView } from "@sitrep/api/views/claim-view";
import { Relation } from "@sitrep/domain/claim";
import { RecordText } from "../language/record-text.tsx";
import entries from "../list/entries.module.css";
import { recordWords } from "../record/record-words.ts";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { claimWords } from "./claim-words.tsx";
import styles from "./claim-entry.module.css";

/** A list of claims. */
export function ClaimList({
  claims,
  view,
}: {
  readonly claims: readonly ClaimView[];
  readonly view: View;
}) {
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.entry}>
          <div>
            <p className={entries.title}>
              <a href={view.recordHref("claim", claim.id)}>
                <RecordText text={claim.title} />
              </a>
            </p>
            <p className="note">
              {codeHeading(claim.kind)}
              {claim.statedOn !== undefined && (
                <>
                  {recordWords().comma}
                  <When when={claim.statedOn} />
                </>
              )}
              {claim.about.length > 0 && `. ${relationsOf(claim)}`}
            </p>
          </div>
          <Speakers speakers={claim.computed.speakers} view={view} />
        </li>
      ))}
    </ul>
  );
}

function relationsOf(claim: ClaimView): string {
  const counts = Relation.options.flatMap((relation) => {
    const count = claim.about.filter((link) => link.relation === relation).length;
    return count === 0 ? [] : [[relation, count] as const];
  });
  return capitalised(claimWords().relations(counts));
}
