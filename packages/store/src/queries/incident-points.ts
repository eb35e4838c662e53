/** Incident points: the incidents that a filter leaves at the points where they are drawn. SPEC P7. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { MapPlane } from "@sitrep/domain/map-cluster";
import { askedRows, doubtfulAmong } from "../columns/asked-rows.ts";
import { indexOfClasses } from "../columns/class-index.ts";
import { derivedOf } from "../columns/incident-columns.ts";
import type { Seen } from "../columns/map-points.ts";
import { mapPoints, windowOf } from "../columns/map-points.ts";
import { placeGround } from "../columns/place-ground.ts";
import { placeGroups } from "../columns/place-groups.ts";
import { idsOfRows } from "../columns/row-order.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** See the file. */
export interface IncidentPoints {
  readonly plane: MapPlane;
  /** Of each point a 1 if it is drawn as a ring, and a 0 as a dot. */
  readonly mark: Uint8Array;
  /** How many lie at each point at most, and of how many of them that is not sure; null where it is of all. */
  readonly most: Int32Array;
  readonly unsure: Int32Array | null;
  /** How many are drawn at points outside the window. */
  readonly outside: number;
  /** How many were spread over several places, and are drawn at no point. */
  readonly spread: number;
  /** Whether a place has a point that may be told. */
  readonly hasPoint: (place: string) => boolean;
  /** The ids of the incidents that are alone at their points. */
  readonly idsOf: (points: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}

/** Counts them, point by point, of those that are seen of the map. */
export async function incidentPoints(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
  seen: Seen,
): Promise<IncidentPoints> {
  const asked = await askedRows(engine, filter, view);
  const { columns, left } = asked;
  const points = await mapPoints(engine, columns, view);
  const { plane, isRing, numbers, counted } = windowOf(columns, points, seen, view);
  const { byId } = await placeGround(engine, columns, view.position);
  const all = asked.tally;
  const { from, to, box } = filter;
  const doubtful = await doubtfulAmong({ engine, view }, asked, { from, to, box });
  const most = all.of(counted);
  const groups = placeGroups(columns);
  return {
    plane,
    mark: isRing,
    most,
    unsure: doubtful.rows === 0 ? null : doubtful.of(counted),
    // Behind the last point stands what is drawn at none, and behind that what is not shown.
    outside: most[isRing.length + 1] ?? 0,
    spread: all.ofPlaces()[groups.groups.length] ?? 0,
    hasPoint: (place) => (byId.get(place)?.point ?? null) !== null,
    idsOf: async (some) => {
      const classes = { classOf: points.pointOf, size: points.isRing.length + 1 };
      const { starts, rows } = derivedOf(
        columns,
        `index of points ${view.position} ${left.whole.standing.name}`,
        () => indexOfClasses(classes, left.whole.standing.rows),
      );
      const alone = new Map<number, number>();
      for (const at of some) {
        if (most[at] !== 1) continue;
        const point = numbers[at] ?? 0;
        const here = rows.subarray(starts[point], starts[point + 1]);
        const row = here.find((one) => left.has(one));
        if (row !== undefined) alone.set(at, row);
      }
      const ids = await idsOfRows(engine, columns, Uint32Array.from(alone.values()));
      return new Map([...alone].map(([at, row]) => [at, ids.get(row) ?? ""]));
    },
  };
}
