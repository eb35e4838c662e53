/** Month table: a series in words, month by month or year by year; stretches of which nothing is on record in one row each. */
import type { ReactNode } from "react";
import { CountMark } from "../marks/count.tsx";
import { bucketWords, stretchWords } from "./cell-words.ts";
import type { MonthColumn } from "./month-columns.ts";
import { silentRuns } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** The table. */
export function MonthTable({
  columns,
  href,
}: {
  readonly columns: readonly MonthColumn[];
  readonly href: (first: string, last: string) => string;
}): ReactNode {
  const runs = new Map(silentRuns(columns).map((run) => [run.first, run]));
  return (
    <div className="table-frame">
      <table className={`table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{columns[0]?.key.length === 4 ? "Year" : "Month"}</th>
            <th scope="col">On record</th>
            <th scope="col" className="number">
              Surely
            </th>
            <th scope="col" className="number">
              Possibly
            </th>
            <th scope="col" className="number">
              Series, patterns
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ key, cell }) => {
            const run = runs.get(key);
            if (cell.count.is !== "observed")
              return (
                run && (
                  <tr key={key}>
                    <th scope="row">{stretchWords(run.first, run.last)}</th>
                    <td colSpan={4}>
                      <CountMark count={cell.count} />
                    </td>
                  </tr>
                )
              );
            const { bucket, count, sure, possible, beyond } = cell;
            return (
              <tr key={key}>
                <th scope="row">
                  <a href={href(bucket.earliest ?? "", bucket.latest ?? "")}>{bucketWords(key)}</a>
                </th>
                <td>
                  <CountMark count={count} />
                </td>
                <td className="number">{sure}</td>
                <td className="number">{possible}</td>
                <td className="number">{beyond}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
