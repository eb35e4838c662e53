/** Range chart: several amounts of one unit on one axis, each in a row with its words and its speakers. */
import type { Interval } from "@sitrep/domain/interval";
import type { ReactNode } from "react";
import type { Axis } from "./axis.ts";
import { tickWords } from "../words/number.ts";
import { pictureText } from "../words/picture-text.ts";
import { markWords } from "./mark-words.ts";
import { RangeBar } from "./range-bar.tsx";
import styles from "./range-chart.module.css";
import type { Range } from "./range-shape.ts";

/** One amount. `words` is the amount in words, `label` whatever names the row. */
export interface RangeRow {
  readonly key: string;
  readonly range: Range;
  readonly words: ReactNode;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** What is drawn instead of the range's own bar. */
  readonly mark?: ReactNode;
  /** A remark on the amount itself, below its bar. */
  readonly remark?: ReactNode;
  readonly tone?: "plain" | "chosen" | "faint" | undefined;
}

/** Rows under one heading, which says what makes them one kind of figure. What all of them allow is drawn behind them. */
export interface RangeGroup {
  readonly key: string;
  readonly heading?: ReactNode;
  readonly shared?: Interval | null | undefined;
  readonly rows: readonly RangeRow[];
}

/** The chart. Its axis is named by `unit`, in the plural. */
export function RangeChart({
  groups,
  axis,
  unit,
}: {
  readonly groups: readonly RangeGroup[];
  readonly axis: Axis;
  readonly unit: string;
}) {
  return (
    <div className={styles.chart}>
      <AxisLine axis={axis} unit={unit} />
      {groups.map((group) => (
        <section key={group.key} className={styles.group}>
          {group.heading !== undefined && <div className={styles.heading}>{group.heading}</div>}
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <li
                key={row.key}
                className={styles.row}
                data-tone={row.tone}
                data-remark={row.remark === undefined ? undefined : ""}
              >
                <div className={styles.label}>{row.label}</div>
                <div className={styles.plot}>
                  <GridLines axis={axis} shared={group.shared} />
                  {row.mark ?? <RangeBar range={row.range} axis={axis} tone={row.tone} />}
                </div>
                <div className={styles.words}>{row.words}</div>
                {row.detail !== undefined && <div className={styles.detail}>{row.detail}</div>}
                {row.remark !== undefined && <div className={styles.remark}>{row.remark}</div>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** One amount alone, over its own axis. */
export function RangeScale({
  range,
  axis,
  unit,
}: {
  readonly range: Range;
  readonly axis: Axis;
  readonly unit: string;
}) {
  return (
    <div className={styles.scale}>
      <div className={styles.plot}>
        <GridLines axis={axis} />
        <RangeBar range={range} axis={axis} tone="chosen" />
      </div>
      <AxisNumbers axis={axis} />
      <span className={styles.unit}>{unit}</span>
    </div>
  );
}

/** The unit and the numbers; the first and the last number stay inside the edges of the plot. */
function AxisLine({ axis, unit }: { readonly axis: Axis; readonly unit: string }) {
  return (
    <div className={styles.axis}>
      <span className={styles.unit}>
        {unit}
        {axis.isInSteps && markWords().inSteps}
      </span>
      <AxisNumbers axis={axis} />
    </div>
  );
}

/** So narrow a band would not be seen; in percent of the width. */
const NARROWEST_BAND = 0.6;

/** What several amounts all allow, behind their bars. */
function SharedBand({ axis, shared }: { readonly axis: Axis; readonly shared: Interval }) {
  const low = axis.at(shared.low ?? 0);
  const high = shared.high === null ? 100 : axis.at(shared.high);
  const width = Math.max(NARROWEST_BAND, high - low);
  return <rect className="shared" x={`${low}%`} width={`${width}%`} y="0" height="100%" />;
}

function AxisNumbers({ axis }: { readonly axis: Axis }) {
  return (
    <svg className={styles.numbers} width="100%" height="18" aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <text
          key={tick}
          className={isCrowded(axis.ticks, index) ? styles.crowded : undefined}
          x={`${axis.at(tick)}%`}
          y="13"
          textAnchor={axis.at(tick) < 4 ? "start" : axis.at(tick) > 94 ? "end" : "middle"}
        >
          {pictureText(tickWords(tick))}
        </text>
      ))}
    </svg>
  );
}

/** So many letters of the last number leave room for the one before it on a small screen. */
const MOST_LETTERS = 7;

/** Whether a number stands so near a long last one that a small screen cannot show both. */
function isCrowded(ticks: readonly number[], index: number): boolean {
  const last = ticks.at(-1) ?? 0;
  return (
    index > 0 &&
    index === ticks.length - 2 &&
    ticks.length > 3 &&
    tickWords(last).length > MOST_LETTERS
  );
}

function GridLines({
  axis,
  shared = null,
}: {
  readonly axis: Axis;
  readonly shared?: Interval | null | undefined;
}) {
  return (
    <svg className={styles.grid} width="100%" height="100%" aria-hidden="true">
      {shared !== null && <SharedBand axis={axis} shared={shared} />}
      {axis.ticks.map((tick) => (
        <line key={tick} x1={`${axis.at(tick)}%`} x2={`${axis.at(tick)}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
