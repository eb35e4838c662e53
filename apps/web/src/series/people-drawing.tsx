/** People drawing: people harmed in each cell of a series, from the fewest to the most, open where nobody knows the most. */
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { anchorOfValue } from "../why/why-number.tsx";
import { numberWords } from "../words/number.ts";
import { describeInterval } from "../words/said.ts";
import { bucketWords } from "./cell-words.ts";
import { ColumnAxis, ColumnLines } from "./column-axis.tsx";
import type { MonthColumn, SeriesAnswer, SeriesCell } from "./month-columns.ts";
import { columnsOf, insetIn, silentRuns } from "./month-columns.ts";
import styles from "./month-series.module.css";
import type { PeopleCounted } from "./people-finding.ts";
import { peopleSeriesWords } from "./people-words.ts";
import { BreakMarks } from "./series-breaks.tsx";
import { Silence } from "./silence.tsx";
import { FEWER_COLUMNS, FEW_COLUMNS } from "./time-ticks.ts";

const TALL = 176;
const AXIS = 22;
/** How far an arrow reaches over what is known, in pixels. */
const ARROW = 12;

/** The columns: `sure` is the fewest people, `possible` the most; what has no upper end ends at the fewest. */
export function peopleColumns(
  { cells }: Pick<SeriesAnswer, "cells">,
  { cells: people }: PeopleCounted,
): readonly MonthColumn[] {
  const own = new Map(people.map(({ key, count }) => [key, count]));
  return columnsOf(
    cells.map((cell): SeriesCell => {
      const count = own.get(cell.bucket.key) ?? { is: "unknown" };
      const { low, high } = count.is === "observed" ? count.interval : { low: 0, high: 0 };
      return { ...cell, count, sure: low ?? 0, possible: high ?? low ?? 0, beyond: 0 };
    }),
  ).columns;
}

/** The drawing; `ofCell` is what a cell is asked why by. */
export function PeopleDrawing({
  answer,
  harm,
  columns,
  ofCell,
  view,
}: {
  readonly answer: SeriesAnswer;
  readonly harm: PeopleCounted;
  readonly columns: readonly MonthColumn[];
  readonly ofCell: (cell: SeriesCell) => string;
  readonly view: View;
}): ReactNode {
  const { top } = columnsOf(columns.map(({ cell }) => cell));
  const unit = answer.by === "governorate" ? "month" : answer.by;
  const say = peopleSeriesWords();
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={TALL + AXIS}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can be a picture with links in it
      role="group"
      aria-label={say.picture(say.people(harm.effect, harm.who), unit)}
    >
      <ColumnLines yOf={yOf} />
      {silentRuns(columns).map((run) => (
        <Silence key={run.first} run={run} base={TALL} />
      ))}
      {columns.map((column) => (
        <Column
          key={column.key}
          column={column}
          href={view.href(`/why#${anchorOfValue(`${harm.effect} ${column.key}`)}`, {
            of: ofCell(column.cell),
          })}
          isNumbered={columns.length <= FEW_COLUMNS}
          isTight={columns.length > FEWER_COLUMNS}
        />
      ))}
      <ColumnAxis columns={columns} top={top} unit={unit} base={TALL} yOf={yOf} />
      <BreakMarks columns={columns} answer={answer} base={TALL} />
    </svg>
  );
}

function yOf(share: number): number {
  return TALL - share * (TALL - 8 - ARROW);
}

function Column({
  column: { cell, left, width, sure, possible },
  href,
  isNumbered,
  isTight,
}: {
  readonly column: MonthColumn;
  readonly href: string;
  readonly isNumbered: boolean;
  /** Whether a narrow chart has no room for the number. */
  readonly isTight: boolean;
}): ReactNode {
  if (cell.count.is !== "observed") return null;
  const { interval } = cell.count;
  const isOpen = interval.high === null;
  const inset = insetIn(width);
  const box = { x: `${left + inset}%`, width: `${width - 2 * inset}%` };
  const middle = `${left + width / 2}%`;
  const words = describeInterval(interval);
  const end = yOf(possible);
  return (
    <a className={styles.column} href={href} tabIndex={-1}>
      <title>{`${bucketWords(cell.bucket.key)}: ${words}`}</title>
      <rect className={styles.target} x={`${left}%`} width={`${width}%`} y="0" height={TALL} />
      {possible > sure && (
        <rect className={styles.possible} {...box} y={end} height={yOf(sure) - end} />
      )}
      {sure > 0 && (
        <rect className={styles.sure} {...box} y={yOf(sure)} height={TALL - yOf(sure)} />
      )}
      {isOpen && (
        <>
          <line className={styles.open} x1={middle} x2={middle} y1={end} y2={end - ARROW + 4} />
          <svg x={middle} y={end - ARROW} overflow="visible">
            <path className={styles.arrow} d="M-4,5 L0,0 L4,5 Z" />
          </svg>
        </>
      )}
      {isNumbered && (
        <text
          className={isTight ? `${styles.word} ${styles.tight}` : styles.word}
          x={middle}
          y={end - (isOpen ? ARROW : 0) - 3}
        >
          {isOpen ? `${numberWords(interval.low ?? 0)}+` : words}
        </text>
      )}
    </a>
  );
}
