/** Time strip: all the time that the rest of the filter leaves, small, with the part that is looked at marked in it. */
import type { ReactNode } from "react";
import { HATCH_FILL } from "../marks/hatch.tsx";
import { bucketWords } from "../series/cell-words.ts";
import type { DrawnSeries } from "../series/month-columns.ts";
import { columnsOf, silentRuns } from "../series/month-columns.ts";
import { explorerWords } from "./explorer-words.tsx";
import type { MonthReach } from "./time-buckets.ts";
import { monthNumber, monthOf, percentOf } from "./time-buckets.ts";
import styles from "./time-strip.module.css";

/** Height of the strip, in pixels. */
const TALL = 34;

/** The strip; its ends can be moved where a script runs, and the form's two days say the same without. */
export function TimeStrip({
  whole,
  from,
  to,
}: {
  /** By months or years. */
  readonly whole: DrawnSeries;
  readonly from: string | undefined;
  readonly to: string | undefined;
}): ReactNode {
  const [first, last] = [whole.cells.at(0), whole.cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  const reach = reachOf(first.bucket.key, last.bucket.key, from, to);
  const { start, end } = percentOf(reach);
  const { columns } = columnsOf(whole.cells);
  return (
    <div
      className={styles.frame}
      data-brush
      data-strip
      data-buckets={`${first.bucket.key} ${last.bucket.key}`}
    >
      <svg
        className={styles.strip}
        width="100%"
        height={TALL}
        role="group"
        aria-label={explorerWords().timeline.strip}
      >
        <rect className={styles.ground} width="100%" height={TALL} />
        {silentRuns(columns).map(({ first: key, is, left, width }) =>
          is === "not-covered" ? (
            <rect
              key={key}
              className={styles.hatch}
              x={`${left}%`}
              width={`${width}%`}
              height={TALL}
              fill={HATCH_FILL}
            />
          ) : null,
        )}
        {columns.map(({ key, left, width, beyond }) =>
          beyond === 0 ? null : (
            <rect
              key={key}
              className={styles.column}
              x={`${left}%`}
              width={`${width}%`}
              y={TALL - beyond * (TALL - 4)}
              height={beyond * (TALL - 4)}
            />
          ),
        )}
        <rect
          className={styles.window}
          data-window=""
          x={`${start}%`}
          width={`${end - start}%`}
          y="0.75"
          height={TALL - 1.5}
        />
        <Thumb end="from" reach={reach} at={start} />
        <Thumb end="to" reach={reach} at={end} />
      </svg>
      <span className={styles.band} data-band="" hidden />
      <p className={styles.ends} aria-hidden="true">
        <bdi>{bucketWords(first.bucket.key)}</bdi>
        <bdi>{bucketWords(last.bucket.key)}</bdi>
      </p>
    </div>
  );
}

/** An end of what is looked at; only a script can move it, and shows it. */
function Thumb({
  end,
  reach,
  at,
}: {
  readonly end: "from" | "to";
  readonly reach: MonthReach;
  readonly at: number;
}): ReactNode {
  const say = explorerWords().timeline;
  const { min, max, from, to } = reach;
  const value = end === "from" ? from : to;
  return (
    <svg
      className={styles.thumb}
      x={`${at}%`}
      overflow="visible"
      width="1"
      height={TALL}
      role="slider"
      tabIndex={0}
      data-end={end}
      aria-label={end === "from" ? say.first : say.last}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={bucketWords(monthOf(value))}
    >
      <rect className={styles.hold} x={end === "from" ? -24 : 0} width="24" height={TALL} />
      <rect
        className={styles.grip}
        x={end === "from" ? -7 : 0}
        y="7"
        width="7"
        height={TALL - 14}
      />
    </svg>
  );
}

/** What is looked at, as months within the strip. */
function reachOf(first: string, last: string, from = first, to = last): MonthReach {
  const min = monthNumber(first);
  const max = last.length === 4 ? monthNumber(`${last}-12`) : monthNumber(last);
  const within = (month: number): number => Math.min(max, Math.max(min, month));
  const start = within(monthNumber(from));
  const end = to === last ? max : within(monthNumber(to));
  return { min, max, from: start, to: Math.max(start, end) };
}
