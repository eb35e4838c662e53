/**
 * Map points: the distinct points at which incidents are drawn, and for each row which of them is its own. What was spread over several
 * places is drawn at none, and what is known only to an area neither. SPEC P4, P7.
 */
import type { MapPlane } from "@sitrep/domain/map-cluster";
import { planeOf } from "@sitrep/domain/map-cluster";
import type { Point } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { markOf } from "@sitrep/domain/precision";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { NO_COORDINATE, degreesOf } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import type { PlaceGround } from "./place-ground.ts";
import { placeGround } from "./place-ground.ts";

/** A point, and how it is drawn. */
export interface MarkedPoint extends Point {
  readonly mark: "dot" | "ring";
}

/** See the file. */
export interface MapPoints {
  readonly points: readonly MarkedPoint[];
  readonly plane: MapPlane;
  /** Of each row the place of its point in `points`; one behind the last where it has none. */
  readonly pointOf: Int32Array;
}

/** The points as places stood at a position; found once. */
export async function mapPoints(
  engine: Engine,
  columns: IncidentColumns,
  { position }: Viewpoint,
): Promise<MapPoints> {
  const ground = await placeGround(engine, columns, position);
  return derivedOf(columns, `points ${position}`, () => findPoints(columns, ground));
}

function findPoints(columns: IncidentColumns, { byNumber }: PlaceGround): MapPoints {
  const { place, spread, lat, lon } = columns.numbers;
  const { precision } = columns.codes;
  // Written from the domain's own field.
  const marks = columns.words.precision.map((word) => markOf(word as PlacePrecision));
  const points: MarkedPoint[] = [];
  const found = new Map<number, Map<number, number>>();
  const indexOf = (mark: "dot" | "ring", point: Point, key: readonly [number, number]): number => {
    const [first, second] = key;
    const known = found.get(first) ?? new Map<number, number>();
    found.set(first, known);
    const before = known.get(second);
    if (before !== undefined) return before;
    points.push({ ...point, mark });
    known.set(second, points.length - 1);
    return points.length - 1;
  };
  const NONE = -1;
  const pointOf = new Int32Array(columns.rows).fill(NONE);
  for (let row = 0; row < columns.rows; row += 1) {
    const mark = marks[precision[row] ?? 0] ?? "area";
    if (mark === "area" || spread[row] !== 0) continue;
    const [up, across] = [lat[row] ?? NO_COORDINATE, lon[row] ?? NO_COORDINATE];
    const own = up === NO_COORDINATE ? null : { lat: degreesOf(up), lon: degreesOf(across) };
    const point = own ?? byNumber.get(place[row] ?? 0)?.point ?? null;
    if (point === null) continue;
    pointOf[row] = indexOf(mark, point, [point.lat, mark === "dot" ? point.lon : point.lon + 1000]);
  }
  for (let row = 0; row < columns.rows; row += 1)
    if (pointOf[row] === NONE) pointOf[row] = points.length;
  return { points, plane: planeOf(points), pointOf };
}
