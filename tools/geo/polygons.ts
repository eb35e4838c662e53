/** Polygons cut to the window, wound one way, and the lines of their edge. */
import type { Position } from "geojson";
import type { Rings } from "./natural-earth.ts";
import { clipRing, isOnFrame } from "./window.ts";

/** The polygons cut to the window; what lies outside is gone, holes too. */
export function clip(polygons: Rings): Position[][][] {
  return polygons.flatMap(([outer = [], ...holes]) => {
    const kept = clipRing(outer);
    if (kept === null) return [];
    return [[kept, ...holes.map(clipRing).filter((hole) => hole !== null)]];
  });
}

function isClockwise(ring: readonly Position[]): boolean {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = ring[index - 1] ?? [];
    return sum + (x - fromX) * (y + fromY);
  }, 0);
  return twice > 0;
}

/** The polygons with outer rings clockwise and holes against it: d3-geo needs that, MapLibre takes either. */
export function wind(polygons: Rings): Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring, index) =>
      isClockwise(ring) === (index === 0) ? [...ring] : ring.toReversed(),
    ),
  );
}

/** The edge of the polygons as lines, without the pieces that are only the frame of the window. */
export function edgesWithin(polygons: Rings): Position[][] {
  return polygons.flat().flatMap((ring) => {
    const lines: Position[][] = [];
    let line: Position[] = [];
    for (const [index, at] of ring.entries()) {
      const before = ring[index - 1];
      if (before === undefined) continue;
      if (isOnFrame(before) && isOnFrame(at)) {
        line = [];
        continue;
      }
      if (line.length === 0) {
        line = [before];
        lines.push(line);
      }
      line.push(at);
    }
    return lines;
  });
}
