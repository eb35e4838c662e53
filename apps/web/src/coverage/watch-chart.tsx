/** Watch chart: governorates by months; hatch where nobody watched, a dotted outline where only some was watched. */
import { monthNumber } from "../explore/time-buckets.ts";
import { UnknownBox } from "../marks/count.tsx";
import { HATCH_FILL, HatchSwatch } from "../marks/hatch.tsx";
import { LegendEntry } from "../marks/legend-entry.tsx";
import { markWords } from "../marks/mark-words.ts";
import { OtherName } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { coverageWords } from "./coverage-words.ts";
import type { WatchAnswer, WatchAnswerRow } from "./watch-answer.ts";
import styles from "./watch-chart.module.css";
import { monitorRowWords } from "../monitor/gap-words.ts";
import { monitorWords } from "../monitor/monitor-words.ts";
import { rowWords } from "./watch-words.ts";

/** Height of a row of the picture, in pixels. */
const TALL = 20;

/** Of more months than this, numbers have no room on any page, and are dots. */
const MOST_NUMBERED = 60;

/** A row's picture in percent of its width. */
export interface WatchScale {
  readonly months: number;
  readonly at: (month: string) => number;
}

/** The chart with its axis and legend. */
export function WatchChart({
  answer,
  view,
}: {
  readonly answer: WatchAnswer;
  readonly view: View;
}) {
  const scale = watchScale(answer);
  const countries = Map.groupBy(answer.rows, ({ place }) => place.country?.id ?? "");
  return (
    <figure className={styles.chart}>
      <Axis scale={scale} answer={answer} />
      {[...countries].map(([id, rows]) => (
        <section key={id}>
          <h3>{rows[0]?.place.country?.name ?? coverageWords().elsewhere}</h3>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={row.place.id} className={styles.row}>
                <span className={styles.name}>
                  <a href={view.recordHref("place", row.place.id)}>{row.place.name}</a>{" "}
                  <span className={styles.arabic}>
                    {row.place.nameAr !== row.place.name && <OtherName text={row.place.nameAr} />}
                  </span>
                </span>
                <WatchStrip row={row} scale={scale} answer={answer} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </figure>
  );
}

/** What the marks of the chart mean; of chosen monitors, with the incidents of others. */
export function WatchLegend({ answer }: { readonly answer: WatchAnswer }) {
  const isNumbered = hasNumbers(watchScale(answer));
  const { legend } = coverageWords();
  const monitor = monitorWords().legend;
  const isOfMonitors = answer.kinds !== null;
  const line = (style: string | undefined) => (
    <svg width="22" height="12" aria-hidden="true">
      <line className={style} x1="0" x2="22" y1="6" y2="6" />
    </svg>
  );
  const circle = (style: string | undefined, className?: string) => (
    <svg className={className} width="7" height="12" aria-hidden="true">
      <circle className={style} cx="3.5" cy="6" r="2.5" />
    </svg>
  );
  return (
    <ul className="legend" aria-label={markWords().legend}>
      <LegendEntry mark={<HatchSwatch />}>
        {isOfMonitors ? monitor.gap : markWords().keys["not-covered"]}
      </LegendEntry>
      <LegendEntry mark={<UnknownBox />}>{monitor.samples}</LegendEntry>
      <LegendEntry mark={line(styles.part)}>{monitor.part}</LegendEntry>
      <LegendEntry mark={line(styles.whole)}>{legend.whole}</LegendEntry>
      <LegendEntry
        mark={
          <>
            {isNumbered && <b className={styles.wide}>3</b>}
            {circle(styles.dot, isNumbered ? styles.narrow : undefined)}
          </>
        }
      >
        {isOfMonitors ? monitor.own : legend.dated}
      </LegendEntry>
      {isOfMonitors && <LegendEntry mark={circle(styles.other)}>{monitor.others}</LegendEntry>}
    </ul>
  );
}

/** The months of an answer as parts of a width. */
export function watchScale({ span }: WatchAnswer): WatchScale {
  const first = monthNumber(span?.from ?? "2000-01");
  const months = monthNumber(span?.to ?? "2000-01") - first + 1;
  return { months, at: (month) => ((monthNumber(month) - first) / months) * 100 };
}

/** The years over the strips; a year that has too little room is left out. */
function Axis({ scale, answer }: { readonly scale: WatchScale; readonly answer: WatchAnswer }) {
  return (
    <div className={styles.row} aria-hidden="true">
      <span />
      <svg className={styles.axis} width="100%" height="18">
        {watchYears(answer, scale).map(({ year, at }) => (
          <text key={year} x={`${at}%`} y="13">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Least share of the width from one year to the next, in percent. */
const LEAST_ROOM = 8;

/** The years that have room over the months, and where each begins, in percent. */
export function watchYears(answer: WatchAnswer, scale: WatchScale) {
  const room = 1200 / scale.months;
  const step = [1, 2, 5, 10, 20].find((one) => one * room >= LEAST_ROOM) ?? 50;
  const years = yearsOf(answer)
    .filter((year) => step === 1 || year % step === 0)
    .map((year) => ({ year, at: Math.max(0, scale.at(`${year}-01`)) }));
  return years.filter(({ at }, index) => (years[index + 1]?.at ?? 100) - at > LEAST_ROOM - 4);
}

function yearsOf({ span }: WatchAnswer): readonly number[] {
  if (span === null) return [];
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a wide chart has room for a number in each month. */
function hasNumbers({ months }: WatchScale): boolean {
  return months <= MOST_NUMBERED;
}

/** How far the sign of the unknown keeps from what is on record, in percent of the width. */
const SIGN_ROOM = 1;

/** One place's months. */
export function WatchStrip({
  row,
  scale,
  answer,
}: {
  readonly row: WatchAnswerRow;
  readonly scale: WatchScale;
  readonly answer: WatchAnswer;
}) {
  const { runs, told } = row;
  const words = told ? monitorRowWords(row) : rowWords(row, answer);
  // Of chosen monitors the months with an incident of theirs are told apart from those with others' alone.
  const dated = told ? told.own : row.dated;
  const own = new Set(told?.own.map(({ month }) => month));
  const others = told?.others.filter(({ month }) => !own.has(month)) ?? [];
  // On a narrow page circles leave the sign no room.
  const leastWide = told ? 25 : 6;
  const width = 100 / scale.months;
  return (
    <svg className={styles.strip} width="100%" height={TALL} role="img" aria-label={words}>
      <title>{words}</title>
      {runs.map(({ first, months, watch, isSampled }) => {
        const [x, wide] = [scale.at(first), months * width];
        const box = { x: `${x}%`, width: `${wide}%`, y: 2, height: TALL - 4 };
        return (
          <g key={first}>
            {watch === "none" && <rect {...box} fill={HATCH_FILL} />}
            {watch === "part" && <rect className="unknown-box" {...box} />}
            {watch !== "none" && !isSampled && (
              <line
                className={watch === "whole" ? styles.whole : styles.part}
                x1={`${x}%`}
                x2={`${x + wide}%`}
                y1={TALL / 2}
                y2={TALL / 2}
              />
            )}
          </g>
        );
      })}
      {others.map(({ month }) => (
        <circle
          key={month}
          className={styles.other}
          cx={`${scale.at(month) + width / 2}%`}
          cy={TALL / 2}
          r="2.5"
        />
      ))}
      {dated.map(({ month, incidents }) => {
        const x = `${scale.at(month) + width / 2}%`;
        const isNumbered = hasNumbers(scale);
        return (
          <g key={month}>
            {isNumbered && (
              <text className={`${styles.number} ${styles.wide}`} x={x} y={TALL - 6}>
                {incidents}
              </text>
            )}
            <circle
              className={isNumbered ? `${styles.dot} ${styles.narrow}` : styles.dot}
              cx={x}
              cy={TALL / 2}
              r="2.5"
            />
          </g>
        );
      })}
      {runs.map(({ first, months, watch, isSampled }) => {
        const [x, wide] = [scale.at(first), months * width];
        const middle = x + wide / 2;
        const isClear = [...dated, ...others].every(
          ({ month }) => Math.abs(scale.at(month) + width / 2 - middle) > SIGN_ROOM,
        );
        return (
          watch === "part" &&
          isSampled &&
          isClear && (
            <text
              key={first}
              className={wide < leastWide ? `${styles.unknown} ${styles.wide}` : styles.unknown}
              x={`${middle}%`}
              y={TALL - 6}
            >
              ?
            </text>
          )
        );
      })}
    </svg>
  );
}
