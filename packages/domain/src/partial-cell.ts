/**
 * Partial cell: a month or year of which a series holds less than the whole, because it was asked so, because it is not
 * over, or because a coverage begins or ends in its middle. It never joins a line of whole ones. SPEC V13.
 */
import type { Day } from "./day.ts";
import { lastDayOfMonth } from "./day.ts";
import type { CoverageId } from "./id.ts";
import type { Bucket } from "./series.ts";
import type { WatchedBucket } from "./watching.ts";
import { isCutBy, isUnfinished } from "./watching.ts";

/**
 * Why a cell is partial. `asked`: the days asked for begin or end in it; `not-over`: it lasts to the day of the last thing
 * on record or beyond; `watched`: these coverages begin or end in it.
 */
export type PartialReason =
  | { readonly is: "asked" }
  | { readonly is: "not-over"; readonly asOf: Day }
  | { readonly is: "watched"; readonly coverage: readonly CoverageId[] };

/** The cell of a key, and why it is partial. */
export interface PartialCell {
  readonly key: string;
  readonly reasons: readonly [PartialReason, ...PartialReason[]];
}

/** The partial cells of a series of days, months or years. */
export function partialCellsOf(
  series: readonly WatchedBucket[],
  asOf: Day | null,
): readonly PartialCell[] {
  return series.flatMap(({ bucket, watching }) => {
    const cutting = watching
      .filter(({ coverage, days }) => days === "part" && isCutBy(bucket, coverage))
      .map(({ coverage }) => coverage.id);
    const reasons: PartialReason[] = [
      ...(isCutShort(bucket) ? [{ is: "asked" } as const] : []),
      ...(asOf !== null && isUnfinished(bucket, asOf) ? [{ is: "not-over", asOf } as const] : []),
      ...(cutting.length > 0 ? [{ is: "watched", coverage: cutting } as const] : []),
    ];
    const [first, ...others] = reasons;
    return first === undefined ? [] : { key: bucket.key, reasons: [first, ...others] };
  });
}

/** Whether a bucket holds fewer days than its key, a month or a year, stands for. */
function isCutShort({ key, earliest, latest }: Bucket): boolean {
  if (earliest === null || latest === null || key.length > 7) return false;
  const [year = 1, month] = key.split("-").map(Number);
  return (
    earliest > (month === undefined ? `${key}-01-01` : `${key}-01`) ||
    latest < (month === undefined ? `${key}-12-31` : lastDayOfMonth(year, month))
  );
}
