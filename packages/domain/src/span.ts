/** Span: the whole days between which something lies, or which it fills. SPEC T2–T3. */
import type { Day } from "./day.ts";

/**
 * `earliest` and `latest` are inclusive; `null` means that no bound is known on that side. With `everyDay` the
 * thing filled the span; without, it fell on some day in it.
 */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly everyDay: boolean;
}

/** Whether some day of `span` may lie between `first` and `last`; an open end of either reaches for ever. SPEC T6. */
export function mayTouch(span: Span, first: Day | null, last: Day | null): boolean {
  const startsInTime = last === null || span.earliest === null || span.earliest <= last;
  const endsInTime = first === null || span.latest === null || span.latest >= first;
  return startsInTime && endsInTime;
}

/** Whether the span lies between `first` and `last` for sure. SPEC T6. */
export function liesWithin(span: Span, first: Day | null, last: Day | null): boolean {
  const isAfterFirst = first === null || (span.earliest !== null && span.earliest >= first);
  const isBeforeLast = last === null || (span.latest !== null && span.latest <= last);
  return isAfterFirst && isBeforeLast;
}

/** Whether `outer` contains every day that `inner` allows. */
export function spanContains(outer: Span, inner: Span): boolean {
  return liesWithin(inner, outer.earliest, outer.latest);
}
