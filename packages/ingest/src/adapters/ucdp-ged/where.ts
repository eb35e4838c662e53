/** Where: the place of an event, as precisely as `where_prec` says and no more. SPEC P4–P6. */
import type { PlacePrecision } from "@sitrep/domain/precision";
import { earnsPoint } from "@sitrep/domain/precision";
import type { RowIssue } from "../../adapter.ts";
import type { EventPlace } from "../../event-place.ts";
import { placeEvent, swapIssue } from "../../event-place.ts";
import type { NamedPlaces } from "../../named-places.ts";
import type { PointCells } from "../../point.ts";
import { readPoint } from "../../point.ts";
import { codesOf, unknownCode } from "../../row-issue.ts";

/** The cells that tell how precisely the place is known. */
export interface WhereCells extends PointCells {
  readonly wherePrec: string;
}

const PRECISION: ReadonlyMap<string, PlacePrecision> = new Map([
  ["1", "settlement"],
  ["2", "near-settlement"],
  ["3", "district"],
  ["4", "governorate"],
  ["5", "region"],
  ["6", "country"],
  ["7", "water"],
]);

/** Places the event; null where an issue refuses the row. The points of coarse events are centroids, and left out. */
export function readWhere(
  cells: WhereCells,
  places: NamedPlaces,
  issues: RowIssue[],
): EventPlace | null {
  const precision = PRECISION.get(cells.wherePrec);
  if (precision === undefined) {
    issues.push(unknownCode("where_prec", cells.wherePrec, codesOf(...PRECISION.keys())));
    return null;
  }
  const isEarned = earnsPoint(precision);
  const point = readPoint(cells, isEarned, issues);
  if (isEarned && point === null) return null;
  const swapped = isEarned ? swapIssue(places, point) : null;
  if (swapped !== null) issues.push(swapped);
  return swapped === null ? placeEvent(precision, places, point) : null;
}
