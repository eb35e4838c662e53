/** Claim timeline: what was said before a claim and after it, by when it was said; the claim stands between. SPEC D5–D6. */
import type { AgainstRecord } from "@sitrep/api/claim-record";
import type { SaidStanding } from "@sitrep/domain/said-standing";
import type { HeldTally } from "@sitrep/api/held-tallies";
import type { ReactNode } from "react";
import { HeldNote } from "../estimate/held-note.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { RecordText } from "../language/record-text.tsx";
import { listWords } from "../words/names.ts";
import { describeWithUnit } from "../words/said.ts";
import { claimWords } from "./claim-words.tsx";
import { SaidDay } from "./said-day.tsx";
import styles from "./claim-timeline.module.css";

type Entry = AgainstRecord["timeline"][number];

/** So many entries of one standing stand open. */
const MOST_OPEN = 5;

/** The time line. It gives no verdict. */
export function ClaimTimeline({
  answer,
  held,
  view,
}: {
  readonly answer: AgainstRecord;
  /** Of the tallies among the figures, how many are on record here, by the id of the figure. */
  readonly held: ReadonlyMap<string, HeldTally>;
  readonly view: View;
}) {
  const say = claimWords();
  const { item, said, timeline, figuresMore } = answer;
  const line = (entries: readonly Entry[]): ReactNode => (
    <ol className={styles.line}>
      {entries.map((one) => (
        <Item key={one.id} entry={one} held={held.get(one.id)} view={view} />
      ))}
    </ol>
  );
  const part = (standing: SaidStanding): ReactNode => {
    const own = timeline.filter((one) => one.standing === standing);
    if (own.length === 0) return null;
    const { open, folded } = foldAfter(own, MOST_OPEN);
    return (
      <>
        <h3 className={styles.when}>{say.standing[standing]}</h3>
        {line(open)}
        <Folded of={folded} words={say.more(folded.length)}>
          {line(folded)}
        </Folded>
      </>
    );
  };
  return (
    <section className="section stack">
      <h2>{findingOf(answer)}</h2>
      <p className="note">
        {say.timeline(<RuleNumber rule="D5" view={view} />)}
        {figuresMore > 0 && say.moreFigures(figuresMore)}
      </p>
      {part("before")}
      <ol className={styles.line}>
        <li className={styles.claim}>
          <p className={styles.day}>
            <SaidDay said={said} />
          </p>
          <p>
            <strong>{say.thisClaim}:</strong> <RecordText text={item.statement} />
          </p>
        </li>
      </ol>
      {part("around")}
      {part("after")}
      {part("unknown")}
    </section>
  );
}

/** How many dispute and support it, and how many figures were out when. */
function findingOf({ timeline }: AgainstRecord): string {
  const to = (relation: string): number =>
    timeline.filter(({ toClaim }) => toClaim.some((link) => link.relation === relation)).length;
  const figures = (standing: SaidStanding): number =>
    timeline.filter((one) => one.estimate !== null && one.standing === standing).length;
  return claimWords().finding({
    disputes: to("disputes"),
    supports: to("supports"),
    qualifies: to("qualifies"),
    before: figures("before"),
    after: figures("after"),
  });
}

function Item({
  entry,
  held,
  view,
}: {
  readonly entry: Entry;
  readonly held: HeldTally | undefined;
  readonly view: View;
}) {
  const { id, said, claim, estimate } = entry;
  const record = claim ?? estimate;
  if (record === null) return null;
  return (
    <li>
      <p className={styles.day}>
        <SaidDay said={said} />
      </p>
      <div className="stack-tight">
        <p>
          <span className={styles.how}>{howOf(entry)}</span>{" "}
          <a href={view.recordHref(claim === null ? "estimate" : "claim", id)}><RecordText text={record.title} /></a>
          {estimate !== null && (
            <>
              : <strong>{describeWithUnit(estimate.quantity)}</strong>
            </>
          )}
        </p>
        <Speakers speakers={record.computed.speakers} view={view} />
        {held !== undefined && (
          <p className="note">
            <HeldNote held={held} view={view} />
          </p>
        )}
        {entry.toClaim.flatMap(({ note }) => note ?? []).map((note) => (
          <p key={note} className="note">
            <RecordText text={note} />
          </p>
        ))}
      </div>
    </li>
  );
} // prettier-ignore

function howOf({ toClaim, fromClaim, isAlike, estimate }: Entry): string {
  const say = claimWords();
  const words = new Set([
    ...toClaim.map(({ relation }) => say.toIt(relation)),
    ...fromClaim.map(({ relation }) => say.fromIt(relation)),
  ]);
  if (words.size > 0) return `${listWords([...words])}:`;
  if (estimate !== null) return `${say.figure}:`;
  return `${isAlike ? say.saysAlike : say.definesWord}:`;
}
