/** Frame: the part of the world that a picture shows, and where a place falls in it. Web Mercator, as the map that moves. */
import type { GeoProjection } from "d3-geo";
import { geoMercator } from "d3-geo";
import type { Geometry } from "geojson";
import { merge } from "topojson-client";
import { DRAWN_COUNTRIES, shapeOf, shapes } from "./shapes.ts";

/** A picture's size in its own units, and its projection. */
export interface Frame {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** How far a thinned line may lie from the shape's own, in the frame's units. */
  readonly grain: number;
  readonly projection: GeoProjection;
}

/** Width to height of the part of a frame that a telephone shows. */
const NARROW_RATIO = 720 / 560;

/** A part of a frame. */
interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The whole frame. */
export function wholeOf({ width, height }: Frame): Part {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** The middle of a frame, as much as a narrow column shows of it; the rest is cut off on both sides. */
export function narrowPartOf(frame: Frame): Part {
  const cut = Math.max(0, (frame.width - frame.height * NARROW_RATIO) / 2);
  return { ...wholeOf(frame), left: cut, right: frame.width - cut };
}

/** Iraq and Syria whole. */
export function frameOfBoth(width: number, height: number, margin = 10, grain = 0.35): Frame {
  const both = shapes.objects.countries.geometries.filter((one) =>
    DRAWN_COUNTRIES.has(one.properties.place),
  );
  return frameOn("both", merge(shapes, both), width, height, margin, grain);
}

/** A frame that holds some ground with a margin around it, in the frame's own units: one for all sides, or one at the sides and one above and below. */
export function frameOn(
  name: string,
  ground: Geometry,
  width: number,
  height: number,
  margin: number | readonly [across: number, up: number],
  grain = 0.35,
): Frame {
  const [across, up] = typeof margin === "number" ? [margin, margin] : margin;
  const projection = geoMercator().fitExtent(
    [
      [across, up],
      [width - across, height - up],
    ],
    ground,
  );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  return { key: `${name} ${width} ${height} ${across} ${up}`, width, height, grain, projection };
}

/** The outline of a governorate or country on file; null for a place that has none. */
export function outlineOfPlace(place: string): Geometry | null {
  const found = shapeOf(place);
  return found === undefined ? null : merge(shapes, [found]);
}
