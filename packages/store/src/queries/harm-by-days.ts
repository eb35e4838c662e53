/** Harm by days: the people whom incidents harmed, by what the incidents touch of the cells of a series. SPEC V18. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Harmed } from "@sitrep/domain/harm-told";
import type { AskedRows } from "../columns/asked-rows.ts";
import { askedRows } from "../columns/asked-rows.ts";
import type { SeriesCells } from "../columns/cell-groups.ts";
import { harmAmounts } from "../columns/harm-columns.ts";
import type { HarmGroup } from "../columns/harm-groups.ts";
import { harmByCells } from "../columns/harm-groups.ts";
import { linkColumns } from "../columns/incident-columns.ts";
import { placeGround } from "../columns/place-ground.ts";
import { spreadRows } from "../columns/place-groups.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import type { Engine } from "../engine.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { lineage } from "@sitrep/domain/place";

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
  const isElsewhere = await elsewhere(engine, asked, filter, view);
  return harmByCells(columns, left.rows, cells, { amounts, isElsewhere });
}

/** Tells rows that were spread over several places of which not all lie in those asked about; null where there is none. */
async function elsewhere(
  engine: Engine,
  { columns, left }: AskedRows,
  { place: asked = [], watched }: IncidentNarrowing,
  view: Viewpoint,
): Promise<((row: number) => boolean) | null> {
  const { spread } = columns.numbers;
  const isNarrowed = asked.length > 0 || watched !== undefined;
  if (!isNarrowed || spreadRows(columns).every((row) => !left.has(row))) return null;
  // Of what somebody watched, nobody says that all its places are.
  if (watched !== undefined) return (row) => spread[row] !== 0;
  const { byNumber, parentOf } = await placeGround(engine, columns, view.position);
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const lying = new Set(numbersOfRoles(["where.place", "where.alsoIn"]));
  const isInside = (number: number): boolean => {
    const place = byNumber.get(number);
    const line: readonly string[] = place === undefined ? [] : lineage(place.id, parentOf);
    return asked.some((id) => line.includes(id));
  };
  return (row) => {
    if (spread[row] === 0) return false;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (lying.has(roles[at] ?? 0) && !isInside(targets[at] ?? 0)) return true;
    return false;
  };
}
