/** Fall: one step of a waterfall: what is taken or left for sure, and what may be as far as the figures leave it open. */
import type { Interval } from "@sitrep/domain/interval";
import type { Axis } from "./axis.ts";
import { columnOf } from "./axis.ts";
import type { Pen } from "./pen.ts";

/** From what it leaves to what it found; null where that is nothing for sure. */
export interface Fall {
  readonly from: Interval | null;
  readonly to: Interval | null;
}

/** The step in as many columns as the axis has. What is open above ends in an arrow. */
export function drawFall({ from, to }: Fall, axis: Axis, pen: Pen): string {
  const cells = Array.from({ length: axis.columns }, () => " ");
  if (to === null) return cells.join("");
  const last = axis.columns - 1;
  const at = (value: number | null, none: number): number =>
    value === null ? none : columnOf(axis, value);
  const end = at(to.high, last);
  const begin = from === null ? 0 : at(from.low, 0);
  const sureFrom = from === null ? 0 : at(from.high, last);
  const sureTo = at(to.low, 0);
  if (end > begin) {
    for (let column = begin; column <= end; column += 1) cells[column] = pen.mark("left-open");
  }
  if (sureTo > sureFrom) {
    for (let column = sureFrom; column <= sureTo; column += 1) cells[column] = pen.mark("taken");
  }
  if (to.high === null) {
    cells[last] = pen.glyphs.range.above;
    pen.note("open");
  }
  return cells.join("");
}
