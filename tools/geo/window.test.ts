import { array, assert, double, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { edgesWithin } from "./polygons.ts";
import { clipRing, isInWindow, isOnFrame, mapWindow } from "./window.ts";

const { west, south, east, north } = mapWindow;
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

describe("clipping to the window", () => {
  test("a ring inside stays as it is, one outside goes", () => {
    expect(clipRing(square(40, 30, 2))).toEqual(square(40, 30, 2));
    expect(clipRing(square(east + 1, north + 1, 2))).toBeNull();
  });

  test("a ring across a corner ends at the frame, and the frame's edge gets a point a degree", () => {
    const cut = clipRing(square(east - 3, north - 3, 10)) ?? [];
    expect(cut[0]).toEqual(cut.at(-1));
    expect(cut).toContainEqual([east, north]);
    expect(cut).toContainEqual([east - 3, north]);
    expect(cut).toContainEqual([east - 1, north]);
    expect(cut).toContainEqual([east, north - 2]);
  });

  test("whatever the ring, what is left is closed and in the window", () => {
    const position = tuple(
      double({ min: west - 20, max: east + 20, noNaN: true }),
      double({ min: south - 20, max: north + 20, noNaN: true }),
    );
    assert(
      property(array(position, { minLength: 3, maxLength: 12 }), (open) => {
        const ring = [...open, open[0] ?? [0, 0]];
        const cut = clipRing(ring);
        if (cut === null) return;
        expect(cut[0]).toEqual(cut.at(-1));
        for (const at of cut) expect(isInWindow(at)).toBe(true);
        for (const at of ring.filter(isInWindow)) expect(cut).toContainEqual(at);
      }),
    );
  });
});

test("the edge of a clipped polygon leaves the frame out", () => {
  const cut = clipRing(square(east - 3, 30, 10)) ?? [];
  const lines = edgesWithin([[cut]]);
  expect(lines.flat()).toContainEqual([east - 3, 30]);
  for (const line of lines)
    for (const [index, at] of line.entries())
      expect(isOnFrame(at) && isOnFrame(line[index - 1] ?? [40, 30])).toBe(false);
});
