/** Series drawing: the columns, silences, breaks and watchers of a series, as they stand on a page and in a file. */
import type { ReactNode } from "react";
import { bucketWords, cellWords, onRecordWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { Height } from "./column-axis.tsx";
import { ColumnAxis, ColumnLines } from "./column-axis.tsx";
import type { DrawnSeries, MonthColumn } from "./month-columns.ts";
import { columnsOf, insetIn, silentRuns, watchedLanes } from "./month-columns.ts";
import type { Moment } from "./moment-mark.tsx";
import { MomentMark } from "./moment-mark.tsx";
import styles from "./month-series.module.css";
import { BreakMarks } from "./series-breaks.tsx";
import { Silence } from "./silence.tsx";
import { FEWER_COLUMNS, FEW_COLUMNS } from "./time-ticks.ts";
import { LANE, WatchLane } from "./watch-lane.tsx";

/** Height of the columns, of those that stand beside others, and of the axis under them. */
const TALL = 176;
const TALL_BESIDE = 120;
const AXIS = 22;

/** Most watchers that are drawn; the table names all. */
const MOST_LANES = 6;
const FEW_LANES = 3;

/** What is drawn of a series: of its watchers the first, where it is short fewer of them. */
export function partsOf({ cells }: Pick<DrawnSeries, "cells">, isShort = false, reach?: number) {
  const { columns, top } = columnsOf(cells, reach);
  const watched = watchedLanes(columns);
  return {
    columns,
    top,
    runs: silentRuns(columns.map(emptied)),
    watched,
    lanes: watched.slice(0, isShort ? FEW_LANES : MOST_LANES),
  };
}

/** A cell that only what is dated or placed more widely could fall into has nothing to draw, and nobody knows how much. */
function emptied(column: MonthColumn): MonthColumn {
  const { cell } = column;
  if (cell.count.is !== "observed" || cell.possible + cell.beyond > 0) return column;
  return { ...column, cell: { ...cell, count: { is: "unknown" } } };
}

/** The height of the drawing, in pixels; its width is that of what it stands in. */
export function seriesHeight(answer: Pick<DrawnSeries, "cells">, isShort = false): number {
  return tallOf(isShort) + AXIS + partsOf(answer, isShort).lanes.length * LANE;
}

function tallOf(isShort: boolean): number {
  return isShort ? TALL_BESIDE : TALL;
}

/** The drawing; `href` leads to the incidents of a month or year. */
export function SeriesDrawing({
  answer,
  href,
  moment,
  isShort = false,
  reach,
}: {
  readonly answer: DrawnSeries;
  readonly href: (first: string, last: string) => string;
  /** A moment that is marked among the columns. */
  readonly moment?: Moment | null | undefined;
  /** Draws fewer watchers. */
  readonly isShort?: boolean;
  /** What the scale reaches to, where other drawings share it. */
  readonly reach?: number;
}): ReactNode {
  const { columns, top, runs, lanes } = partsOf(answer, isShort, reach);
  const say = chartWords();
  const unit = answer.by === "governorate" ? "month" : answer.by;
  const base = tallOf(isShort);
  const yOf = (share: number): number => base - share * (base - 8);
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={seriesHeight(answer, isShort)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can be a picture with links in it
      role="group"
      aria-label={say.picture(unit)}
    >
      <ColumnLines yOf={yOf} />
      {runs.map((run) => (
        <Silence key={run.first} run={run} base={base} />
      ))}
      {columns.map((column) => (
        <Column
          key={column.key}
          column={column}
          href={href}
          isNumbered={columns.length <= FEW_COLUMNS}
          isTight={columns.length > FEWER_COLUMNS}
          base={base}
          yOf={yOf}
        />
      ))}
      <ColumnAxis columns={columns} top={top} unit={unit} base={base} yOf={yOf} />
      <BreakMarks columns={columns} answer={answer} base={base} />
      {moment && <MomentMark moment={moment} columns={columns} base={base} />}
      {lanes.map((lane, index) => (
        <WatchLane
          key={lane.coverage}
          lane={lane}
          top={base + AXIS + index * LANE}
          answer={answer}
        />
      ))}
    </svg>
  );
}

function Column({
  column: { cell, left, width, sure, possible, beyond },
  href,
  isNumbered,
  isTight,
  base,
  yOf,
}: {
  readonly column: MonthColumn;
  readonly href: (first: string, last: string) => string;
  readonly isNumbered: boolean;
  /** Whether a narrow chart has no room for the number. */
  readonly isTight: boolean;
  readonly base: number;
  readonly yOf: Height;
}): ReactNode {
  if (cell.possible + cell.beyond === 0) return null;
  const { earliest, latest } = cell.bucket;
  const inset = insetIn(width);
  const box = { x: `${left + inset}%`, width: `${width - 2 * inset}%`, yOf };
  return (
    <a className={styles.column} href={href(earliest ?? "", latest ?? "")} tabIndex={-1}>
      <title>{`${bucketWords(cell.bucket.key)}: ${cellWords(cell)}`}</title>
      <rect className={styles.target} x={`${left}%`} width={`${width}%`} y="0" height={base} />
      {beyond > possible && <Part {...box} from={possible} to={beyond} kind="beyond" />}
      {possible > sure && <Part {...box} from={sure} to={possible} kind="possible" />}
      {sure > 0 && <Part {...box} from={0} to={sure} kind="sure" />}
      {isNumbered && (
        <text
          className={isTight ? `${styles.word} ${styles.tight}` : styles.word}
          x={`${left + width / 2}%`}
          y={yOf(beyond) - 3}
        >
          {onRecordWords(cell)}
        </text>
      )}
    </a>
  );
}

function Part({
  x,
  width,
  from,
  to,
  kind,
  yOf,
}: {
  readonly x: string;
  readonly width: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "sure" | "possible" | "beyond";
  readonly yOf: Height;
}): ReactNode {
  return (
    <rect className={styles[kind]} x={x} width={width} y={yOf(to)} height={yOf(from) - yOf(to)} />
  );
}
