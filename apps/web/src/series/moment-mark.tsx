/** Moment mark: a moment among the columns of a series, as a line, or as a band where nobody knows the day. */
import type { ReactNode } from "react";
import type { MonthColumn } from "./month-columns.ts";
import { reachOf } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** A moment by its first and last possible day, and what happened at it, in a word or two. */
export interface Moment {
  readonly first: string;
  readonly last: string;
  readonly words: string;
}

/** The mark; nothing where the moment lies outside of the columns. */
export function MomentMark({
  moment: { first, last, words },
  columns,
  base,
}: {
  readonly moment: Moment;
  readonly columns: readonly MonthColumn[];
  readonly base: number;
}): ReactNode {
  const length = columns[0]?.key.length ?? 0;
  const reach = reachOf(first.slice(0, length), last.slice(0, length), columns);
  if (reach === null) return null;
  const middle = reach.left + reach.width / 2;
  return (
    <g className={styles.moment}>
      <rect x={`${reach.left}%`} width={`${reach.width}%`} y="-2" height={base + 2} />
      <text
        x={`${middle}%`}
        y="-7"
        textAnchor={middle < 8 ? "start" : middle > 92 ? "end" : "middle"}
      >
        {words}
      </text>
    </g>
  );
}
