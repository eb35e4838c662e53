/**
 * Map cluster: points of a map that lie too close together to be drawn apart at a zoom, as one mark with their number. Each point is in
 * exactly one cluster, and a cluster stands at the most frequent of its points: where somebody put an incident, and never between two.
 * SPEC P7.
 */
import type { Point } from "./place.ts";

/** Points, one after the other, each with the incidents at it. */
export interface CountedPoints {
  readonly plane: MapPlane;
  /** How many lie at each at most, and of how many of them that is not sure; null where it is of all. */
  readonly most: ArrayLike<number>;
  readonly unsure: ArrayLike<number> | null;
  /** How each is drawn, by a number from 0 to 31. */
  readonly mark: ArrayLike<number>;
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
  /** The most frequent of its points, and its place in the list. */
  readonly point: Point;
  readonly at: number;
  readonly sure: number;
  readonly most: number;
  /** How many points have incidents, and how these are drawn; null where not all are drawn alike. */
  readonly points: number;
  readonly mark: number | null;
}

/** Some of the points of a plane. */
export interface PlanePart {
  readonly plane: MapPlane;
  /** Each point of the part as a place in the whole. */
  readonly points: Int32Array;
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
  { plane, most, unsure, mark }: CountedPoints,
  zoom: number,
): readonly MapCluster[] {
  const { order, ends } = gridOf(plane, Math.min(zoom, NEAREST));
  const clusters: MapCluster[] = [];
  let end = 0;
  for (let cell = 0; cell < ends.length; cell += 1) {
    const first = end;
    end = ends[cell] ?? 0;
    let total = 0;
    let points = 0;
    let best = 0;
    let mostAtBest = 0;
    /** A bit for each mark. */
    let marks = 0;
    for (let at = first; at < end; at += 1) {
      const point = order[at] ?? 0;
      const incidents = most[point] ?? 0;
      if (incidents === 0) continue;
      points += 1;
      total += incidents;
      marks |= 1 << (mark[point] ?? 0);
      // Of equals the first, which lies farthest west.
      if (incidents <= mostAtBest) continue;
      best = point;
      mostAtBest = incidents;
    }
    if (total === 0) continue;
    let open = 0;
    if (unsure !== null)
      for (let at = first; at < end; at += 1) open += unsure[order[at] ?? 0] ?? 0;
    // One mark has one bit.
    const isAlike = (marks & (marks - 1)) === 0;
    clusters.push({
      point: { lat: plane.lat[best] ?? 0, lon: plane.lon[best] ?? 0 },
      at: best,
      sure: total - open,
      most: total,
      points,
      mark: isAlike ? (mark[best] ?? 0) : null,
    });
  }
  return clusters.toSorted((a, b) => b.most - a.most || byPlace(a.point, b.point));
}

/**
 * The points of a plane cell by cell, in each from west to east and on one meridian from south to north, and behind which of them each
 * cell ends.
 */
interface Grid {
  readonly order: Int32Array;
  /** The place of each point in the order. */
  readonly ranks: Int32Array;
  readonly ends: Int32Array;
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

function findGrid(plane: MapPlane, zoom: number): Grid {
  const { x, y } = plane;
  const sorted = westToEast(plane);
  if (zoom >= NEAREST) return withRanks(sorted, sorted.map((_, at) => at + 1)); // prettier-ignore
  const side = (256 * 2 ** zoom) / CELL;
  const cells = new Map<number, number>();
  const cellOf = sorted.map((point) => {
    const key = Math.floor((x[point] ?? 0) * side) * ROW + Math.floor((y[point] ?? 0) * side);
    const cell = cells.get(key) ?? cells.size;
    cells.set(key, cell);
    return cell;
  });
  const starts = new Int32Array(cells.size + 1);
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells.size; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  // What comes first in its cell is put first, and moves the start on; at last every start is where its cell ends.
  const order = new Int32Array(sorted.length);
  for (const [at, cell] of cellOf.entries()) {
    const place = starts[cell] ?? 0;
    order[place] = sorted[at] ?? 0;
    starts[cell] = place + 1;
  }
  return withRanks(order, starts.subarray(0, cells.size));
}

function withRanks(order: Int32Array, ends: Int32Array): Grid {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] ?? 0] = rank;
  return { order, ranks, ends };
}

/** The order does not hang on the zoom. */
const SORTED = new WeakMap<MapPlane, Int32Array>();

function westToEast(plane: MapPlane): Int32Array {
  const known = SORTED.get(plane);
  if (known !== undefined) return known;
  const { lat, lon } = plane;
  const sorted = Int32Array.from(lat, (_, at) => at).toSorted(
    (a, b) => (lon[a] ?? 0) - (lon[b] ?? 0) || (lat[a] ?? 0) - (lat[b] ?? 0),
  );
  SORTED.set(plane, sorted);
  return sorted;
}

/**
 * Some points of a plane, numbered cell by cell at a zoom: points that are read in the order in which they lie are read several times as
 * fast.
 */
export function partOfPlane(plane: MapPlane, zoom: number, some: ArrayLike<number>): PlanePart {
  const nearest = Math.min(zoom, NEAREST);
  const { order, ends, ranks } = gridOf(plane, nearest);
  const found = new Int32Array(some.length);
  for (let at = 0; at < found.length; at += 1) found[at] = ranks[some[at] ?? 0] ?? 0;
  found.sort();
  const points = found.map((rank) => order[rank] ?? 0);
  const axis = (whole: Float64Array): Float64Array => {
    const own = new Float64Array(points.length);
    for (let at = 0; at < own.length; at += 1) own[at] = whole[points[at] ?? 0] ?? 0;
    return own;
  };
  const part = { lat: axis(plane.lat), lon: axis(plane.lon), x: axis(plane.x), y: axis(plane.y) };
  const ownEnds: number[] = [];
  let at = 0;
  for (const end of ends) {
    const before = at;
    while (at < found.length && (found[at] ?? 0) < end) at += 1;
    if (at > before) ownEnds.push(at);
  }
  const own = points.map((_, place) => place);
  const grid = { order: own, ranks: own, ends: Int32Array.from(ownEnds) };
  GRIDS.set(part, new Map([[nearest, grid]]));
  return { plane: part, points };
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
