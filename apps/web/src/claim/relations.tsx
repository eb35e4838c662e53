/** Relations: how a claim stands to other records, and how others stand to it. */
import type { Labels } from "@sitrep/api/labels";
import type { LinkAbout } from "@sitrep/api/links-about";
import type { About } from "@sitrep/domain/claim";
import { Relation } from "@sitrep/domain/claim";
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { claimWords } from "./claim-words.tsx";
import styles from "./relations.module.css";

/** What the claim is about, by relation. */
export function AboutList({
  about,
  labels,
  view,
}: {
  readonly about: readonly About[];
  readonly labels: Labels;
  readonly view: View;
}) {
  return byRelation(about, (relation, links) => (
    <div key={relation} className={styles.relation}>
      <h3>{claimWords().it[relation]}</h3>
      <ul className="plain stack-tight">
        {links.map(({ record, note }) => (
          <li key={record}>
            <RecordLink id={record} labels={labels} view={view} />{" "}
            <span className="note">{kindOf(record, labels)}</span>
            <Note text={note} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What other claims say of a record, by relation, each with who says it. */
export function SaidOfIt({
  links,
  view,
}: {
  readonly links: readonly LinkAbout[];
  readonly view: View;
}) {
  return byRelation(links, (relation, found) => (
    <div key={relation} className={styles.relation}>
      <h3>{claimWords().others[relation]}</h3>
      <ul className="plain stack">
        {found.map(({ claim, note }) => (
          <li key={claim.id} className="stack-tight">
            <p>
              <a href={view.recordHref("claim", claim.id)}>
                <RecordText text={claim.title} />
              </a>
            </p>
            <Speakers speakers={claim.computed.speakers} view={view} />
            <Note text={note} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What is drawn of each relation that occurs, in the order of the relations. */
function byRelation<Link extends { readonly relation: Relation }>(
  links: readonly Link[],
  draw: (relation: Relation, links: readonly Link[]) => ReactNode,
): ReactNode {
  const found = Map.groupBy(links, ({ relation }) => relation);
  return Relation.options.map((relation) => {
    const some = found.get(relation);
    return some === undefined ? null : draw(relation, some);
  });
}

function Note({ text }: { readonly text: string | null | undefined }) {
  if (text === undefined || text === null) return null;
  return (
    <p className="note">
      <RecordText text={text} />
    </p>
  );
}

function kindOf(id: string, labels: Labels): string {
  const kind = labels[id]?.kind;
  return kind === undefined ? "" : codeWords(kind);
}
