/** Stretch: cells next to each other that may be held against one another. A line runs along one and never into the next. SPEC V14. */
import type { PartialCell } from "./partial-cell.ts";
import type { WatchBreak } from "./watch-break.ts";
import type { WatchedBucket } from "./watching.ts";

/** By the keys of the first and the last cell. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

/** The stretches of a series: whole cells that somebody watched, with no break between them. */
export function stretchesOf(
  series: readonly WatchedBucket[],
  breaks: readonly WatchBreak[],
  partial: readonly PartialCell[],
): readonly Stretch[] {
  const broken = new Set(breaks.map(({ at }) => at));
  const cut = new Set(partial.map(({ key }) => key));
  const stretches: Stretch[] = [];
  let isOpen = false;
  for (const { bucket, watching } of series) {
    const { key } = bucket;
    const isWhole = watching.length > 0 && !cut.has(key);
    const before = stretches.at(-1);
    if (isWhole && isOpen && before !== undefined && !broken.has(key))
      stretches[stretches.length - 1] = { ...before, last: key };
    else if (isWhole) stretches.push({ first: key, last: key });
    isOpen = isWhole;
  }
  return stretches;
}
