import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Box, boxAround, boxHolds, boxReaching, boxesMeet, discInBox, edgesOf } from "./box.ts";
import { distanceKm } from "./distance.ts";

const degrees = (most: number) =>
  fc.integer({ min: -most * 10, max: most * 10 }).map((n) => n / 10);
const anyPoint = fc.record({ lat: degrees(90), lon: degrees(180) });
const anyBox = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) => `${west},${Math.min(a, b)},${east},${Math.max(a, b)}`);

test("F8: a box is four numbers, and every other text is refused", () => {
  expect(Box.parse(" 42.5, 35 ,45,36.5")).toBe("42.5,35,45,36.5");
  expect(Box.parse("")).toBeUndefined();
  for (const text of ["1,2,3", "1,2,3,4,5", "a,b,c,d", "0,40,10,30", "0,0,181,1", "0,-91,1,1", "1e3,0,2,1", "NaN,0,1,1"])
    expect(Box.safeParse(text).success).toBe(false);
}); // prettier-ignore

test("F8: a box whose west is greater than its east crosses the date line", () => {
  const pacific = edgesOf("170,-20,-170,20");
  expect(boxHolds(pacific, { lat: 0, lon: 179 })).toBe(true);
  expect(boxHolds(pacific, { lat: 0, lon: -179 })).toBe(true);
  expect(boxHolds(pacific, { lat: 0, lon: 0 })).toBe(false);
});

test("F8: a box around points holds each of them, and whatever lies as near", () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1 }), anyPoint, (points, other) => {
      const around = boxAround(points, 25);
      expect(around).not.toBeNull();
      if (around === null) return;
      for (const point of points) expect(boxHolds(around, point)).toBe(true);
      if (points.some((point) => distanceKm(point, other) < 25))
        expect(boxHolds(around, other)).toBe(true);
    }),
    { examples: [[[{ lat: 0, lon: 179.9 }], { lat: 0, lon: -180 }]] },
  );
});

test("F8: boxes that hold one point meet, and what meets is told both ways", () => {
  fc.assert(
    fc.property(anyBox, anyBox, anyPoint, (a, b, point) => {
      const [one, other] = [edgesOf(a), edgesOf(b)];
      expect(boxesMeet(one, other)).toBe(boxesMeet(other, one));
      if (boxHolds(one, point) && boxHolds(other, point)) expect(boxesMeet(one, other)).toBe(true);
    }),
  );
});

test("F8: what lies near a point is in a box for sure only where all that is as near is", () => {
  fc.assert(
    fc.property(anyBox, anyPoint, anyPoint, (text, point, other) => {
      const box = edgesOf(text);
      const stance = discInBox(box, point, 25);
      if (distanceKm(point, other) > 25) return;
      if (stance === "in") expect(boxHolds(box, other)).toBe(true);
      if (stance === "out") expect(boxHolds(box, other)).toBe(false);
    }),
    { numRuns: 500 },
  );
  expect(discInBox(edgesOf("43,36,44,37"), { lat: 36.5, lon: 43.5 }, 25)).toBe("in");
  expect(discInBox(edgesOf("43,36,44,37"), { lat: 36.5, lon: 43.01 }, 25)).toBe("may");
  expect(discInBox(edgesOf("43,36,44,37"), { lat: 36.5, lon: 42.99 }, 25)).toBe("may");
  expect(discInBox(edgesOf("43,36,44,37"), { lat: 36.5, lon: 42 }, 25)).toBe("out");
});

test("F8: what may lie in a box has its point in the box that reaches as far, at the poles and the date line too", () => {
  fc.assert(
    fc.property(anyBox, anyPoint, fc.constantFrom(25, 250, 2500), (text, point, km) => {
      const box = edgesOf(text);
      if (discInBox(box, point, km) !== "out")
        expect(boxHolds(boxReaching(box, km), point)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  // Not all the way round where that is not needed.
  expect(boxHolds(boxReaching(edgesOf("42,35,44,36"), 25), { lat: 35.5, lon: 45 })).toBe(false);
});
