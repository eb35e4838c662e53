/**
 * Fall bar: one step of a waterfall. What is taken, or there, for sure is filled; what may be is outlined; where nobody gave
 * a bound, the outline is left open. Shapes alone tell it, not colours.
 */
import type { Interval } from "@sitrep/domain/interval";
import type { Axis } from "./axis.ts";

const HEIGHT = 20;
const THICKNESS = 10;

/** From where to where: of a whole and a remainder from nothing to it, of a part from what it leaves to what it found. */
export interface Fall {
  /** What it leaves; null where that is nothing for sure. */
  readonly from: Interval | null;
  /** What it found; null where there was nothing left to find. */
  readonly to: Interval | null;
}

/** The bar, as wide as what it stands in. It is hidden from screen readers: the same in words always stands beside it. */
export function FallBar({
  fall,
  axis,
  isLeft = false,
}: {
  readonly fall: Fall;
  readonly axis: Axis;
  /** Whether it is what remains. */
  readonly isLeft?: boolean;
}) {
  const { sure, may } = spansOf(fall, axis);
  const box = { y: (HEIGHT - THICKNESS) / 2, height: THICKNESS };
  return (
    <svg
      className={isLeft ? "fall fall-left" : "fall"}
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
    >
      {may !== null && (
        <rect className="fall-may" x={`${may.from}%`} width={`${may.to - may.from}%`} {...box} />
      )}
      {sure !== null && (
        <rect
          className="fall-sure"
          x={`${sure.from}%`}
          width={`${Math.max(0.3, sure.to - sure.from)}%`}
          {...box}
        />
      )}
      {may?.isOpen === true && (
        <svg x={`${may.to}%`} y={HEIGHT / 2} overflow="visible" width="1" height="1">
          <path d="M-8,-5 L0,0 L-8,5 Z" />
        </svg>
      )}
    </svg>
  );
}

/** The stretch that is sure and the one that may be, in percent of the width; null where there is none. */
export function spansOf({ from, to }: Fall, axis: Axis) {
  if (to === null) return { sure: null, may: null };
  const at = (value: number | null, none: number): number =>
    value === null ? none : axis.at(value);
  const end = at(to.high, 100);
  const begin = from === null ? 0 : at(from.low, 0);
  const sureFrom = from === null ? 0 : at(from.high, 100);
  const sureTo = at(to.low, 0);
  const isAllSure = sureFrom === begin && sureTo === end;
  return {
    sure: sureTo > sureFrom ? { from: sureFrom, to: sureTo } : null,
    may: end > begin && !isAllSure ? { from: begin, to: end, isOpen: to.high === null } : null,
  };
}
