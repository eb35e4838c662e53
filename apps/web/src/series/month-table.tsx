/** Month table: a series in words, month by month or year by year; stretches of which nothing is on record in one row each. */
import type { ReactNode } from "react";
import { CountMark } from "../marks/count.tsx";
import { Table } from "../record/table.tsx";
import { WhyCount } from "../why/why-number.tsx";
import { bucketWords, stretchWords, unitOfKey } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { MonthColumn, SeriesAnswer } from "./month-columns.ts";
import { silentRuns } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** The table. */
export function MonthTable({
  columns,
  answer,
  href,
}: {
  readonly columns: readonly MonthColumn[];
  readonly answer: Pick<SeriesAnswer, "breaks" | "partial">;
  readonly href: (first: string, last: string) => string;
}): ReactNode {
  const runs = new Map(silentRuns(columns).map((run) => [run.first, run]));
  const broken = new Set(answer.breaks.map(({ at }) => at));
  const partial = new Set(answer.partial.map(({ key }) => key));
  const rowClass = (key: string) => (broken.has(key) ? styles.broken : undefined);
  const { head } = chartWords();
  return (
    <Table
      heads={[
        head[unitOfKey(columns[0]?.key ?? "")],
        head.onRecord,
        head.surely,
        head.possibly,
        head.beyond,
      ]}
      numbersFrom={2}
      look={styles.table}
    >
      {columns.map(({ key, cell }) => {
        const run = runs.get(key);
        if (cell.count.is !== "observed")
          return (
            run && (
              <tr key={key} className={rowClass(key)}>
                <th scope="row">{stretchWords(run.first, run.last)}</th>
                <td colSpan={4}>
                  <CountMark count={cell.count} />
                </td>
              </tr>
            )
          );
        const { bucket, count, sure, possible, beyond } = cell;
        return (
          <tr key={key} className={rowClass(key)}>
            <th scope="row">
              <a href={href(bucket.earliest ?? "", bucket.latest ?? "")}>{bucketWords(key)}</a>
              {partial.has(key) && <span title={chartWords().notWhole}> …</span>}
            </th>
            <td>
              <WhyCount address={href(bucket.earliest ?? "", bucket.latest ?? "")} name="cell">
                <CountMark count={count} />
              </WhyCount>
            </td>
            <td className="number">{sure}</td>
            <td className="number">{possible}</td>
            <td className="number">{beyond}</td>
          </tr>
        );
      })}
    </Table>
  );
}
