/** Month series: incidents by month, or by year over decades: what is sure apart from what is only possible, with who was watching. */
import type { ReactNode } from "react";
import { Legend } from "../marks/legend.tsx";
import type { QueryValues } from "../address.ts";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import { bucketWords, cellWords, onRecordWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries, MonthColumn } from "./month-columns.ts";
import { columnsOf, silentRuns, watchedLanes } from "./month-columns.ts";
import styles from "./month-series.module.css";
import type { Moment } from "./moment-mark.tsx";
import { MomentMark } from "./moment-mark.tsx";
import { MonthTable } from "./month-table.tsx";
import { seriesAddress } from "./series-address.ts";
import { BreakMarks, BreakNotes } from "./series-breaks.tsx";
import { Silence } from "./silence.tsx";
import { FEW_COLUMNS, ticksUnder } from "./time-ticks.ts";
import { LANE, WatchLane, watchedWords } from "./watch-lane.tsx";

/** Height of the columns, and of the axis under them. */
const TALL = 120;
const AXIS = 22;

/** The heights that a line and a number stand at, as shares of the tallest. */
const SHARES = [0.5, 1] as const;

/** Most watchers that are drawn; the table names all. */
const MOST_LANES = 6;
const FEW_LANES = 3;

/** The chart; `href` leads to the incidents of a month or year. */
export function MonthSeries({
  answer,
  href,
  tableHref,
  moment,
  filter,
  foot,
  isShort = false,
  view,
}: {
  readonly answer: DrawnSeries;
  readonly href: (first: string, last: string) => string;
  /** Where the table stands instead, on a page that has no room for it. */
  readonly tableHref?: string;
  /** A moment that is marked among the columns. */
  readonly moment?: Moment | null;
  /** What the series was narrowed by: with it and the view, breaks and cells that are not whole lead to why. */
  readonly filter?: QueryValues;
  /** What stands between the picture and its caption. */
  readonly foot?: ReactNode;
  /** Draws fewer watchers, and folds what is said of breaks away. */
  readonly isShort?: boolean;
  /** With it, the rules of the marks are named. */
  readonly view?: View | undefined;
}): ReactNode {
  const { columns, top } = columnsOf(answer.cells);
  const runs = silentRuns(columns);
  const watched = watchedLanes(columns);
  const lanes = watched.slice(0, isShort ? FEW_LANES : MOST_LANES);
  const more = watched.length - lanes.length;
  if (columns.length === 0) return null;
  const say = chartWords();
  const unit = answer.by === "governorate" ? "month" : answer.by;
  const notes = (
    <BreakNotes
      answer={answer}
      of={filter === undefined ? null : seriesAddress(answer, filter)}
      view={view}
    />
  );
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
          <Column
            key={column.key}
            column={column}
            href={href}
            isNumbered={columns.length <= FEW_COLUMNS}
          />
        ))}
        {SHARES.map((share) => (
          <text key={share} className={styles.tick} x="0" y={yOf(share) + 12}>
            {numberWords(top * share)}
          </text>
        ))}
        <line className={styles.base} x1="0" x2="100%" y1={TALL} y2={TALL} />
        {ticksUnder(columns, unit).map(({ key, left }) => (
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
      {foot}
      <figcaption className={styles.caption}>
        <ul className="legend" aria-label={say.columns}>
          {columns.some(({ sure }) => sure > 0) && <Swatch kind="sure" words={say.sure(unit)} />}
          {columns.some(({ sure, possible }) => possible > sure) && (
            <Swatch kind="possible" words={say.possible(unit)} />
          )}
          {columns.some(({ possible, beyond }) => beyond > possible) && (
            <Swatch kind="beyond" words={say.beyond} />
          )}
          {lanes.length > 0 && (
            <Swatch kind="lane" words={more > 0 ? say.watchingMore(more) : say.watching} />
          )}
        </ul>
        {runs.length > 0 && (
          <Legend of={[...new Set(runs.map(({ is }) => is))]} {...(view && { view })} />
        )}
        {isShort && answer.breaks.length + answer.partial.length > 0 ? (
          <details>
            <summary>{say.changes}</summary>
            {notes}
          </details>
        ) : (
          notes
        )}
        {answer.undated > 0 && <p className="note">{say.undated(answer.undated)}</p>}
        {tableHref === undefined ? (
          <details>
            <summary>{recordWords().asTable}</summary>
            {watched.length > 0 && (
              <p className="note">
                {say.watched(watched.map((lane) => watchedWords(lane, answer)).join(say.semicolon))}
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

function Column({
  column: { cell, left, width, sure, possible, beyond },
  href,
  isNumbered,
}: {
  readonly column: MonthColumn;
  readonly href: (first: string, last: string) => string;
  readonly isNumbered: boolean;
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
      {isNumbered && (
        <text className={styles.word} x={`${left + width / 2}%`} y={yOf(beyond) - 3}>
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
