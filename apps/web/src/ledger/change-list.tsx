/** Change list: what one batch did to the records of one kind. */
import type { Labels } from "@sitrep/api/labels";
import type { Change } from "@sitrep/domain/change";
import type { ToldChange } from "@sitrep/api/told-changes";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { ledgerWords } from "./ledger-words.tsx";
import styles from "./change-list.module.css";

/** One change as the counter gives it. */
export type BatchChange = Pick<ToldChange, "id" | "kind" | "change" | "differences">;

/** What was put right comes before what was added. */
const RANK = { retracted: 0, amended: 1, created: 2 } as const satisfies Record<Change, number>;

/** The list: retracted records are struck out and said to be so, and lead to how they last stood. */
export function ChangeList({
  changes,
  labels,
  view,
}: {
  readonly changes: readonly BatchChange[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const ordered = changes.toSorted((left, right) => RANK[left.change] - RANK[right.change]);
  return (
    <ul className={styles.list} data-long={changes.length > 12 || undefined}>
      {ordered.map(({ id, change }) => {
        const link = <RecordLink id={id} labels={labels} view={view} arabic />;
        return (
          <li key={id}>
            {change === "retracted" ? <s>{link}</s> : link}
            {change !== "created" && (
              <span className={styles.change}> {ledgerWords().change[change]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
