import * as fc from "fast-check";
import { expect, test } from "vitest";
import { edgeSpots } from "./edge-spots.ts";

test("whatever crosses the edge of the map comes within a step of a spot", () => {
  const size = fc.integer({ min: 40, max: 1500 });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (width, height, share) => {
      const spots = edgeSpots({ width, height }, [], 12);
      for (const at of [
        [share * width, 0],
        [share * width, height],
        [0, share * height],
        [width, share * height],
      ] as const)
        expect(
          Math.min(...spots.map(([x, y]) => Math.hypot(x - at[0], y - at[1]))),
        ).toBeLessThanOrEqual(6.01);
    }),
    { numRuns: 50 },
  );
});

test("a control is covered all over", () => {
  const spots = edgeSpots({ width: 100, height: 100 }, [{ left: 60, top: 10, right: 90, bottom: 70 }], 12); // prettier-ignore
  const inside = spots.filter(([x, y]) => x >= 60 && x <= 90 && y >= 10 && y <= 70);
  expect(inside).toHaveLength(4 * 6);
});
