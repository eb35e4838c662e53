import { boxHolds } from "@sitrep/domain/box";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PointBands } from "./point-bands.ts";

/** Whole and odd degrees, the poles and the date line among them. */
const degrees = (most: number) =>
  fc.oneof(
    fc.integer({ min: -most, max: most }),
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.constantFrom(-most, most),
  );
const anyPoint = fc.record({ lat: degrees(90), lon: degrees(180) });
const anyEdges = fc.tuple(anyPoint, anyPoint).map(([one, other]) => ({
  west: one.lon,
  south: Math.min(one.lat, other.lat),
  east: other.lon,
  north: Math.max(one.lat, other.lat),
}));

test("F8: the points in a box are those that it holds, each once, wherever its edges lie", () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 60 }), fc.array(anyEdges), (points, boxes) => {
      const some = [...points.keys()].filter((at) => at % 5 !== 0);
      const bands = new PointBands(some, (at) => points[at] ?? { lat: 0, lon: 0 });
      const around = points.map(({ lat, lon }) => ({
        west: lon,
        south: lat,
        east: lon,
        north: lat,
      }));
      for (const edges of [...boxes, ...around]) {
        const found: number[] = [];
        bands.within(edges, (at) => found.push(at));
        expect(found.toSorted((a, b) => a - b)).toEqual(
          some.filter((at) => boxHolds(edges, points[at] ?? { lat: 0, lon: 0 })),
        );
      }
    }),
  );
});
