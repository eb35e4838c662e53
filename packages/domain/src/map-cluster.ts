/**
 * Map cluster: points of a map that lie too close together to be drawn apart at a zoom, as one mark with their number. Each point is in
 * exactly one cluster, and a cluster stands at the most frequent of its points: where somebody put an incident, and never between two.
 * SPEC P7.
 */
import type { Point } from "./place.ts";

/** Points, one after the other, each with the incidents at it: how many for sure, and how many at most. */
export interface CountedPoints {
  readonly plane: MapPlane;
  readonly sure: ArrayLike<number>;
  readonly most: ArrayLike<number>;
}

/** Points, in degrees and on the plane of a map in Mercator's projection, a square whose side is 1: to the east, and to the south. */
export interface MapPlane {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** See the file. */
export interface MapCluster {
  readonly point: Point;
  readonly sure: number;
  readonly most: number;
  /** Its points, as places in the list. */
  readonly members: Int32Array;
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
  { plane, sure, most }: CountedPoints,
  zoom: number,
): readonly MapCluster[] {
  const { cellOf, cells } = gridOf(plane, Math.min(zoom, NEAREST));
  const sizes = new Int32Array(cells);
  const totals = new Int32Array(cells);
  const certain = new Int32Array(cells);
  const best = new Int32Array(cells).fill(-1);
  const drawn = new Int32Array(cellOf.length);
  let length = 0;
  for (let at = 0; at < cellOf.length; at += 1) {
    const incidents = most[at] ?? 0;
    if (incidents === 0) continue;
    drawn[length] = at;
    length += 1;
    const cell = cellOf[at] ?? 0;
    sizes[cell] = (sizes[cell] ?? 0) + 1;
    totals[cell] = (totals[cell] ?? 0) + incidents;
    certain[cell] = (certain[cell] ?? 0) + (sure[at] ?? 0);
    const before = best[cell] ?? -1;
    const more = before < 0 ? 1 : incidents - (most[before] ?? 0);
    if (more > 0 || (more === 0 && liesBefore(plane, at, before))) best[cell] = at;
  }
  const ends = new Int32Array(cells);
  let end = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    ends[cell] = end;
    end += sizes[cell] ?? 0;
  }
  const members = new Int32Array(length);
  for (let n = 0; n < length; n += 1) {
    const at = drawn[n] ?? 0;
    const cell = cellOf[at] ?? 0;
    const place = ends[cell] ?? 0;
    members[place] = at;
    ends[cell] = place + 1;
  }
  const clusters: MapCluster[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const size = sizes[cell] ?? 0;
    const at = best[cell] ?? 0;
    if (size === 0) continue;
    const behind = ends[cell] ?? 0;
    clusters.push({
      point: { lat: plane.lat[at] ?? 0, lon: plane.lon[at] ?? 0 },
      sure: certain[cell] ?? 0,
      most: totals[cell] ?? 0,
      members: members.subarray(behind - size, behind),
    });
  }
  return clusters.toSorted((a, b) => b.most - a.most || byPlace(a.point, b.point));
}

/** The cells of a plane at a zoom: for each point the number of its own, and how many there are. */
interface Grid {
  readonly cellOf: Int32Array;
  readonly cells: number;
}

/** How many grids of a plane are kept. */
const MOST_GRIDS = 4;

/** Whoever asks for a map asks at the same few zooms again. */
const GRIDS = new WeakMap<MapPlane, Map<number, Grid>>();

function gridOf(plane: MapPlane, zoom: number): Grid {
  const known = GRIDS.get(plane) ?? new Map<number, Grid>();
  GRIDS.set(plane, known);
  const grid = known.get(zoom) ?? findGrid(plane, zoom);
  known.delete(zoom);
  known.set(zoom, grid);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_GRIDS) break;
    known.delete(oldest);
  }
  return grid;
}

function findGrid({ x, y }: MapPlane, zoom: number): Grid {
  if (zoom >= NEAREST) return { cellOf: Int32Array.from(x, (_, at) => at), cells: x.length };
  const side = (256 * 2 ** zoom) / CELL;
  const found = new Map<number, number>();
  const cellOf = new Int32Array(x.length);
  for (let at = 0; at < x.length; at += 1) {
    const key = Math.floor((x[at] ?? 0) * side) * ROW + Math.floor((y[at] ?? 0) * side);
    let cell = found.get(key);
    if (cell === undefined) found.set(key, (cell = found.size));
    cellOf[at] = cell;
  }
  return { cellOf, cells: found.size };
}

/** Whether a point lies farther west than another, or farther south on the same meridian. */
function liesBefore({ lat, lon }: MapPlane, one: number, other: number): boolean {
  const east = (lon[one] ?? 0) - (lon[other] ?? 0);
  return east < 0 || (east === 0 && (lat[one] ?? 0) < (lat[other] ?? 0));
}

function byPlace(a: Point, b: Point): number {
  return a.lon - b.lon || a.lat - b.lat;
}

/** Lays points on the plane; what lies farther north or south than it reaches lies on its edge. */
export function planeOf(points: readonly Point[]): MapPlane {
  const lat = Float64Array.from(points, (point) => point.lat);
  const lon = Float64Array.from(points, (point) => point.lon);
  const y = lat.map((own) => {
    const sine = Math.sin((Math.max(-MOST_NORTH, Math.min(MOST_NORTH, own)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  });
  return { lat, lon, x: lon.map((own) => (own + 180) / 360), y };
}
