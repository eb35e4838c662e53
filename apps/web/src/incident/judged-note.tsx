/** Judged note: with which others an incident is held to be one, by whom and why, and where judgements contradict each other. */
import type { Judged } from "@sitrep/api/judged";
import type { Labels } from "@sitrep/api/labels";
import type { Verdict } from "@sitrep/domain/judgement";
import type { ReactNode } from "react";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";

const VERDICT_WORDS = {
  same: "Said to be the same as",
  different: "Said to be another than",
  unsure: "Perhaps the same as",
} as const satisfies Record<Verdict, string>;

/** The section; nothing where nobody judged. */
export function JudgedNote({
  id,
  judged: { judgements, cluster, conflicts },
  labels,
  view,
  children,
}: {
  readonly id: string;
  readonly judged: Judged;
  readonly labels: Labels;
  readonly view: View;
  /** What stands before the judgements: the records side by side. */
  readonly children?: ReactNode;
}) {
  if (judgements.length === 0) return null;
  const direct = new Set(judgements.map(({ other }) => other));
  const through = cluster.filter((one) => one !== id && !direct.has(one));
  return (
    <section className="section">
      <h2>The same event in other records</h2>
      {children}
      <ul className="plain stack-tight">
        {judgements.map(({ judgement, other, verdict, reason, author, decidedOn }) => (
          <li key={judgement}>
            {VERDICT_WORDS[verdict]} <RecordLink id={other} labels={labels} view={view} />
            <p className="note">
              {reason} <a href={view.recordHref("judgement", judgement)}>Judged</a> by{" "}
              <bdi>{author}</bdi>
              {decidedOn !== null && (
                <>
                  , <When when={decidedOn} />
                </>
              )}
              .
            </p>
          </li>
        ))}
        {through.map((one) => (
          <li key={one}>
            The same, through others: <RecordLink id={one} labels={labels} view={view} />
          </li>
        ))}
        {conflicts.map(({ cut: [one, other], different, rows }) => (
          <li key={`${one} ${other}`}>
            Judgements contradict each other: that{" "}
            <RecordLink id={one} labels={labels} view={view} /> is{" "}
            <RecordLink id={other} labels={labels} view={view} /> is not followed, because of{" "}
            {different.length > 0 && <LinkList ids={different} labels={labels} view={view} />}
            {different.length > 0 && rows.length > 0 && " and because "}
            {rows.length > 0 && "a publisher who tells its rows apart"}.
          </li>
        ))}
      </ul>
    </section>
  );
}
