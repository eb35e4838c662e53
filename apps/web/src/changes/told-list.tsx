/** Told list: changes of records by name, each amended one field by field, what was put right before what was added. */
import type { Labels } from "@sitrep/api/labels";
import type { ToldChange } from "@sitrep/api/told-changes";
import type { RecordKind } from "@sitrep/domain/record";
import { ledgerWords } from "../ledger/ledger-words.tsx";
import { Changed } from "../record/history.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { CodeTerm } from "../term/term.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import styles from "./told-list.module.css";

const RANK = { retracted: 0, amended: 1, created: 2 } as const;

/** A change, or a record that differs between two moments. */
type Told = Pick<ToldChange, "id" | "kind" | "differences"> & {
  readonly change: ToldChange["change"];
};

/** The list; a withdrawn record is struck out and leads to how it last stood. */
export function ToldList({
  changes,
  labels,
  view,
}: {
  readonly changes: readonly Told[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const ordered = changes.toSorted((left, right) => RANK[left.change] - RANK[right.change]);
  return (
    <ul className={styles.list}>
      {ordered.map((one) => (
        <li key={one.id} id={anchorOfChange(one.kind, one.id)}>
          <p>
            <CodeTerm list="change" code={one.change} view={view}>
              {ledgerWords().change[one.change]}
            </CodeTerm>{" "}
            <span className="aside">{codeWords(one.kind)}</span>{" "}
            {one.change === "retracted" ? (
              <s>
                <RecordLink id={one.id} labels={labels} view={view} arabic />
              </s>
            ) : (
              <RecordLink id={one.id} labels={labels} view={view} arabic />
            )}
          </p>
          <Changed of={one.differences} nameOf={(id) => labels[id]?.label} />
        </li>
      ))}
    </ul>
  );
}

function anchorOfChange(kind: RecordKind, id: string): string {
  return `${kind}--${id.replaceAll("/", "--")}`;
}
