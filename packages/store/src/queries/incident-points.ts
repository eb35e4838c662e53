/** Incident points: the incidents that a filter leaves at the points where they are drawn. SPEC P7. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { MapPlane } from "@sitrep/domain/map-cluster";
import type { Edges } from "@sitrep/domain/box";
import { boxHolds } from "@sitrep/domain/box";
import { askedRows } from "../columns/asked-rows.ts";
import type { MarkedPoint } from "../columns/map-points.ts";
import { mapPoints } from "../columns/map-points.ts";
import { placeGround } from "../columns/place-ground.ts";
import { sureTest } from "../columns/row-tests.ts";
import { idsOfRows } from "../columns/row-order.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** See the file. */
export interface IncidentPoints {
  readonly points: readonly MarkedPoint[];
  readonly plane: MapPlane;
  /** How many lie at each point for sure, and how many may. */
  readonly sure: Int32Array;
  readonly most: Int32Array;
  /** How many are drawn at points outside the window. */
  readonly outside: number;
  /** How many were spread over several places, and are drawn at no point. */
  readonly spread: number;
  /** Whether a place has a point that may be told. */
  readonly hasPoint: (place: string) => boolean;
  /** The ids of the incidents that are alone at their points. */
  readonly idsOf: (points: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}

/** Counts them, point by point, of those inside a window of the map. */
export async function incidentPoints(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
  window: Edges | null,
): Promise<IncidentPoints> {
  const { columns, rows } = await askedRows(engine, filter, view);
  const { points, plane, pointOf } = await mapPoints(engine, columns, view);
  const isSure = await sureTest({ engine, columns, view }, filter);
  const isInside = new Uint8Array(points.length);
  for (const [at, point] of points.entries())
    isInside[at] = Number(window === null || boxHolds(window, point));
  const sure = new Int32Array(points.length);
  const most = new Int32Array(points.length);
  const lastRow = new Int32Array(points.length);
  const { byId } = await placeGround(engine, columns, view.position);
  let [outside, spread] = [0, 0];
  for (const row of rows) {
    if (columns.numbers.spread[row] !== 0) spread += 1;
    const at = pointOf[row] ?? -1;
    if (at < 0) continue;
    if (isInside[at] !== 1) {
      outside += 1;
      continue;
    }
    most[at] = (most[at] ?? 0) + 1;
    if (isSure === null || isSure(row)) sure[at] = (sure[at] ?? 0) + 1;
    lastRow[at] = row;
  }
  return {
    points,
    plane,
    sure,
    most,
    outside,
    spread,
    hasPoint: (place) => (byId.get(place)?.point ?? null) !== null,
    idsOf: async (some) => {
      const alone = some.filter((at) => most[at] === 1);
      const ofRows = Uint32Array.from(alone, (at) => lastRow[at] ?? 0);
      const ids = await idsOfRows(engine, columns, ofRows);
      return new Map(alone.map((at) => [at, ids.get(lastRow[at] ?? 0) ?? ""]));
    },
  };
}
