import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { nameOf } from "@sitrep/domain/place";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { arcsOf, surfacesOf } from "./arcs.ts";
import type { Label } from "./labels.ts";
import { drawShapes } from "./shapes.ts";
import type { Layers } from "./shapes.ts";
import { isInWindow, mapWindow } from "./window.ts";

const file = new URL("../../apps/web/public/geo/iraq-syria.topo.json", import.meta.url);
const text = readFileSync(file, "utf8");
const shapes = JSON.parse(text) as Topology<Layers>; // its own script wrote it, which a test below repeats
const { governorates, countries, lakes, coast } = shapes.objects;
const { places } = readGazetteer();

const source = fileURLToPath(new URL("../../../shared/data/geo", import.meta.url));

type Area = Feature<Polygon | MultiPolygon, Label>;
// A layer of polygons has no other features.
const areasOf = (layer: Layers["countries"]) => feature(shapes, layer).features as Area[];

function ringsOf({ geometry }: Area): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function boundsOf(area: Area): { west: number; south: number; east: number; north: number } {
  const points = ringsOf(area).flat(2);
  const [lons, lats] = [points.map(([lon = NaN]) => lon), points.map(([, lat = NaN]) => lat)];
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

/** Twice the area in square degrees, positive where the ring runs clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = ring[index - 1] ?? [];
    return sum + (x - fromX) * (y + fromY);
  }, 0);
}

/** Whether a position is on the coast of Syria or of Iraq. */
function isShore([lon = NaN, lat = NaN]: Position): boolean {
  const isSyrian = lon < 36 && lat > 34.6 && lat < 36;
  const isIraqi = lon > 47.7 && lon < 48.7 && lat > 29.8 && lat < 30.2;
  return isSyrian || isIraqi;
}

describe("the governorates", () => {
  const drawn = areasOf(governorates).map(({ properties }) => properties);

  test("each has one shape, Halabja excepted, which Natural Earth draws as part of Sulaymaniyah", () => {
    const expected = places
      .filter(({ kind, parent }) => kind === "governorate" && parent !== "gazetteer/eg")
      .map(({ id }) => id as string)
      .filter((id) => id !== "gazetteer/iq-halabja");
    expect(drawn.map(({ place }) => place).toSorted()).toEqual(
      [...expected, "gazetteer/sy-undof"].toSorted(),
    );
  });

  test("bear the gazetteer's own names and country", () => {
    for (const { place: id, name, nameAr, country } of drawn) {
      const place = places.find((each) => each.id === id);
      expect(place).toBeDefined();
      if (place === undefined) continue;
      expect({ name, nameAr, country }).toEqual({
        name: nameOf(place),
        nameAr: nameOf(place, "ar"),
        country: place.parent,
      });
    }
  });

  test("meet their neighbours on the very same line, and the sea only where there is sea", () => {
    const users = new Map<number, number>();
    for (const each of governorates.geometries)
      for (const arc of arcsOf([each])) users.set(arc, (users.get(arc) ?? 0) + 1);
    const outer = [...users].flatMap(([arc, count]) => (count === 1 ? [arc] : []));
    const others = surfacesOf(countries).filter(
      ({ properties }) => !["gazetteer/iq", "gazetteer/sy"].includes(properties?.place ?? ""),
    );
    const neighbours = arcsOf(others);
    expect(outer.length).toBeGreaterThan(20);
    const alone = outer.filter((arc) => !neighbours.has(arc));
    const points = feature(shapes, {
      type: "MultiLineString",
      arcs: alone.map((arc) => [arc]),
    }).geometry.coordinates.flat();
    expect(points.length).toBeGreaterThan(20);
    expect(points.filter((at) => !isShore(at))).toEqual([]);
  });
});

describe("the countries around", () => {
  test("are places of the gazetteer, each once", () => {
    const ids = areasOf(countries).map(({ properties }) => properties.place);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect([id, places.find((each) => each.id === id)?.kind]).toEqual([id, "country"]);
    expect(ids).toEqual(
      expect.arrayContaining(
        ["iq", "sy", "tr", "ir", "jo", "sa", "kw", "lb", "il", "ps", "eg"].map(
          (code) => `gazetteer/${code}`,
        ),
      ),
    );
  });

  test("hold every place that has a point and lies in them, but for a margin of the drawing", () => {
    const margin = 0.1;
    const boxes = new Map(
      areasOf(countries).map((area) => [area.properties.place, boundsOf(area)]),
    );
    const pinned = places.filter(({ point }) => point !== undefined);
    expect(pinned.length).toBeGreaterThan(400);
    for (const { id, point } of pinned) {
      const box = boxes.get(id.replace(/-.*/, ""));
      expect([id, box === undefined]).toEqual([id, false]);
      if (box === undefined || point === undefined) continue;
      const isInside =
        point.lon > box.west - margin &&
        point.lon < box.east + margin &&
        point.lat > box.south - margin &&
        point.lat < box.north + margin;
      expect([id, isInside]).toEqual([id, true]);
    }
  });
});

test("outer rings run clockwise and holes against it, so that d3-geo does not fill the globe", () => {
  for (const layer of [governorates, countries, lakes as Layers["countries"]])
    for (const area of areasOf(layer))
      for (const [outer = [], ...holes] of ringsOf(area)) {
        expect(turn(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
      }
});

test("nothing lies outside the window, and no coast runs along its frame", () => {
  for (const area of areasOf(countries))
    for (const at of ringsOf(area).flat(2)) expect(isInWindow(at)).toBe(true);
  const { west, east, south, north } = mapWindow;
  const lines = feature(shapes, coast).geometry;
  for (const line of lines.coordinates)
    for (const [index, [lon, lat]] of line.entries()) {
      const [fromLon, fromLat] = line[index - 1] ?? [];
      const isFrame =
        [west, east].some((edge) => lon === edge && fromLon === edge) ||
        [south, north].some((edge) => lat === edge && fromLat === edge);
      expect(isFrame).toBe(false);
    }
});

test("the file is small enough to load with a page", () => {
  expect(Buffer.byteLength(text)).toBeLessThan(90_000);
  expect(gzipSync(text).length).toBeLessThan(35_000);
});

test.skipIf(!existsSync(source))(
  "the script draws the same file again (needs ../shared/data/geo)",
  () => {
    expect(`${JSON.stringify(drawShapes(source))}\n` === text).toBe(true);
  },
);
