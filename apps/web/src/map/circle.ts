/** Circle: the ground around a point, true to scale. */
import { geoCircle } from "d3-geo";
import type { Polygon } from "geojson";

/** Kilometres of one degree of a great circle, for circles that are true to scale. */
const KM_PER_DEGREE = 111.195;

/** The ground within so many kilometres of a point. */
export function circleAround(
  point: { readonly lat: number; readonly lon: number },
  km: number,
): Polygon {
  return geoCircle()
    .center([point.lon, point.lat])
    .radius(km / KM_PER_DEGREE)
    .precision(5)();
}
