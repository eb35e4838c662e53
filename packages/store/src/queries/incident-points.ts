/** Incident points: the incidents that a filter leaves at the points where they are drawn. SPEC P7. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { MapCluster } from "@sitrep/domain/map-cluster";
import { clusterPoints } from "@sitrep/domain/map-cluster";
import { askedRows, doubtfulAmong } from "../columns/asked-rows.ts";
import { indexOfClasses } from "../columns/class-index.ts";
import { CountRoom } from "../columns/count-room.ts";
import { derivedOf } from "../columns/incident-columns.ts";
import type { MapWindow, Seen } from "../columns/map-points.ts";
import { mapPoints, windowOf } from "../columns/map-points.ts";
import { placeGround } from "../columns/place-ground.ts";
import { placeGroups } from "../columns/place-groups.ts";
import type { RowTally } from "../columns/row-tally.ts";
import { idsOfRows } from "../columns/row-order.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** See the file. */
export interface IncidentPoints {
  readonly clusters: readonly MapCluster[];
  /** Whether a place has a point that may be told. */
  readonly hasPoint: (place: string) => boolean;
  /** The ids of the incidents that are alone in their clusters, by the place of their point. */
  readonly alone: ReadonlyMap<number, string>;
  /** How many are drawn at points that are not seen. */
  readonly outside: number;
  /** How many were spread over several places, and are drawn at no point. */
  readonly spread: number;
}

/** Clusters them at the points that are seen of the map. */
export async function incidentPoints(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
  seen: Seen,
): Promise<IncidentPoints> {
  const asked = await askedRows(engine, filter, view);
  const { columns, left, tally } = asked;
  const points = await mapPoints(engine, columns, view);
  const { byId } = await placeGround(engine, columns, view.position);
  const doubtful = await doubtfulAmong({ engine, view }, asked, filter);
  const window = windowOf(columns, points, seen, view);
  const { numbers } = window;
  const { clusters, outside } = clustered(window, tally, doubtful, seen.zoom);
  const classes = { classOf: points.pointOf, size: points.isRing.length + 1 };
  const { starts, rows } = derivedOf(
    columns,
    `index of points ${view.position} ${left.whole.standing.name}`,
    () => indexOfClasses(classes, left.whole.standing.rows),
  );
  const alone = clusters.flatMap(({ at, most }): readonly (readonly [number, number])[] => {
    if (most > 1) return [];
    const point = numbers[at] ?? 0;
    const row = rows.subarray(starts[point], starts[point + 1]).find((one) => left.has(one));
    return row === undefined ? [] : [[at, row]];
  });
  const ids = await idsOfRows(
    engine,
    columns,
    Uint32Array.from(alone, ([, row]) => row),
  );
  return {
    clusters,
    alone: new Map(alone.map(([at, row]) => [at, ids.get(row) ?? ""])),
    outside,
    spread: tally.ofPlaces()[placeGroups(columns).groups.length] ?? 0,
    hasPoint: (place) => (byId.get(place)?.point ?? null) !== null,
  };
}

/** Where points are counted, and the doubtful among what lies there. */
const [ROOM, DOUBTFUL_ROOM] = [new CountRoom(), new CountRoom()];

/** Clusters what is left and what of it is doubtful; nobody else counts meanwhile. */
function clustered(
  { plane, isRing, counted }: MapWindow,
  all: RowTally,
  doubtful: RowTally,
  zoom: number,
): Pick<IncidentPoints, "clusters" | "outside"> {
  const { size } = counted;
  const most = all.into(ROOM.zeros(size), counted);
  const unsure = doubtful.rows === 0 ? null : doubtful.into(DOUBTFUL_ROOM.zeros(size), counted);
  const clusters = clusterPoints({ plane, mark: isRing, most, unsure }, zoom);
  const drawn = clusters.reduce((total, one) => total + one.most, 0);
  // Behind the last point stands what is drawn at none.
  return { clusters, outside: all.rows - drawn - (most[isRing.length] ?? 0) };
}
