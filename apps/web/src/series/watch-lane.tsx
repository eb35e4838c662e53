/** Watch lane: one watcher's line under the columns of a series, over the months that it watched; and the same in words. */
import type { ReactNode } from "react";
import { setApart } from "../language/record-text.tsx";
import { recordWords } from "../record/record-words.ts";
import { pictureText } from "../words/picture-text.ts";
import { stretchWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries, WatchedLane } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** Height of one watcher's line with its name. */
export const LANE = 26;

/** A watcher's name over the lines of the months that it watched, from whichever end leaves more room. */
export function WatchLane({
  lane,
  top,
  answer,
}: {
  readonly lane: WatchedLane;
  readonly top: number;
  readonly answer: DrawnSeries;
}): ReactNode {
  const { reaches } = lane;
  const left = reaches[0]?.left ?? 0;
  const end = reaches.at(-1);
  const right = end === undefined ? 100 : end.left + end.width;
  const isLate = (left + right) / 2 > 50;
  return (
    <g className={styles.lane}>
      <text x={`${isLate ? right : left}%`} y={top + 13} textAnchor={isLate ? "end" : "start"}>
        {pictureText(watcherWords(lane.coverage, answer))}
      </text>
      {reaches.map((reach) => (
        <line
          key={reach.first}
          x1={`${reach.left}%`}
          x2={`${reach.left + reach.width}%`}
          y1={top + 19}
          y2={top + 19}
        />
      ))}
    </g>
  );
}

/** The watcher's name; of one that has several notes on coverage, what each note is called. */
function watcherWords(id: string, { coverage, labels }: DrawnSeries): string {
  const found = coverage.find((one) => one.id === id);
  if (found === undefined) return id;
  const watcher = found.watcher ?? found.dataset ?? "";
  const isAlone = coverage.every(
    (one) => one.id === id || (one.watcher ?? one.dataset) !== watcher,
  );
  const name = (isAlone ? labels[watcher]?.label : undefined) ?? found.title;
  return found.systematic ? setApart(name) : chartWords().samples(setApart(name));
}

/** "Alex Mello, samples, January 2015 to October 2018". */
export function watchedWords({ coverage, reaches }: WatchedLane, answer: DrawnSeries): string {
  const when = reaches.map(({ first, last }) => stretchWords(first, last));
  return `${watcherWords(coverage, answer)}${recordWords().comma}${chartWords().stretches(when)}`;
}
