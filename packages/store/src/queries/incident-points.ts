/** Incident points: the incidents that a filter leaves at the points where they are drawn. SPEC P7. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { MapPlane } from "@sitrep/domain/map-cluster";
import type { Edges } from "@sitrep/domain/box";
import { boxHolds } from "@sitrep/domain/box";
import { askedRows, doubtfulAmong } from "../columns/asked-rows.ts";
import { mapPoints } from "../columns/map-points.ts";
import { placeGround } from "../columns/place-ground.ts";
import { placeGroups } from "../columns/place-groups.ts";
import type { RowTally } from "../columns/row-tally.ts";
import { idsOfRows } from "../columns/row-order.ts";
import { passing } from "../columns/selection.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** See the file. */
export interface IncidentPoints {
  readonly plane: MapPlane;
  /** Of each point whether it is drawn as a ring, and not as a dot. */
  readonly isRing: Uint8Array;
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
  const asked = await askedRows(engine, filter, view);
  const { columns, rows } = asked;
  const { plane, isRing, pointOf } = await mapPoints(engine, columns, view);
  const points = isRing.length;
  const { byId } = await placeGround(engine, columns, view.position);
  const all = asked.tally;
  const { from, to, box } = filter;
  const doubtful = await doubtfulAmong({ engine, view }, asked, { from, to, box });
  const classes = { classOf: pointOf, size: points + 1 };
  const byPoint = (some: RowTally): Int32Array =>
    some.ofClasses(`points ${view.position}`, classes);
  const [counts, unsure] = [byPoint(all), doubtful.rows === 0 ? null : byPoint(doubtful)];
  const sure = new Int32Array(points);
  const most = new Int32Array(points);
  let outside = 0;
  for (let at = 0; at < points; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const point = { lat: plane.lat[at] ?? 0, lon: plane.lon[at] ?? 0 };
    if (window !== null && !boxHolds(window, point)) outside += count;
    else {
      most[at] = count;
      sure[at] = count - (unsure?.[at] ?? 0);
    }
  }
  const groups = placeGroups(columns);
  return {
    plane,
    isRing,
    sure,
    most,
    outside,
    spread: all.ofPlaces()[groups.groups.length] ?? 0,
    hasPoint: (place) => (byId.get(place)?.point ?? null) !== null,
    idsOf: async (some) => {
      const isAlone = new Uint8Array(points + 1);
      for (const at of some) isAlone[at] = Number(most[at] === 1);
      const alone = passing(rows, [{ classOf: pointOf, passes: isAlone }]);
      const ids = await idsOfRows(engine, columns, alone);
      return new Map(Array.from(alone, (row) => [pointOf[row] ?? 0, ids.get(row) ?? ""]));
    },
  };
}
