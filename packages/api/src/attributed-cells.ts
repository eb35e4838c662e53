/** Attributed cells: each cell of a series split by how surely its incidents are laid to anybody. SPEC V16. */
import type { AttributedTally, AttributionSplit } from "@sitrep/domain/attribution-split";
import { splitByAttribution } from "@sitrep/domain/attribution-split";
import type { SeriesCell } from "@sitrep/domain/series";
import type { AttributedDayRow } from "@sitrep/store/queries/incidents-by-days";
import type { Pile, TimeQuestion } from "./tally.ts";
import { pilesByTime } from "./tally.ts";

/** A cell's parts; null where nothing is on record of it. */
export interface AttributedCell {
  readonly key: string;
  readonly parts: AttributionSplit | null;
}

/** Splits the cells that the same rows filled. */
export function attributedCells(
  rows: readonly AttributedDayRow[],
  question: Pick<TimeQuestion, "by" | "from" | "to">,
  cells: readonly SeriesCell[],
): readonly AttributedCell[] {
  const sorts = [...Map.groupBy(rows, ({ degrees }) => degrees.join()).values()].map((some) => ({
    degrees: some[0]?.degrees ?? [],
    piles: pilesByTime(some, question),
  }));
  return cells.map(({ bucket, count }, at) => {
    const all = (side: keyof Pile): readonly AttributedTally[] =>
      sorts.flatMap(({ degrees, piles }) =>
        (piles[at]?.[side] ?? []).map((tallied) => ({ ...tallied, degrees })),
      );
    return {
      key: bucket.key,
      parts:
        count.is === "observed"
          ? splitByAttribution({ inside: all("inside"), astray: all("astray") }, count.interval)
          : null,
    };
  });
}
