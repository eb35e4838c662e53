/** Range drawing: amounts on one axis as a picture of its own: who says each, its bar as on the page, and the amount in words. */
import type { Interval } from "@sitrep/domain/interval";
import type { ReactNode } from "react";
import type { Axis } from "../marks/axis.ts";
import { tickWords } from "../words/number.ts";
import { DRAWING_WIDTH } from "./picture-file.ts";
import { linesOf } from "./text-lines.ts";

/** One amount. `mark` draws its bar, as wide as what it stands in and 20 pixels high. */
export interface DrawnRow {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly words: string;
  readonly mark: ReactNode;
  /** Whether Sitrep worked it out. */
  readonly isDerived: boolean;
}

/** Rows that stand together, with what all of them allow. */
export interface DrawnGroup {
  readonly key: string;
  readonly shared: Interval | null;
  readonly rows: readonly DrawnRow[];
}

/** The columns, in pixels. */
const LABEL = 268;
const PLOT_AT = 286;
const PLOT = 396;
const WORDS_AT = 700;
const WORDS = DRAWING_WIDTH - WORDS_AT;

const AXIS = 34;
const LINE = 16;
const SMALL_LINE = 14;
const BETWEEN = 12;

interface Laid {
  readonly row: DrawnRow;
  readonly label: readonly string[];
  readonly detail: readonly string[];
  readonly words: readonly string[];
  readonly height: number;
}

function laid(row: DrawnRow): Laid {
  const label = linesOf(row.label, LABEL, 13);
  const detail = linesOf(row.detail, LABEL, 11);
  const words = linesOf(row.words, WORDS, 13);
  const height = Math.max(label.length * LINE + detail.length * SMALL_LINE, words.length * LINE, 20);
  return { row, label, detail, words, height: height + BETWEEN };
} // prettier-ignore

function heightOfGroup({ rows }: DrawnGroup): number {
  return rows.reduce((sum, row) => sum + laid(row).height, 0);
}

/** The height of the drawing, in pixels. */
export function rangeHeight(groups: readonly DrawnGroup[]): number {
  return AXIS + groups.reduce((sum, group) => sum + heightOfGroup(group) + BETWEEN, 0);
}

/** The drawing; its axis is named by `unit`, in the plural. */
export function RangeDrawing({
  groups,
  axis,
  unit,
}: {
  readonly groups: readonly DrawnGroup[];
  readonly axis: Axis;
  readonly unit: string;
}): ReactNode {
  const height = rangeHeight(groups);
  const tops = groups.map((_, at) => rangeHeight(groups.slice(0, at)));
  return (
    <g>
      <text className="note" x={PLOT_AT} y="10">
        {axis.isInSteps ? `${unit}: each step is ten times the one before` : unit}
      </text>
      <svg x={PLOT_AT} y="12" width={PLOT} height={height - 12} overflow="visible">
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <text className="note" x={`${axis.at(tick)}%`} y="13" textAnchor="middle">
              {tickWords(tick)}
            </text>
            <line
              className="grid-line"
              x1={`${axis.at(tick)}%`}
              x2={`${axis.at(tick)}%`}
              y1="19"
              y2={height - 12}
            />
          </g>
        ))}
      </svg>
      {groups.map((group, at) => (
        <Group key={group.key} group={group} axis={axis} top={tops[at] ?? 0} />
      ))}
    </g>
  );
}

function Group({
  group,
  axis,
  top,
}: {
  readonly group: DrawnGroup;
  readonly axis: Axis;
  readonly top: number;
}): ReactNode {
  const rows = group.rows.map(laid);
  const { shared } = group;
  const band =
    shared === null
      ? null
      : { from: axis.at(shared.low ?? 0), to: shared.high === null ? 100 : axis.at(shared.high) };
  return (
    <g>
      <line className="grid-line" x1="0" x2={DRAWING_WIDTH} y1={top} y2={top} />
      {band !== null && (
        <svg x={PLOT_AT} y={top} width={PLOT} height={heightOfGroup(group)} overflow="visible">
          <rect
            className="band"
            x={`${band.from}%`}
            width={`${Math.max(0.6, band.to - band.from)}%`}
            y="0"
            height="100%"
          />
        </svg>
      )}
      {rows.map((row, at) => (
        <Row
          key={row.row.key}
          laid={row}
          top={top + BETWEEN / 2 + rows.slice(0, at).reduce((sum, one) => sum + one.height, 0)}
        />
      ))}
    </g>
  );
}

function Row({
  laid: { row, label, detail, words },
  top,
}: {
  readonly laid: Laid;
  readonly top: number;
}): ReactNode {
  const look = row.isDerived ? "said derived" : "said";
  return (
    <g>
      {label.map((line, at) => (
        <text key={line} className={look} x="0" y={top + 13 + at * LINE}>
          {line}
        </text>
      ))}
      {detail.map((line, at) => (
        <text key={line} className="note" x="0" y={top + 11 + label.length * LINE + at * SMALL_LINE}>
          {line}
        </text>
      ))}
      <svg x={PLOT_AT} y={top} width={PLOT} height="20" overflow="visible">
        {row.mark}
      </svg>
      {words.map((line, at) => (
        <text key={line} className={`${look} strong`} x={WORDS_AT} y={top + 13 + at * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
} // prettier-ignore
