/** Series breaks: where a series may not be read on: breaks in who watches, partial cells, and the stretches between. SPEC V12–V14. */
import type { PartialCell } from "@sitrep/domain/partial-cell";
import { partialCellsOf } from "@sitrep/domain/partial-cell";
import type { Stretch } from "@sitrep/domain/stretch";
import { stretchesOf } from "@sitrep/domain/stretch";
import type { WatchBreak } from "@sitrep/domain/watch-break";
import { breaksOf } from "@sitrep/domain/watch-break";
import type { WatchedBucket } from "@sitrep/domain/watching";
import type { TimeQuestion } from "./tally.ts";

/** See the file. Cells are named by their keys. */
export interface SeriesBreaks {
  readonly breaks: readonly WatchBreak[];
  readonly partial: readonly PartialCell[];
  readonly stretches: readonly Stretch[];
}

/** Of a series that is not one of time. */
export const NO_BREAKS: SeriesBreaks = { breaks: [], partial: [], stretches: [] };

/** Finds them in a series with those who watch its cells. */
export function seriesBreaks(
  series: readonly WatchedBucket[],
  { asOf = null }: Pick<TimeQuestion, "asOf">,
): SeriesBreaks {
  const breaks = breaksOf(series, asOf);
  const partial = partialCellsOf(series, asOf);
  return { breaks, partial, stretches: stretchesOf(series, breaks, partial) };
}
