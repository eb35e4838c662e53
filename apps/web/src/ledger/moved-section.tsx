/** Moved section: the counts of incidents that a batch moved, by kind and by governorate, each side with its why. SPEC L16. */
import type { MovedCounts, MovedValue } from "@sitrep/api/moved-counts";
import type { Interval } from "@sitrep/domain/interval";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { RecordText } from "../language/record-text.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { WhyCount } from "../why/why-number.tsx";
import { codeHeading } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";
import { ledgerWords } from "./ledger-words.tsx";
import styles from "./moved-section.module.css";

/** So many counts stand open. */
const MOST_OPEN = 12;

/** A count under its name; `filter` is what a list of the incidents is asked by. */
interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly filter: Readonly<Record<string, string>>;
  readonly earlier: Interval;
  readonly later: Interval;
}

/** The section; nothing of a batch that moved none. */
export function MovedSection({
  moved: { total, kind, governorate },
  position,
  view,
}: {
  readonly moved: MovedCounts;
  readonly position: number;
  readonly view: View;
}) {
  const say = ledgerWords().moved;
  const rows: readonly Row[] = [
    ...(total === null ? [] : [{ key: "all", name: say.all, filter: {}, ...total }]),
    ...kind.map((one) => rowOf(one, "kind", codeHeading(one.value))),
    ...governorate.map((one) => rowOf(one, "place", <RecordText text={one.label} />)),
  ];
  if (rows.length === 0) return null;
  const { open, folded } = foldAfter(rows, MOST_OPEN);
  return (
    <section className="section stack" id="moved">
      <h2>{say.heading}</h2>
      <p className="note">
        {say.note} <RuleNumber rule="L16" view={view} />
      </p>
      <Rows of={open} position={position} />
      <Folded of={folded} words={say.more(folded.length)}>
        <Rows of={folded} position={position} />
      </Folded>
    </section>
  );
}

function rowOf({ value, earlier, later }: MovedValue, field: string, name: ReactNode): Row {
  return { key: value, name, filter: { [field]: value }, earlier, later };
}

function Rows({ of, position }: { readonly of: readonly Row[]; readonly position: number }) {
  const say = ledgerWords().moved;
  const side = ({ filter }: Row, count: Interval, knownAt: number): ReactNode =>
    // Before the first batch nothing was on record, and there is nothing to look at.
    knownAt === 0 ? (
      describeInterval(count)
    ) : (
      <WhyCount address={withQuery("/incidents", { ...filter, knownAt })} name="records">
        <i className="derived">{describeInterval(count)}</i>
      </WhyCount>
    );
  return (
    <Table heads={[say.what, say.before, say.after]} numbersFrom={1} frame={styles.frame}>
      {of.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td className="number">{side(row, row.earlier, position - 1)}</td>
          <td className="number">{side(row, row.later, position)}</td>
        </tr>
      ))}
    </Table>
  );
}
