/**
 * Map cluster: points of a map that lie too close together to be drawn apart at a zoom, as one mark with their number. Each point is in
 * exactly one cluster, and a cluster stands at the most frequent of its points: where somebody put an incident, and never between two.
 * SPEC P7.
 */
import type { Point } from "./place.ts";

/** Points, one after the other, each with the incidents at it: how many for sure, and how many at most. */
export interface CountedPoints {
  readonly points: readonly Point[];
  /** Where each lies on the plane of the map. */
  readonly plane: MapPlane;
  readonly sure: ArrayLike<number>;
  readonly most: ArrayLike<number>;
}

/** Places on the plane of a map in Mercator's projection, a square whose side is 1: to the east, and to the south. */
export interface MapPlane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** See the file. */
export interface MapCluster {
  readonly point: Point;
  readonly sure: number;
  readonly most: number;
  /** Its points, as places in the list. */
  readonly members: readonly number[];
}

/** The width of a cell, in pixels of a map whose world is 256 wide at zoom 0. */
const CELL = 56;

/** At this zoom and beyond every point stands alone. */
const NEAREST = 15;

/** The most northern latitude of a map in Mercator's projection. */
const MOST_NORTH = 85.051_129;

/** More cells than any row has. */
const ROW = 2 ** 20;

/** Clusters the points that have incidents, the cluster with most of them first. */
export function clusterPoints(
  { points, plane, sure, most }: CountedPoints,
  zoom: number,
): readonly MapCluster[] {
  const cells = new Map<number, number[]>();
  const side = (256 * 2 ** zoom) / CELL;
  for (let at = 0; at < points.length; at += 1) {
    if ((most[at] ?? 0) === 0) continue;
    const [x, y] = [plane.x[at] ?? 0, plane.y[at] ?? 0];
    const cell = zoom >= NEAREST ? at : Math.floor(x * side) * ROW + Math.floor(y * side);
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [at]);
    else members.push(at);
  }
  const clusters = cells.values().flatMap((members): readonly MapCluster[] => {
    let [total, certain] = [0, 0];
    let best: number | null = null;
    for (const at of members) {
      total += most[at] ?? 0;
      certain += sure[at] ?? 0;
      if (best === null || isBefore({ points, most }, at, best)) best = at;
    }
    const point = best === null ? undefined : points[best];
    return point === undefined ? [] : [{ point, sure: certain, most: total, members }];
  });
  return [...clusters].toSorted((a, b) => b.most - a.most || byPlace(a.point, b.point));
}

/** Whether a point has more incidents than another, or as many and lies farther west. */
function isBefore(
  { points, most }: Pick<CountedPoints, "points" | "most">,
  one: number,
  other: number,
): boolean {
  const [a, b] = [points[one], points[other]];
  const more = (most[one] ?? 0) - (most[other] ?? 0);
  return more > 0 || (more === 0 && a !== undefined && b !== undefined && byPlace(a, b) < 0);
}

function byPlace(a: Point, b: Point): number {
  return a.lon - b.lon || a.lat - b.lat;
}

/** Lays points on the plane; what lies farther north or south than it reaches lies on its edge. */
export function planeOf(points: readonly Point[]): MapPlane {
  const [x, y] = [new Float64Array(points.length), new Float64Array(points.length)];
  for (const [at, { lat, lon }] of points.entries()) {
    const sine = Math.sin((Math.max(-MOST_NORTH, Math.min(MOST_NORTH, lat)) * Math.PI) / 180);
    x[at] = (lon + 180) / 360;
    y[at] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }
  return { x, y };
}
