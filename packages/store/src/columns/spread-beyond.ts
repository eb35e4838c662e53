/** Spread beyond: incidents that were spread over places of which not all lie in those asked about. SPEC V8, V19. */
import { lineage } from "@sitrep/domain/place";
import type { Engine } from "../engine.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { AskedRows } from "./asked-rows.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { linkColumns } from "./incident-columns.ts";
import { placeGround } from "./place-ground.ts";
import { spreadRows } from "./place-groups.ts";
import type { IncidentNarrowing } from "./row-tests.ts";

const NONE: ReadonlySet<number> = new Set();

/** Those of the rows that are asked for; none where nobody asked about places. */
export async function spreadBeyond(
  engine: Engine,
  { columns, left }: AskedRows,
  { place: asked = [], watched, box }: IncidentNarrowing,
  view: Viewpoint,
): Promise<ReadonlySet<number>> {
  if (asked.length === 0 && watched === undefined && box === undefined) return NONE;
  const spread = spreadRows(columns).filter((row) => left.has(row));
  if (spread.length === 0) return NONE;
  // Of what lies in a box, or of what somebody watched, nobody says that all its places do.
  if (watched !== undefined || box !== undefined) return new Set(spread);
  const { byNumber, parentOf } = await placeGround(engine, columns, view.position);
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const lying = new Set(numbersOfRoles(["where.place", "where.alsoIn"]));
  const isInside = (number: number): boolean => {
    const place = byNumber.get(number);
    const line: readonly string[] = place === undefined ? [] : lineage(place.id, parentOf);
    return asked.some((id) => line.includes(id));
  };
  return new Set(
    spread.filter((row) => {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        if (lying.has(roles[at] ?? 0) && !isInside(targets[at] ?? 0)) return true;
      return false;
    }),
  );
}

/** Of those the series: of how many of their incidents lie in the places asked about nobody says. */
export async function seriesBeyond(
  engine: Engine,
  asked: AskedRows,
  narrowing: IncidentNarrowing,
  view: Viewpoint,
): Promise<ReadonlySet<number>> {
  const beyond = await spreadBeyond(engine, asked, narrowing, view);
  if (beyond.size === 0) return NONE;
  const { codes, words }: IncidentColumns = asked.columns;
  return new Set([...beyond].filter((row) => words.extent[codes.extent[row] ?? 0] === "series"));
}
