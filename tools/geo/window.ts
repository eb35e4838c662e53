/** The part of the world that the map keeps, and cutting shapes to it. */
import type { Position } from "geojson";

/**
 * The window in degrees: wide enough that Iraq and Syria can fill a broad screen or a tall one and land
 * or sea still reaches every edge.
 */
export const mapWindow = { west: 26, south: 21, east: 58, north: 44 } as const;

const { west, south, east, north } = mapWindow;

/** Degrees between the points that a cut edge gets, so that no edge bends where lines are great circles. */
const edgeStep = 1;

/** Whether a position lies on the frame of the window. */
export function isOnFrame([lon = NaN, lat = NaN]: Position): boolean {
  return lon === west || lon === east || lat === south || lat === north;
}

/** Whether a position lies in the window or on its frame. */
export function isInWindow([lon = NaN, lat = NaN]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

interface Side {
  readonly keeps: (at: Position) => boolean;
  readonly meets: (from: Position, to: Position) => Position;
}

const between = (from: number, to: number, share: number) => from + (to - from) * share;

function side(axis: 0 | 1, limit: number, keeps: (value: number) => boolean): Side {
  const other = axis === 0 ? 1 : 0;
  return {
    keeps: (at) => keeps(at[axis] ?? NaN),
    meets: (from, to) => {
      const start = from[axis] ?? NaN;
      const share = (limit - start) / ((to[axis] ?? NaN) - start);
      const crossing = [0, 0];
      crossing[axis] = limit;
      crossing[other] = between(from[other] ?? NaN, to[other] ?? NaN, share);
      return crossing;
    },
  };
}

const sides: readonly Side[] = [
  side(0, west, (lon) => lon >= west),
  side(0, east, (lon) => lon <= east),
  side(1, south, (lat) => lat >= south),
  side(1, north, (lat) => lat <= north),
];

/** Sutherland–Hodgman against one side of the window; the ring comes and goes without its closing point. */
function cutRing(ring: readonly Position[], { keeps, meets }: Side): Position[] {
  return ring.flatMap((at, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? at;
    if (keeps(at)) return keeps(before) ? [at] : [meets(before, at), at];
    return keeps(before) ? [meets(before, at)] : [];
  });
}

/** The points along an edge that runs on the frame, end excluded; of any other edge, its start alone. */
function stepsAlong(from: Position, to: Position): Position[] {
  const sharesSide = from.some((value, axis) => value === to[axis]);
  if (!sharesSide || !isOnFrame(from) || !isOnFrame(to)) return [from];
  const length = Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0));
  const count = Math.max(1, Math.ceil(length / edgeStep));
  return Array.from({ length: count }, (_, step) =>
    from.map((value, axis) => between(value, to[axis] ?? value, step / count)),
  );
}

/** A closed ring cut to the window and closed again; null where nothing of it is inside. */
export function clipRing(closed: readonly Position[]): Position[] | null {
  let ring: Position[] = closed.slice(0, -1);
  if (!ring.every(isInWindow)) {
    for (const each of sides) ring = cutRing(ring, each);
    ring = ring.flatMap((at, index) => stepsAlong(at, ring[(index + 1) % ring.length] ?? at));
  }
  const [first] = ring;
  return first === undefined || ring.length < 3 ? null : [...ring, first];
}
