/** Judged note: with which others an incident is held to be one, by whom and why, and where judgements contradict each other. */
import type { Judged } from "@sitrep/api/judged";
import type { Labels } from "@sitrep/api/labels";
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";
import { storyWords } from "./story-words.tsx";

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
  const say = storyWords();
  const direct = new Set(judgements.map(({ other }) => other));
  const through = cluster.filter((one) => one !== id && !direct.has(one));
  return (
    <section className="section">
      <h2>{say.otherRecords}</h2>
      {children}
      <ul className="plain stack-tight">
        {judgements.map(({ judgement, other, verdict, reason, author, decidedOn }) => (
          <li key={judgement}>
            {say.verdict[verdict]} <RecordLink id={other} labels={labels} view={view} />
            <p className="note">
              <RecordText text={reason} />{" "}
              {say.judged(
                (words) => (
                  <a href={view.recordHref("judgement", judgement)}>{words}</a>
                ),
                <bdi>{author}</bdi>,
              )}
              {decidedOn !== null && (
                <>
                  {recordWords().comma}
                  <When when={decidedOn} />
                </>
              )}
              .
            </p>
          </li>
        ))}
        {through.map((one) => (
          <li key={one}>{say.through(<RecordLink id={one} labels={labels} view={view} />)}</li>
        ))}
        {conflicts.map(({ cut: [one, other], different, rows }) => (
          <li key={`${one} ${other}`}>
            {say.contradict(
              <RecordLink id={one} labels={labels} view={view} />,
              <RecordLink id={other} labels={labels} view={view} />,
              {
                judgements:
                  different.length > 0 ? (
                    <LinkList ids={different} labels={labels} view={view} />
                  ) : null,
                isKeptApart: rows.length > 0,
              },
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
