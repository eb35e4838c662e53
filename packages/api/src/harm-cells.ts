/** Harm cells: the people harmed in each cell of a series of incidents. SPEC V18–V19. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { HarmCell, HarmPile } from "@sitrep/domain/harm-series";
import { fillHarm, harmPiles } from "@sitrep/domain/harm-series";
import type { Harmed } from "@sitrep/domain/harm-told";
import { exactly } from "@sitrep/domain/interval";
import type { People } from "@sitrep/domain/party";
import type { SeriesCell } from "@sitrep/domain/series";
import type { WatchedBucket } from "@sitrep/domain/watching";
import type { SeriesCells } from "@sitrep/store/columns/cell-groups";
import type { HarmRow } from "@sitrep/store/queries/harm-by-days";
import type { Context } from "./context.ts";
import type { CountQuestion } from "./incident-count.ts";
import { rowsByHarm } from "./incident-count.ts";
import { cellsOf } from "./tally.ts";

/** What was done to whom, cell by cell; the cells are those of the series, by their keys. */
export interface HarmSeries {
  readonly effect: HarmEffect;
  readonly who: Harmed;
  readonly cells: readonly HarmCell[];
}

/** What is asked of harm, in which cells; of nobody's kind, whoever they were. */
export interface HarmAsked extends SeriesCells {
  readonly effect: HarmEffect;
  readonly who?: People | undefined;
}

/** The cells of incidents beside which those of people are filled, and who watches each. */
export interface HarmGround {
  readonly cells: readonly SeriesCell[];
  readonly buckets: readonly WatchedBucket[];
}

/** Counts the people. */
export async function harmCells(
  context: Context,
  question: CountQuestion,
  { effect, who: people, by, from, to }: HarmAsked,
  { cells, buckets }: HarmGround,
): Promise<HarmSeries> {
  const days = { by, from, to };
  const who: Harmed = people ?? "anybody";
  const rows = await rowsByHarm(context, question, { effect, who, cells: days });
  const piles = harmPilesByTime(rows, days);
  return {
    effect,
    who,
    cells: cells.map((cell, at) =>
      fillHarm(cell, piles[at] ?? NOTHING, buckets[at]?.watching ?? []),
    ),
  };
}

const NOTHING: HarmPile = {
  people: exactly(0),
  telling: 0,
  silent: 0,
  astray: { telling: 0, silent: 0 },
};

function harmPilesByTime(rows: readonly HarmRow[], days: SeriesCells): readonly HarmPile[] {
  const { length, touched } = cellsOf(days);
  const runs = rows.map((row) => {
    const { standing, cells } = touched(row);
    const { telling, silent, people } = row;
    const isUnsure = row.isElsewhere && standing === "sure";
    return {
      standing: isUnsure ? ("possible" as const) : standing,
      cells,
      telling,
      silent,
      people,
    };
  });
  return harmPiles(runs, length);
}
