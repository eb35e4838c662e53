/** Month series: incidents by month, or by year over decades: what is sure apart from what is only possible, with who was watching. */
import type { ReactNode } from "react";
import { Legend } from "../marks/legend.tsx";
import type { QueryValues } from "../address.ts";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import { cellWords, bucketWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { MonthColumn, SeriesAnswer } from "./month-columns.ts";
import { columnsOf, silentRuns, watchedLanes } from "./month-columns.ts";
import styles from "./month-series.module.css";
import type { Moment } from "./moment-mark.tsx";
import { MomentMark } from "./moment-mark.tsx";
import { MonthTable } from "./month-table.tsx";
import { seriesAddress } from "./series-address.ts";
import { BreakMarks, BreakNotes } from "./series-breaks.tsx";
import { Silence } from "./silence.tsx";
import { LANE, WatchLane, watchedWords } from "./watch-lane.tsx";

/** Height of the columns, and of the axis under them. */
const TALL = 120;
const AXIS = 22;

/** The heights that a line and a number stand at, as shares of the tallest. */
const SHARES = [0.5, 1] as const;

/** Most watchers that are drawn; the table names all. */
const MOST_LANES = 6;

/** The chart; `href` leads to the incidents of a month or year. */
export function MonthSeries({
  answer,
  href,
  tableHref,
  moment,
  filter,
  view,
}: {
  readonly answer: SeriesAnswer;
  readonly href: (first: string, last: string) => string;
  /** Where the table stands instead, on a page that has no room for it. */
  readonly tableHref?: string;
  /** A moment that is marked among the columns. */
  readonly moment?: Moment | null;
  /** What the series was narrowed by: with it and the view, breaks and cells that are not whole lead to why. */
  readonly filter?: QueryValues;
  /** With it, the rules of the marks are named. */
  readonly view?: View | undefined;
}): ReactNode {
  const { columns, top } = columnsOf(answer.cells);
  const runs = silentRuns(columns);
  const lanes = watchedLanes(columns).slice(0, MOST_LANES);
  if (columns.length === 0) return null;
  const say = chartWords();
  const unit = answer.by === "year" ? "year" : "month";
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        width="100%"
        height={TALL + AXIS + lanes.length * LANE}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can be a picture with links in it
        role="group"
        aria-label={say.picture(unit)}
      >
        {SHARES.map((share) => (
          <line
            key={share}
            className={styles.grid}
            x1="0"
            x2="100%"
            y1={yOf(share)}
            y2={yOf(share)}
          />
        ))}
        {runs.map((run) => (
          <Silence key={run.first} run={run} base={TALL} />
        ))}
        {columns.map((column) => (
          <Column key={column.key} column={column} href={href} />
        ))}
        {SHARES.map((share) => (
          <text key={share} className={styles.tick} x="0" y={yOf(share) + 12}>
            {numberWords(top * share)}
          </text>
        ))}
        <line className={styles.base} x1="0" x2="100%" y1={TALL} y2={TALL} />
        {yearsOf(columns).map(({ key, left }) => (
          <g key={key}>
            <line className={styles.base} x1={`${left}%`} x2={`${left}%`} y1={TALL} y2={TALL + 5} />
            <text className={styles.tick} x={`${left}%`} dx="3" y={TALL + 15}>
              {key}
            </text>
          </g>
        ))}
        <BreakMarks columns={columns} answer={answer} base={TALL} />
        {moment && <MomentMark moment={moment} columns={columns} base={TALL} />}
        {lanes.map((lane, index) => (
          <WatchLane
            key={lane.coverage}
            lane={lane}
            top={TALL + AXIS + index * LANE}
            answer={answer}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <ul className="legend" aria-label={say.columns}>
          {columns.some(({ sure }) => sure > 0) && <Swatch kind="sure" words={say.sure(unit)} />}
          {columns.some(({ sure, possible }) => possible > sure) && (
            <Swatch kind="possible" words={say.possible(unit)} />
          )}
          {columns.some(({ possible, beyond }) => beyond > possible) && (
            <Swatch kind="beyond" words={say.beyond} />
          )}
          {lanes.length > 0 && <Swatch kind="lane" words={say.watching} />}
        </ul>
        {runs.length > 0 && (
          <Legend of={[...new Set(runs.map(({ is }) => is))]} {...(view && { view })} />
        )}
        <BreakNotes
          answer={answer}
          of={filter === undefined ? null : seriesAddress(answer, filter)}
          view={view}
        />
        {answer.undated > 0 && <p className="note">{say.undated(answer.undated)}</p>}
        {tableHref === undefined ? (
          <details>
            <summary>{recordWords().asTable}</summary>
            {lanes.length > 0 && (
              <p className="note">
                {say.watched(lanes.map((lane) => watchedWords(lane, answer)).join(say.semicolon))}
              </p>
            )}
            <MonthTable columns={columns} answer={answer} href={href} />
          </details>
        ) : (
          <p className="note">
            <a href={tableHref}>{recordWords().asTable}</a>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function yOf(share: number): number {
  return TALL - share * (TALL - 8);
}

/** The first column of each year, and the first of all; of many years every second, fifth or tenth and so on. */
function yearsOf(columns: readonly MonthColumn[]): readonly { key: string; left: number }[] {
  const all = columns
    .filter(({ key }, index) => index === 0 || key.length === 4 || key.endsWith("-01"))
    .map(({ key, left }) => ({ key: key.slice(0, 4), left }));
  const room = 100 / Math.max(1, all.length - 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => one * room >= LEAST_ROOM) ?? 200;
  return all
    .filter(({ key }, index) => (step === 1 && index === 0) || Number(key) % step === 0)
    .filter(({ left }, index, kept) => (kept[index + 1]?.left ?? 200) - left > 4);
}

/** Least share of the chart's width from one year's name to the next, in percent. */
const LEAST_ROOM = 8;

function Column({
  column: { cell, left, width, sure, possible, beyond },
  href,
}: {
  readonly column: MonthColumn;
  readonly href: (first: string, last: string) => string;
}): ReactNode {
  if (cell.possible + cell.beyond === 0) return null;
  const { earliest, latest } = cell.bucket;
  const inset = width * 0.12;
  const box = { x: `${left + inset}%`, width: `${width - 2 * inset}%` };
  return (
    <a className={styles.column} href={href(earliest ?? "", latest ?? "")} tabIndex={-1}>
      <title>{`${bucketWords(cell.bucket.key)}: ${cellWords(cell)}`}</title>
      <rect className={styles.target} x={`${left}%`} width={`${width}%`} y="0" height={TALL} />
      {beyond > possible && <Part {...box} from={possible} to={beyond} kind="beyond" />}
      {possible > sure && <Part {...box} from={sure} to={possible} kind="possible" />}
      {sure > 0 && <Part {...box} from={0} to={sure} kind="sure" />}
    </a>
  );
}

function Part({
  x,
  width,
  from,
  to,
  kind,
}: {
  readonly x: string;
  readonly width: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "sure" | "possible" | "beyond";
}): ReactNode {
  return (
    <rect className={styles[kind]} x={x} width={width} y={yOf(to)} height={yOf(from) - yOf(to)} />
  );
}

function Swatch({
  kind,
  words,
}: {
  readonly kind: "sure" | "possible" | "beyond" | "lane";
  readonly words: string;
}): ReactNode {
  return (
    <li>
      <svg
        width="14"
        height="12"
        aria-hidden="true"
        className={kind === "lane" ? styles.lane : undefined}
      >
        {kind === "lane" ? (
          <line x1="0" x2="14" y1="6" y2="6" />
        ) : (
          <rect className={styles[kind]} x="1" y="1" width="12" height="10" />
        )}
      </svg>
      {words}
    </li>
  );
}
