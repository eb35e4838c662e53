/** Said line: what one source said or passed on, in the order in which it was said. */
import type { SaidBy } from "@sitrep/api/source-said";
import { SaidDay } from "../claim/said-day.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import type { View } from "../view.ts";
import { RecordText } from "../language/record-text.tsx";
import { describeWithUnit } from "../words/said.ts";
import type { SourceSaid } from "./source-account.tsx";
import { sourceWords } from "./source-words.tsx";
import styles from "./said-line.module.css";

/** So many days stand open. */
const MOST_DAYS = 10;

/** So many records of one day stand open. */
const MOST_OF_DAY = 8;

/** The time line; nothing of a source that says nothing itself. */
export function SaidLine({ said, view }: { readonly said: SourceSaid; readonly view: View }) {
  const { items, totals } = said;
  if (items.length === 0) return null;
  const byDay = [...Map.groupBy(items, dayOf).values()];
  const { open, folded } = foldAfter(byDay, MOST_DAYS);
  const all = totals.incident + totals.estimate + totals.claim;
  const say = sourceWords();
  return (
    <section className="section stack">
      <h2>{say.said}</h2>
      <p className="note">
        {say.saidNote}
        {all > items.length && say.newest(all)}
      </p>
      <Days of={open} view={view} />
      <Folded of={folded} words={say.laterDays(folded.length)}>
        <Days of={folded} view={view} />
      </Folded>
    </section>
  );
}

function dayOf({ said }: SaidBy): string {
  return `${said?.earliest ?? ""} ${said?.latest ?? ""}`;
}

function Days({ of, view }: { readonly of: readonly (readonly SaidBy[])[]; readonly view: View }) {
  return (
    <ol className={styles.line}>
      {of.map((entries) => {
        const [first] = entries;
        const { open, folded } = foldAfter(entries, MOST_OF_DAY);
        return (
          first && (
            <li key={first.id}>
              <p className={styles.day}>
                <SaidDay said={first.said} />
              </p>
              <div>
                <Entries of={open} view={view} />
                <Folded of={folded} words={sourceWords().moreRecords(folded.length)}>
                  <Entries of={folded} view={view} />
                </Folded>
              </div>
            </li>
          )
        );
      })}
    </ol>
  );
}

function Entries({ of, view }: { readonly of: readonly SaidBy[]; readonly view: View }) {
  return (
    <ul className="plain stack-tight">
      {of.map((one) => (
        <li key={one.id}>
          <span className="note">{howOf(one)}</span>{" "}
          <a href={view.recordHref(one.kind, one.id)}>
            <RecordText text={one.title} />
          </a>
          {one.figure !== null && (
            <>
              {sourceWords().colon}
              <strong>{describeWithUnit(one.figure.quantity)}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Incident", "Denies: claim", "Passes on: figure". */
function howOf({ kind, stance, isPassedOn }: SaidBy): string {
  const { how } = sourceWords();
  if (isPassedOn) return how(kind, "passes on");
  return how(kind, stance === "asserts" ? "says" : stance);
}
