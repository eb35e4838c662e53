/** Overlap: parts of a balance of which one is in another, so that their sum would count the same twice. SPEC B5. */
import type { Figure, FigureTime } from "./figure.ts";
import { isOneMeasure, isOneTime } from "./figure.ts";
import type { LineOf } from "./ground.ts";
import { groundHolds } from "./ground.ts";

/** A part that is in another; both are keys of figures. */
export interface Overlap {
  readonly part: string;
  readonly inside: string;
}

/** Every part that is in another, with the first that it is in; of two that are the same, the later one. */
export function overlapsOf(parts: readonly Figure[], lineOf: LineOf): readonly Overlap[] {
  const isIn = (inner: Figure, outer: Figure): boolean =>
    isOneMeasure(inner.measure, outer.measure) &&
    inner.people === outer.people &&
    groundHolds(outer.ground, inner.ground, lineOf) &&
    isTimeIn(inner.time, outer.time);
  return parts.flatMap((part, at) => {
    const outer = parts.find(
      (other, index) => index !== at && isIn(part, other) && (index < at || !isIn(other, part)),
    );
    return outer === undefined ? [] : [{ part: part.key, inside: outer.key }];
  });
}

/** Moments that may be one, and periods that lie in another. */
function isTimeIn(inner: FigureTime, outer: FigureTime): boolean {
  if (inner.is !== outer.is) return false;
  if (inner.is === "stock") return isOneTime(inner, outer);
  const begins =
    outer.earliest === inner.earliest ||
    (outer.earliest !== null && inner.earliest !== null && outer.earliest <= inner.earliest);
  const ends =
    outer.latest === inner.latest ||
    (outer.latest !== null && inner.latest !== null && outer.latest >= inner.latest);
  return begins && ends;
}
