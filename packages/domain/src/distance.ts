/** Distance between two points over the ground, in km. */
import type { Point } from "./place.ts";

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** The great-circle distance in km, on a sphere of the Earth's mean radius (within 0.6 % of the ellipsoid's). */
export function distanceKm(left: Point, right: Point): number {
  const [up, across] = [
    Math.sin(((right.lat - left.lat) * RADIANS) / 2),
    Math.sin(((right.lon - left.lon) * RADIANS) / 2),
  ];
  const chord =
    up * up + Math.cos(left.lat * RADIANS) * Math.cos(right.lat * RADIANS) * across * across;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
