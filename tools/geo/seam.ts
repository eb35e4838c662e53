/**
 * Sewing neighbours to the governorates. The two come from packages that round coordinates differently, so a
 * border that Natural Earth drew once would open into slivers.
 */
import type { Position } from "geojson";
import type { Rings } from "./natural-earth.ts";

/** Degrees within which two vertices are one: more than the rounding of either file, less than any real distance. */
const tolerance = 0.0025;

/** The most vertices that a border may have more on the governorates' side, where theirs meet it. */
const longestDetour = 6;

interface Stitch {
  readonly ring: readonly Position[];
  readonly index: number;
}

function distance([ax = NaN, ay = NaN]: Position, [bx = NaN, by = NaN]: Position): number {
  return Math.hypot(ax - bx, ay - by);
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce(
    (sum, at, index) => sum + (index === 0 ? 0 : distance(line[index - 1] ?? at, at)),
    0,
  );
}

/** The governorates' vertices between two of their boundary, where that is the same border drawn finer. */
function detour(from: Stitch, to: Stitch): Position[] {
  if (from.ring !== to.ring) return [];
  const { ring } = from;
  const size = ring.length - 1; // the last repeats the first
  const ahead = (to.index - from.index + size) % size;
  const [step, count] = ahead <= size - ahead ? [1, ahead] : [-1, size - ahead];
  if (count < 2 || count > longestDetour) return [];
  const path = Array.from(
    { length: count + 1 },
    (_, steps) => ring[(from.index + steps * step + size) % size] ?? [],
  );
  const direct = lengthOf([path[0] ?? [], path[count] ?? []]);
  // Rounding also swallows vertices that lie closer than its step: there the path may wind a little.
  const isSameBorder = lengthOf(path) < Math.max(1.05 * direct, direct + 2 * tolerance);
  return isSameBorder ? path.slice(1, -1) : [];
}

/** A function that draws polygons along `boundary` with the boundary's own vertices, and leaves the rest as it is. */
export function seamAlong(boundary: Rings): (polygons: Rings) => Rings {
  const stitches: Stitch[] = boundary
    .flat()
    .flatMap((ring) => ring.slice(0, -1).map((_, index) => ({ ring, index })));

  function nearest(at: Position): Stitch | null {
    let best: Stitch | null = null;
    let least = tolerance;
    for (const stitch of stitches) {
      const apart = distance(at, stitch.ring[stitch.index] ?? []);
      if (apart < least) [best, least] = [stitch, apart];
    }
    return best;
  }

  function sew(ring: readonly Position[]): Position[] {
    const sewn = ring.map((at) => ({ at, stitch: nearest(at) }));
    return sewn
      .flatMap(({ at, stitch }, index) => {
        const previous = sewn[index - 1]?.stitch;
        const drawn = stitch?.ring[stitch.index] ?? at;
        return stitch !== null && previous ? [...detour(previous, stitch), drawn] : [drawn];
      })
      .filter((at, index, all) => index === 0 || distance(at, all[index - 1] ?? []) > 0);
  }

  return (polygons) => polygons.map((rings) => rings.map(sew));
}
