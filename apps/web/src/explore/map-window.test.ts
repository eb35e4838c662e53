import { expect, test } from "vitest";
import { BROAD } from "../map/map-figure.tsx";
import { edgesOfFrame, isWholeIn, moved, textOf, windowOn, zoomOf } from "./map-window.ts";

const anbar = { west: 39, south: 31, east: 44, north: 35 };

test("a box is shown whole, with room around it", () => {
  const { west, south, east, north } = edgesOfFrame(windowOn(anbar, null));
  expect(west).toBeLessThan(anbar.west);
  expect(south).toBeLessThan(anbar.south);
  expect(east).toBeGreaterThan(anbar.east);
  expect(north).toBeGreaterThan(anbar.north);
});

test("without a box the one place that is asked for fills the map, and else Iraq and Syria", () => {
  expect(isWholeIn(windowOn(null, null))).toBe(true);
  expect(isWholeIn(windowOn(null, "gazetteer/none-such"))).toBe(true);
  const kirkuk = windowOn(null, "gazetteer/iq-kirkuk");
  expect(zoomOf(kirkuk)).toBeGreaterThan(zoomOf(BROAD));
});

test("closer halves a box, beside it keeps its size, and wider than the whole is no box", () => {
  expect(textOf(moved(anbar, "closer") ?? anbar)).toBe("40.25,32,42.75,34");
  const east = moved(anbar, "east");
  expect((east?.east ?? 0) - (east?.west ?? 0)).toBeCloseTo(5);
  expect(east?.west).toBeCloseTo(41);
  expect(moved(edgesOfFrame(BROAD), "wider")).toBeNull();
});

test("no box leaves the globe, whatever it is moved by", () => {
  const north = moved({ west: 170, south: 80, east: 179, north: 84 }, "north");
  expect(north?.north).toBeLessThanOrEqual(85);
  expect(moved({ west: 170, south: 0, east: 179, north: 4 }, "east")?.east).toBeLessThanOrEqual(
    180,
  );
});
