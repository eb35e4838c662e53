/** Said list: incidents, figures and claims in rows, each with its time, to show what one source says or one document holds. */
import type { ClaimView } from "@sitrep/api/views/claim-view";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import type { ReactNode } from "react";
import { EstimateTime } from "../estimate/estimate-rows.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { RecordText } from "../language/record-text.tsx";
import { describeWithUnit } from "../words/said.ts";
import { When } from "../words/time.tsx";
import { Folded, foldAfter } from "./folded.tsx";
import { footWords } from "./foot-words.tsx";
import styles from "./said-list.module.css";

/** One row. */
export interface SaidEntry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly what: ReactNode;
  readonly when: ReactNode;
}

/** A figure as a row. */
export function estimateEntry(estimate: EstimateView, view: View): SaidEntry {
  return {
    id: estimate.id,
    href: view.recordHref("estimate", estimate.id),
    title: estimate.title,
    what: describeWithUnit(estimate.quantity),
    when: <EstimateTime estimate={estimate} />,
  };
}

/** A claim as a row. */
export function claimEntry(claim: ClaimView, view: View): SaidEntry {
  return {
    id: claim.id,
    href: view.recordHref("claim", claim.id),
    title: claim.title,
    what: codeHeading(claim.kind),
    when: claim.statedOn === undefined ? null : <When when={claim.statedOn} />,
  };
}

/** So many rows stand open; the others are folded. */
const MOST_OPEN = 12;

/** A headed list of rows; nothing where there is none. `more` leads on where not all are shown. */
export function SaidList({
  heading,
  entries,
  more,
}: {
  readonly heading: string;
  readonly entries: readonly SaidEntry[];
  readonly more?: ReactNode;
}) {
  if (entries.length === 0) return null;
  const { open, folded } = foldAfter(entries, MOST_OPEN);
  return (
    <section className="section">
      <h2>{heading}</h2>
      <Rows of={open} />
      <Folded of={folded} words={footWords().more(folded.length)}>
        <Rows of={folded} />
      </Folded>
      {more}
    </section>
  );
}

function Rows({ of }: { readonly of: readonly SaidEntry[] }) {
  return (
    <ul className={styles.list}>
      {of.map(({ id, href, title, what, when }) => (
        <li key={id} className={styles.row}>
          <span className={styles.what}>{what}</span>
          <a href={href}>
            <RecordText text={title} />
          </a>
          <span className={styles.when}>{when}</span>
        </li>
      ))}
    </ul>
  );
}
