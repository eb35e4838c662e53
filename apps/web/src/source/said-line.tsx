/** Said line: what one source said or passed on, in the order in which it was said. */
import type { SaidBy } from "@sitrep/api/source-said";
import { SaidDay } from "../claim/said-day.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { countWords, quantityWords } from "../words/number.ts";
import type { SourceSaid } from "./source-account.tsx";
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
  return (
    <section className="section stack">
      <h2>What it said, and when</h2>
      <p className="note">
        By when it was said, which may be long after what it speaks of.
        {all > items.length &&
          ` Of ${countWords(all, "record")} the newest of each kind stand here.`}
      </p>
      <Days of={open} view={view} />
      <Folded of={folded} words={`Said on ${countWords(folded.length, "later day")}`}>
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
                <Folded of={folded} words={countWords(folded.length, "more record")}>
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
          <a href={view.recordHref(one.kind, one.id)}>{one.title}</a>
          {one.figure !== null && (
            <>
              : <strong>{quantityWords(one.figure.words, one.figure.unit)}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const KIND = { incident: "incident", estimate: "figure", claim: "claim" } as const;

/** "Incident", "Denies the claim", "Passes on a figure". */
function howOf({ kind, stance, isPassedOn }: SaidBy): string {
  if (isPassedOn) return `Passes on: ${KIND[kind]}`;
  if (stance === "denies") return `Denies: ${KIND[kind]}`;
  return stance === "qualifies" ? `Qualifies: ${KIND[kind]}` : codeHeading(KIND[kind]);
}
