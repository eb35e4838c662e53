/** Breakdown: what fits, by kind, by who did it, by where, by who says so; each row a link that chooses it or lets it go. */
import type { Beside } from "@sitrep/domain/count-query";
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { Interval } from "@sitrep/domain/interval";
import { filtersOf } from "@sitrep/domain/narrowing";
import { describeInterval } from "../words/said.ts";
import type { ReactNode } from "react";
import { CopyScript } from "../cite/copy-button.tsx";
import { TableCopy } from "../cite/table-copy.tsx";
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { WhyCount } from "../why/why-number.tsx";
import styles from "./breakdown.module.css";
import type { Dimension, Overview } from "./explorer-answer.ts";
import { explorerWords, valueWords } from "./explorer-words.tsx";
import { narrowed, toggled } from "../list/narrowing.ts";
import { withQuery } from "../address.ts";

/** Rows that are shown before the rest is unfolded, and most that are sent at all; all of a country's governorates are. */
const FEW = 6;
const MOST = 20;
const MOST_GOVERNORATES = 40;

/** Dimensions whose values have series beside one another. */
const BESIDE: Partial<Record<Dimension, Beside>> = {
  kind: "kind",
  governorate: "place",
  actor: "actor",
  source: "source",
  dataset: "dataset",
};

type Breakdowns = Overview["breakdown"];
type BreakdownRow = Breakdowns[Dimension]["items"][number];

/** All dimensions, each a table of its own; one with nothing in it says so. */
export function Breakdown({
  breakdown,
  view,
}: {
  readonly breakdown: Breakdowns;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const say = explorerWords();
  const dimensions = Object.keys(say.dimension) as Dimension[]; // The keys of the object.
  return (
    <section id="breakdown" className={styles.breakdown} aria-labelledby="breakdown-heading">
      <h2 id="breakdown-heading">{say.breakdown.heading}</h2>
      <p className="note">{say.breakdown.note}</p>
      <CopyScript />
      {dimensions.map((dimension) => (
        <Facet key={dimension} dimension={dimension} rows={breakdown[dimension]} view={view} />
      ))}
    </section>
  );
}

function Facet({
  dimension,
  rows: { field, items, more },
  view,
}: {
  readonly dimension: Dimension;
  readonly rows: Breakdowns[Dimension];
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const { breakdown: say, dimension: headings } = explorerWords();
  const heading = headings[dimension];
  const most = Math.max(1, ...items.map(({ count }) => count.high ?? count.low ?? 0));
  const isChosenAny = items.some(({ isChosen }) => isChosen);
  const first = items.filter(({ isChosen }, index) => index < FEW || isChosen);
  const sent = items.slice(0, dimension === "governorate" ? MOST_GOVERNORATES : MOST);
  const rest = sent.filter((one) => !first.includes(one));
  const fewer = more + items.length - new Set([...first, ...rest]).size;
  const list = (some: readonly BreakdownRow[]): ReactNode => (
    <table className={styles.table}>
      <caption className="hidden">{heading}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{say.incidents}</th>
        </tr>
      </thead>
      <tbody>
        {some.map((row) => (
          <Row
            key={row.value}
            row={{ ...row, label: valueWords(dimension, row.value, row.label) }}
            most={most}
            parameter={field}
            view={view}
          />
        ))}
      </tbody>
    </table>
  );
  return (
    <div className={styles.facet} data-key={`facet ${dimension}`} data-copied>
      <h3>
        {heading}
        {isChosenAny && (
          <>
            {" "}
            <a
              className={styles.lift}
              href={view.href(view.path, narrowed(view.kept, { [field]: null }))}
            >
              {say.lift}
            </a>
          </>
        )}
      </h3>
      {items.length > 0 && (
        <p className={`note ${styles.beside}`}>
          {BESIDE[dimension] !== undefined && items.length > 1 && (
            <>
              <a
                href={view.href("/series#beside", {
                  ...filtersOf(view.kept),
                  beside: BESIDE[dimension],
                })}
              >
                {say.beside}
              </a>{" "}
            </>
          )}
          <TableCopy view={view} />
        </p>
      )}
      {items.length === 0 ? <p className="note">{say.empty}</p> : list(first)}
      {rest.length > 0 && (
        <details className={styles.rest} data-key={`rest ${dimension}`}>
          <summary>{say.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
      {fewer > 0 && <p className="note">{say.fewer(fewer)}</p>}
    </div>
  );
}

function Row({
  row: { value, label, count, isChosen },
  most,
  parameter,
  view,
}: {
  readonly row: BreakdownRow;
  readonly most: number;
  readonly parameter: string;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const alone = withQuery("/incidents", { ...filtersOf(view.kept), [parameter]: value });
  return (
    <tr
      className={styles.row}
      data-key={`${parameter} ${value}`}
      data-chosen={isChosen || undefined}
    >
      <th scope="row">
        <a
          href={view.href(view.path, toggled(view.kept, parameter, value))}
          aria-current={isChosen ? "true" : undefined}
        >
          {isChosen && <span aria-hidden="true">✓ </span>}
          <RecordText text={label} />
          {isChosen && <span className="hidden">{explorerWords().breakdown.chosen}</span>}
        </a>
        <Bar count={count} most={most} />
      </th>
      <td>
        <WhyCount address={view.href(alone)} name="records">
          {describeInterval(count)}
        </WhyCount>
      </td>
    </tr>
  );
}

/** From nothing to what is sure, and on to what may be. */
function Bar({ count: { low, high }, most }: { readonly count: Interval; readonly most: number }) {
  const share = (value: number): number => Math.round((value / most) * 1000) / 10;
  const sure = share(low ?? 0);
  const may = share(high ?? low ?? 0);
  return (
    <svg className={styles.bar} width="100%" height="7" aria-hidden="true">
      <rect className={styles.ground} width="100%" height="7" />
      {may > sure && <rect className={styles.may} width={`${may}%`} y="0.5" height="6" />}
      <rect className={styles.sure} width={`${sure}%`} height="7" />
    </svg>
  );
}
