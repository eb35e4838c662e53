/** Month table: a series in words, month by month. */
import type { ReactNode } from "react";
import { CountMark } from "../marks/count.tsx";
import { monthWords } from "./cell-words.ts";
import type { SeriesAnswer } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** The table; months of which nothing is on record say why. */
export function MonthTable({
  answer,
  href,
  watcher,
}: {
  readonly answer: SeriesAnswer;
  readonly href: (first: string, last: string) => string;
  readonly watcher: (coverage: string) => string;
}): ReactNode {
  return (
    <div className="table-frame">
      <table className={`table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Month</th>
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
            <th scope="col">Watched by</th>
          </tr>
        </thead>
        <tbody>
          {answer.cells.map(({ bucket, count, sure, possible, beyond, coverage }) => (
            <tr key={bucket.key}>
              <th scope="row">
                <a href={href(bucket.earliest ?? "", bucket.latest ?? "")}>
                  {monthWords(bucket.key)}
                </a>
              </th>
              <td>
                <CountMark count={count} />
              </td>
              <td className="number">{sure}</td>
              <td className="number">{possible}</td>
              <td className="number">{beyond}</td>
              <td>{coverage.length === 0 ? "nobody on file" : coverage.map(watcher).join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
