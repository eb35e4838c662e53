/** Anchor: where in an area a label stands best: the spot that lies farthest from all of its edges. */
import type { Position } from "geojson";

/** The spot and its distance to the nearest edge. */
export interface Anchor {
  readonly anchor: readonly [number, number];
  readonly room: number;
}

/** How many steps the search takes across the area, and how often it looks closer around the best spot. */
const STEPS = 12;
const ROUNDS = 3;

/** The best spot inside the rings and inside the picture. Areas without a spot get the middle of their box and no room. */
export function anchorIn(
  rings: readonly Position[][],
  { width, height }: { readonly width: number; readonly height: number },
): Anchor {
  const points = rings.flat();
  const span = (axis: 0 | 1, most: number): readonly [number, number] => {
    const values = points.map((point) => Math.min(Math.max(point[axis] ?? 0, 0), most));
    return [Math.min(...values), Math.max(...values)];
  };
  let [x0, x1] = span(0, width);
  let [y0, y1] = span(1, height);
  let best: Anchor = { anchor: [(x0 + x1) / 2, (y0 + y1) / 2], room: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [stepX, stepY] = [(x1 - x0) / STEPS, (y1 - y0) / STEPS];
    for (let row = 0; row <= STEPS; row += 1) {
      for (let column = 0; column <= STEPS; column += 1) {
        const spot = [x0 + column * stepX, y0 + row * stepY] as const;
        const room = roomAt(spot, rings);
        if (room > best.room) best = { anchor: spot, room };
      }
    }
    const [x, y] = best.anchor;
    [x0, x1, y0, y1] = [x - stepX, x + stepX, y - stepY, y + stepY];
  }
  const [x, y] = best.anchor;
  return { anchor: [tenth(x), tenth(y)], room: tenth(best.room) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Whether a spot lies in an area. */
export function isInside([x, y]: readonly [number, number], rings: readonly Position[][]): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  }
  return isIn;
}

/** Distance to the nearest edge; 0 outside. */
function roomAt(spot: readonly [number, number], rings: readonly Position[][]): number {
  if (!isInside(spot, rings)) return 0;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      nearest = Math.min(
        nearest,
        distanceToEdge(spot, ring[index], ring[(index + 1) % ring.length]),
      );
    }
  }
  return nearest;
}

/** Distance from a spot to the edge between two others. */
export function distanceToEdge(
  spot: readonly number[] = [],
  from: readonly number[] = [],
  to: readonly number[] = [],
): number {
  const [x, y] = [(spot[0] ?? 0) - (from[0] ?? 0), (spot[1] ?? 0) - (from[1] ?? 0)];
  const [dx, dy] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return Math.hypot(x - share * dx, y - share * dy);
}
