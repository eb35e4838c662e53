/** Silence: a stretch of a series of which nothing is on record, drawn by whether somebody was watching. */
import type { ReactNode } from "react";
import { HATCH_FILL } from "../marks/hatch.tsx";
import { chartWords } from "./chart-words.tsx";
import type { SilentRun } from "./month-columns.ts";
import styles from "./month-series.module.css";

/** The mark, on a base line so many pixels from the top. */
export function Silence({
  run: { is, left, width },
  base,
}: {
  readonly run: SilentRun;
  readonly base: number;
}): ReactNode {
  const middle = `${left + width / 2}%`;
  const box = { x: `${left}%`, width: `${width}%` };
  return (
    <g className={styles.silence}>
      {is === "not-covered" && <rect {...box} y="8" height={base - 8} fill={HATCH_FILL} />}
      {is === "unknown" && <rect className="unknown-box" {...box} y={base - 18} height="18" />}
      {is === "none-reported" && (
        <line className="tick-mark" x1={middle} x2={middle} y1={base - 6} y2={base} />
      )}
      {(is !== "not-covered" || width > 14) && (
        <text className={styles.word} x={middle} y={is === "not-covered" ? base / 2 : base - 5}>
          {chartWords().short[is]}
        </text>
      )}
    </g>
  );
}
