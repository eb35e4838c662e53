/** Claim timeline: what was said before a claim and after it, by when it was said; the claim stands between. SPEC D5–D6. */
import type { AgainstRecord } from "@sitrep/api/claim-record";
import type { SaidStanding } from "@sitrep/domain/claim-timeline";
import { SAID_HEADING } from "@sitrep/domain/claim-timeline";
import type { HeldTally } from "@sitrep/api/held-tallies";
import type { ReactNode } from "react";
import { HeldNote } from "../estimate/held-note.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { countWords, quantityWords } from "../words/number.ts";
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
        <h3 className={styles.when}>{SAID_HEADING[standing]}</h3>
        {line(open)}
        <Folded
          of={folded}
          words={countWords(folded.length, "more claim or figure", "more claims and figures")}
        >
          {line(folded)}
        </Folded>
      </>
    );
  };
  return (
    <section className="section stack">
      <h2>{findingOf(answer)}</h2>
      <p className="note">
        Claims about it, claims like it and figures of its subject, by when they were first said and
        not by what days they speak of <RuleNumber rule="D5" view={view} />. What they say of the
        claim is left to the reader.
        {figuresMore > 0 && ` ${countWords(figuresMore, "more figure")} are on record.`}
      </p>
      {part("before")}
      <ol className={styles.line}>
        <li className={styles.claim}>
          <p className={styles.day}>
            <SaidDay said={said} />
          </p>
          <p>
            <strong>This claim:</strong> {item.statement}
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
  const [disputes, supports, qualifies] = [to("disputes"), to("supports"), to("qualifies")];
  const parts = [
    ...(disputes > 0 ? [`${countWords(disputes, "claim")} ${disputes === 1 ? "disputes" : "dispute"} it`] : []),
    ...(supports > 0 ? [`${countWords(supports, "claim")} ${supports === 1 ? "supports" : "support"} it`] : []),
    ...(qualifies > 0 ? [`${countWords(qualifies, "claim")} ${qualifies === 1 ? "qualifies" : "qualify"} it`] : []),
    ...(figures("before") > 0 ? [`${countWords(figures("before"), "figure")} ${figures("before") === 1 ? "was" : "were"} out before`] : []),
    ...(figures("after") > 0 ? [`${countWords(figures("after"), "figure")} came after`] : []),
  ]; // prettier-ignore
  return parts.length === 0 ? "What else was said, and when" : listWords(parts);
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
          <a href={view.recordHref(claim === null ? "estimate" : "claim", id)}>{record.title}</a>
          {estimate !== null && (
            <>
              : <strong>{quantityWords(estimate.computed.words, estimate.quantity.unit)}</strong>
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
            {note}
          </p>
        ))}
      </div>
    </li>
  );
} // prettier-ignore

const IT = { supports: "is supported by it", disputes: "is disputed by it", qualifies: "is qualified by it", defines: "is defined by it" } as const; // prettier-ignore

function howOf({ toClaim, fromClaim, isAlike, estimate }: Entry): string {
  const words = [
    ...new Set([
      ...toClaim.map(({ relation }) => `${relation} it`),
      ...fromClaim.map(({ relation }) => IT[relation]),
    ]),
  ];
  if (words.length > 0) return `${listWords(words)}:`;
  if (estimate !== null) return "figure:";
  return isAlike ? "says the like:" : "defines the word:";
}
