/**
 * Box: a stretch of the globe between two meridians and two parallels, drawn on a map to keep what lies in it. One whose west is
 * greater than its east crosses the date line. SPEC F8.
 */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import type { Point } from "./place.ts";

/** The four edges, in degrees of WGS 84. */
export interface Edges {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How something lies to a box: in it, perhaps in it, or outside. */
export type BoxStance = "in" | "may" | "out";

/** The length of a degree of latitude, in km; nowhere shorter. */
const KM_PER_DEGREE = 110.5;

const FOUR = /^-?\d{1,3}(?:\.\d{1,15})?(?:,-?\d{1,3}(?:\.\d{1,15})?){3}$/;

function read(text: string): Edges | null {
  if (!FOUR.test(text)) return null;
  const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
  const isOnGlobe =
    Math.max(Math.abs(west), Math.abs(east)) <= 180 &&
    Math.max(Math.abs(south), Math.abs(north)) <= 90;
  return isOnGlobe && south <= north ? { west, south, east, north } : null;
}

/** `west,south,east,north` in degrees, without spaces; an empty text asks for nothing. */
export const Box = z.preprocess(
  (value) => (typeof value === "string" ? value.replaceAll(/\s/g, "") || undefined : value),
  z
    .string()
    .refine((text) => read(text) !== null, {
      error: COMPLAINT_SENTENCE.box,
    })
    .optional(),
);
export type Box = NonNullable<z.output<typeof Box>>;

/** The edges of a box. @throws RangeError for a text that is none */
export function edgesOf(box: Box): Edges {
  const edges = read(box);
  if (edges === null) throw new RangeError(`not a box: ${box}`);
  return edges;
}

/** Whether a point lies in a box or on its edge. */
export function boxHolds({ west, south, east, north }: Edges, { lat, lon }: Point): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

/** The box around points, and as many km around them; null where there is no point. It does not cross the date line. */
export function boxAround(points: Iterable<Point>, km = 0): Edges | null {
  let found: Edges | null = null;
  for (const { lat, lon } of points) {
    const { west, south, east, north }: Edges = found ?? {
      west: lon,
      south: lat,
      east: lon,
      north: lat,
    };
    found = {
      west: Math.min(west, lon),
      south: Math.min(south, lat),
      east: Math.max(east, lon),
      north: Math.max(north, lat),
    };
  }
  return found === null ? null : widened(found, km);
}

/** A box with as many km around it, or somewhat more; where that is all the way round, the whole globe round. */
function widened({ west, south, east, north }: Edges, km: number): Edges {
  if (km === 0) return { west, south, east, north };
  const up = km / KM_PER_DEGREE;
  const [low, high] = [Math.max(-90, south - up), Math.min(90, north + up)];
  const narrowing = Math.cos((Math.max(Math.abs(low), Math.abs(high)) * Math.PI) / 180);
  const across = narrowing < 0.01 ? 360 : up / narrowing;
  if (widthOf({ west, south, east, north }) + 2 * across >= 360)
    return { west: -180, south: low, east: 180, north: high };
  return { west: turned(west - across), south: low, east: turned(east + across), north: high };
}

/** A box that holds every point of which something that lies within so many km of it may lie in a box. */
export function boxReaching(box: Edges, km: number): Edges {
  // Nearer to a pole a circle is as many degrees wider as the box around it is.
  return widened(box, 2 * km);
}

function turned(lon: number): number {
  return lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon;
}

/** Whether two boxes share a point, be it on an edge. */
export function boxesMeet(one: Edges, other: Edges): boolean {
  if (one.south > other.north || other.south > one.north) return false;
  // Nearly no box crosses the date line.
  if (one.west <= one.east && other.west <= other.east)
    return one.west <= other.east && other.west <= one.east;
  return stretches(one).some(([west, east]) =>
    stretches(other).some(([from, to]) => west <= to && from <= east),
  );
}

function stretches({ west, east }: Edges): readonly (readonly [number, number])[] {
  return west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ];
}

/** How a place known to lie within so many km of a point lies to a box. With 0 km it is the point itself. */
export function discInBox(box: Edges, point: Point, km: number): BoxStance {
  if (km === 0) return boxHolds(box, point) ? "in" : "out";
  const around = boxAround([point], km);
  if (around === null || !boxesMeet(box, around)) return "out";
  const { west, south, east, north } = around;
  const isInside =
    boxHolds(box, point) &&
    boxHolds(box, { lat: south, lon: west }) &&
    boxHolds(box, { lat: north, lon: east }) &&
    widthOf(around) <= widthOf(box);
  return isInside ? "in" : "may";
}

function widthOf({ west, east }: Edges): number {
  return west <= east ? east - west : east - west + 360;
}
