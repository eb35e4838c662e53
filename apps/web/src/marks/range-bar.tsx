/** Range bar: the one way in which Sitrep draws an amount. */
import type { Axis } from "./axis.ts";
import type { Range, RangeEnd, RangeShape } from "./range-shape.ts";
import { shapeOf } from "./range-shape.ts";

/** Height of a bar's picture, in pixels. */
const HEIGHT = 20;

/**
 * Dashes of one half of a line, in pixels from its outer end inwards; the last one is longer than any page. An open
 * end leaves room for its arrowhead and thins out towards it, a soft one is broken.
 */
const DASHES = {
  open: "0 9 2 4 4 4 7 4 9999",
  soft: "3 3 3 3 3 3 9999",
  cap: undefined,
  bare: undefined,
} as const satisfies Record<RangeEnd, string | undefined>;

/** A soft bar narrower than this, in percent of the width, hides under its point: a broken ring then says "about". */
const NARROW = 4;

/** What a bar needs; `tone` picks the one in hand out of several. */
export interface RangeBarProps {
  readonly range: Range;
  readonly axis: Axis;
  readonly tone?: "plain" | "chosen" | "faint" | undefined;
}

/** The bar, as wide as what it stands in. It is hidden from screen readers: the same in words always stands beside it. */
export function RangeBar({ range, axis, tone = "plain" }: RangeBarProps) {
  return (
    <svg className="range" data-tone={tone} width="100%" height={HEIGHT} aria-hidden="true">
      <RangeMark range={range} axis={axis} y={HEIGHT / 2} />
    </svg>
  );
}

/** The marks of a bar, to be put into a picture of one's own at a height `y`. */
export function RangeMark({
  range,
  axis,
  y,
}: {
  readonly range: Range;
  readonly axis: Axis;
  readonly y: number;
}) {
  const shape = shapeOf(range);
  const low = axis.at(range.interval.low ?? 0);
  const high = range.interval.high === null ? 100 : axis.at(range.interval.high);
  // One number that we derived has no point of its own, and nothing else to be drawn.
  const point = range.point ?? (shape.line === "none" ? range.interval.low : null);
  return (
    <g className="range-mark">
      <Line low={low} high={high} y={y} shape={shape} />
      <End end={shape.low} at={low} y={y} outwards={-1} />
      <End end={shape.high} at={high} y={y} outwards={1} />
      {point !== null && <circle cx={`${axis.at(point)}%`} cy={y} r="4.5" />}
      {point !== null && shape.low === "soft" && high - low < NARROW && (
        <circle className="soft-ring" cx={`${axis.at(point)}%`} cy={y} r="7.5" />
      )}
    </g>
  );
}

/** The line in two halves, each drawn from its outer end inwards. */
function Line({
  low,
  high,
  y,
  shape,
}: {
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly shape: RangeShape;
}) {
  if (shape.line === "none") return null;
  const middle = (low + high) / 2;
  const overlap = Math.min((high - low) / 4, 0.5);
  const halves = [
    { key: "low", outer: low, inner: middle + overlap, end: shape.low },
    { key: "high", outer: high, inner: middle, end: shape.high },
  ];
  return halves.map(({ key, outer, inner, end }) => (
    <line
      key={key}
      x1={`${outer}%`}
      x2={`${inner}%`}
      y1={y}
      y2={y}
      className={shape.line === "dotted" ? "dotted" : undefined}
      strokeDasharray={shape.line === "dotted" ? "0.1 5" : DASHES[end]}
    />
  ));
}

function End({
  end,
  at,
  y,
  outwards,
}: {
  readonly end: RangeEnd;
  readonly at: number;
  readonly y: number;
  readonly outwards: -1 | 1;
}) {
  if (end === "cap") return <line x1={`${at}%`} x2={`${at}%`} y1={y - 6} y2={y + 6} />;
  if (end !== "open") return null;
  return (
    <svg x={`${at}%`} y={y} overflow="visible" width="1" height="1">
      <path d={`M${outwards * -8},-5 L0,0 L${outwards * -8},5 Z`} />
    </svg>
  );
}
