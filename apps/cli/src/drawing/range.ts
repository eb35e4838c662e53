/** Range: a quantity drawn on an axis, by how it was said. The words always stand beside it. */
import type { Interval } from "@sitrep/domain/interval";
import type { QuantityForm } from "@sitrep/domain/quantity";
import type { Axis } from "./axis.ts";
import { columnOf } from "./axis.ts";
import type { Mark } from "./glyphs.ts";
import type { Pen } from "./pen.ts";

/** A range to draw. Without `form` it is derived by us, and its own bounds decide. */
export interface Range {
  readonly interval: Interval;
  readonly point: number | null;
  readonly form?: QuantityForm | undefined;
  /** Where an open upper end is drawn to stop; without, it runs to the end of the axis. */
  readonly reach?: number;
}

/** `cap`: stated; `open`: goes on; `soft`: thereabouts; `bare`: nothing of its own, the point or the dots stand there. */
type End = "cap" | "open" | "soft" | "bare";

interface Shape {
  readonly low: End;
  readonly high: End;
  readonly line: "line" | "soft" | "order" | "none";
}

const SHAPES = {
  exactly: { low: "bare", high: "bare", line: "none" },
  between: { low: "cap", high: "cap", line: "line" },
  "more-than": { low: "cap", high: "open", line: "line" },
  "at-least": { low: "cap", high: "open", line: "line" },
  "less-than": { low: "open", high: "cap", line: "line" },
  "at-most": { low: "open", high: "cap", line: "line" },
  about: { low: "soft", high: "soft", line: "soft" },
  nearly: { low: "soft", high: "bare", line: "soft" },
  order: { low: "bare", high: "bare", line: "order" },
  coded: { low: "cap", high: "cap", line: "line" },
} as const satisfies Record<QuantityForm, Shape>;

function shapeOf({ interval, form }: Range): Shape {
  if (form !== undefined) return SHAPES[form];
  const { low, high } = interval;
  if (low !== null && low === high) return SHAPES.exactly;
  return { low: low === null ? "open" : "cap", high: high === null ? "open" : "cap", line: "line" };
}

/** The range in as many columns as the axis has. */
export function drawRange(range: Range, axis: Axis, pen: Pen): string {
  const shape = shapeOf(range);
  const pieces = pen.glyphs.range;
  const { interval, point } = range;
  const first = columnOf(axis, interval.low ?? 0);
  const end = interval.high ?? range.reach;
  const last = end === undefined ? axis.columns - 1 : columnOf(axis, end);
  const [from, to] = shape.line === "none" ? [first, last] : widen(first, last, axis.columns);
  const cells = Array.from({ length: axis.columns }, () => " ");
  const line = shape.line === "none" ? " " : pieces[shape.line];
  for (let at = from; at <= to; at += 1) cells[at] = line;
  if (shape.low === "cap") cells[from] = pieces.low;
  if (shape.low === "open") cells[from] = pieces.below;
  if (shape.high === "cap") cells[to] = pieces.high;
  if (shape.high === "open") cells[to] = pieces.above;
  const dot = point ?? (shape.line === "none" ? interval.low : null);
  if (dot !== null) cells[Math.max(from, Math.min(to, columnOf(axis, dot)))] = pieces.point;
  for (const mark of marksOf(shape, dot !== null)) pen.note(mark);
  return cells.join("");
}

/** Room for two ends at the least, also where both fall into one column. */
function widen(first: number, last: number, columns: number): readonly [number, number] {
  if (last > first) return [first, last];
  return first > 0 && first === columns - 1 ? [first - 1, first] : [first, first + 1];
}

function marksOf({ low, high, line }: Shape, hasPoint: boolean): readonly Mark[] {
  const marks: Mark[] = [];
  if (line === "soft") marks.push("soft");
  else if (line === "order") marks.push("order");
  else if (hasPoint) marks.push("point");
  if (low === "cap" && high === "cap") marks.push("range");
  if (high === "open") marks.push("open");
  if (low === "open") marks.push("open-below");
  return marks;
}
