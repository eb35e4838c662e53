/** Map figure: the picture with what its marks mean, what lies outside of it, who drew its ground, and the same as a table. */
import type { ReactNode } from "react";
import type { Frame } from "./frame.ts";
import { frameOfBoth } from "./frame.ts";
import { liveMarksOf } from "./live/live-marks.ts";
import { LiveStage } from "./live/live-stage.tsx";
import type { MapAnswer } from "./map-answer.ts";
import styles from "./map-figure.module.css";
import { MapLegend } from "./map-legend.tsx";
import type { MarkHref } from "./map-picture.tsx";
import { MapPicture } from "./map-picture.tsx";
import { mapWords } from "./map-words.ts";
import { MapTable } from "./map-table.tsx";
import { recordWords } from "../record/record-words.ts";
import { rememberOn } from "../remember.ts";
import { marksOf } from "./marks-of.ts";

/** Iraq and Syria, as broad as the page. */
export const BROAD: Frame = frameOfBoth(1100, 640, 14);

/** Iraq and Syria, for a column. */
export const PLAIN: Frame = frameOfBoth(720, 560, 14, 0.7);

/** A table with more dots and rings than this is not sent along folded. */
const MOST_FOLDED = 60;

/**
 * The figure. `table` shows the table open under it, folded away, or leaves it to the page; with `isLive` the picture
 * gives way to a map that moves, where the reader's browser can.
 */
export function MapFigure({
  answer,
  href,
  label,
  table,
  frame,
  isLive = false,
  tableHref,
}: {
  readonly answer: MapAnswer;
  readonly href: MarkHref;
  readonly label: string;
  readonly table: "open" | "folded" | "none";
  readonly frame: Frame;
  readonly isLive?: boolean;
  /** Where a folded table stands instead, if it is too long to be folded away. */
  readonly tableHref?: string;
}): ReactNode {
  const isMuch = tableHref !== undefined && answer.points.length > MOST_FOLDED;
  const marks = rememberOn(answer, frame.key, () => marksOf(answer, frame));
  const picture = <MapPicture marks={marks} frame={frame} label={label} href={href} />;
  return (
    <figure>
      {isLive ? <LiveStage marks={liveMarksOf(marks, frame, href)}>{picture}</LiveStage> : picture}
      <figcaption className={styles.caption}>
        <MapLegend marks={marks} />
        <p className="note">{mapWords().note}</p>
      </figcaption>
      {table === "open" && (
        <div className={styles.table}>
          <MapTable answer={answer} href={href} />
        </div>
      )}
      {table === "folded" && !isMuch && (
        <details className={styles.table}>
          <summary>{recordWords().asTable}</summary>
          <MapTable answer={answer} href={href} />
        </details>
      )}
      {table === "folded" && isMuch && (
        <p className="note">
          <a href={tableHref}>{mapWords().tableWithMap}</a>
        </p>
      )}
    </figure>
  );
}
