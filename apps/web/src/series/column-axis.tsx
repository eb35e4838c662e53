/** Column axis: the lines that columns stand on and before, their numbers, and the days under them. */
import { numberWords } from "../words/number.ts";
import type { MonthColumn } from "./month-columns.ts";
import styles from "./month-series.module.css";
import { FEWER_COLUMNS, ticksUnder } from "./time-ticks.ts";

/** The heights that a line and a number stand at, as shares of the tallest. */
const SHARES = [0.5, 1] as const;

/** Where a share of the tallest stands, in pixels from above. */
export type Height = (share: number) => number;

/** The lines behind the columns. */
export function ColumnLines({ yOf }: { readonly yOf: Height }) {
  return SHARES.map((share) => (
    <line key={share} className={styles.grid} x1="0" x2="100%" y1={yOf(share)} y2={yOf(share)} />
  ));
}

/** What stands over and under the columns; `top` is the number of the tallest, `base` where they stand. */
export function ColumnAxis({
  columns,
  top,
  unit,
  base,
  yOf,
}: {
  readonly columns: readonly MonthColumn[];
  readonly top: number;
  readonly unit: Parameters<typeof ticksUnder>[1];
  readonly base: number;
  readonly yOf: Height;
}) {
  const ticks = ticksUnder(columns, unit);
  return (
    <>
      {SHARES.map((share) => (
        <text key={share} className={styles.tick} x="0" y={yOf(share) + 12}>
          {numberWords(top * share)}
        </text>
      ))}
      <line className={styles.base} x1="0" x2="100%" y1={base} y2={base} />
      {ticks.map(({ key, left }, index) => (
        <g key={key}>
          <line className={styles.base} x1={`${left}%`} x2={`${left}%`} y1={base} y2={base + 5} />
          <text
            className={
              ticks.length > FEWER_COLUMNS && index % 2 === 1
                ? `${styles.tick} ${styles.tight}`
                : styles.tick
            }
            x={`${left}%`}
            dx="3"
            y={base + 15}
          >
            {key}
          </text>
        </g>
      ))}
    </>
  );
}
