/** Claim entry: one claim in a list: what was said, by whom, when, and how it stands to others. */
import type { ClaimView } from "@sitrep/api/views/claim-view";
import type { Relation } from "@sitrep/domain/claim";
import { Relation as RelationSchema } from "@sitrep/domain/claim";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { codeHeading, listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
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
          <div className={styles.what}>
            <p className={styles.title}>
              <a href={view.recordHref("claim", claim.id)}>{claim.title}</a>
            </p>
            <p className="note">
              {codeHeading(claim.kind)}
              {claim.statedOn !== undefined && (
                <>
                  , <When when={claim.statedOn} />
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
  const parts = RelationSchema.options.flatMap((relation: Relation) => {
    const count = claim.about.filter((link) => link.relation === relation).length;
    return count === 0 ? [] : [`${relation} ${countWords(count, "record")}`];
  });
  const words = listWords(parts);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
