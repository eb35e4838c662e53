/** Harm by days: the people whom incidents harmed, by what the incidents touch of the cells of a series. SPEC V18. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Harmed } from "@sitrep/domain/harm-told";
import { askedRows } from "../columns/asked-rows.ts";
import type { SeriesCells } from "../columns/cell-groups.ts";
import { harmAmounts } from "../columns/harm-columns.ts";
import type { HarmGroup } from "../columns/harm-groups.ts";
import { harmByCells } from "../columns/harm-groups.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import { spreadBeyond } from "../columns/spread-beyond.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** What was done to whom. */
export interface HarmAsked {
  readonly effect: HarmEffect;
  readonly who: Harmed;
}

/** People harmed by incidents of the same cells. */
export interface HarmRow extends HarmGroup {
  /** Known only to something wider than the places asked about: they stand in no cell, and may lie in each. */
  readonly isAstray?: boolean;
}

/** The people whom the incidents harmed that a filter leaves. */
export async function harmByDays(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
  { effect, who, cells }: HarmAsked & { readonly cells: SeriesCells },
): Promise<readonly HarmRow[]> {
  const asked = await askedRows(engine, filter, view);
  const { columns, left } = asked;
  const amounts = await harmAmounts(engine, columns, effect, who);
  const beyond = await spreadBeyond(engine, asked, filter, view);
  return harmByCells(columns, left.rows, cells, {
    amounts,
    isElsewhere: beyond.size === 0 ? null : (row) => beyond.has(row),
  });
}
