/** The map's layers as one topology, from Natural Earth's files to what the page loads. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import { bordersOf, coastOf, surfacesOf } from "./arcs.ts";
import { readLabels } from "./labels.ts";
import type { Label } from "./labels.ts";
import { readCountries, readGovernorates, readLakes } from "./natural-earth.ts";
import { clip, edgesWithin, wind } from "./polygons.ts";
import { readRivers } from "./rivers.ts";
import { seamAlong } from "./seam.ts";
import { pack, simplifyAround } from "./simplify.ts";

/** The two countries that are drawn as the sum of their governorates, by ISO 3166-1 number. */
const drawnFinely: ReadonlySet<string> = new Set(["368", "760"]);

/** The layers as first drawn; `edges` are the countries' outlines without the frame. */
type Drawn = {
  readonly countries: GeometryCollection<Label>;
  readonly governorates: GeometryCollection<Label>;
  readonly lakes: GeometryCollection;
  readonly rivers: GeometryCollection;
  readonly edges: GeometryCollection;
};

/** The layers of the file, in the order in which they are painted. */
export type Layers = Omit<Drawn, "edges"> & {
  readonly governorateBorders: MultiLineString;
  readonly countryBorders: MultiLineString;
  readonly coast: MultiLineString;
};

function surface(properties: GeoJsonProperties, polygons: Position[][][]): Feature {
  const [only = [], ...more] = polygons;
  const geometry: Geometry =
    more.length === 0
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: polygons };
  return { type: "Feature", properties, geometry };
}

function strokes(properties: GeoJsonProperties, coordinates: Position[][]): Feature {
  return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates } };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

function topologyOf<Kept extends Topology["objects"]>(
  layers: Record<keyof Kept & string, FeatureCollection>,
): Topology<Kept> {
  // The typings lose the names of the layers that went in.
  return topology(layers) as Topology<Kept>;
}

/** Draws the layers from the folder with Natural Earth's two files of governorates. */
export function drawShapes(folder: string): Topology<Layers> {
  const labelOf = readLabels();
  const governorates = collect(
    readGovernorates(folder).map(({ code, polygons }) =>
      surface(labelOf("naturalEarth", code), wind(polygons)),
    ),
  );
  const own = topologyOf<Pick<Drawn, "governorates">>({ governorates });
  const unite = (isMeant: (label: Label) => boolean) =>
    merge(
      own,
      surfacesOf(own.objects.governorates).filter(
        ({ properties }) => properties !== undefined && isMeant(properties),
      ),
    ).coordinates;
  const sew = seamAlong(unite(() => true));

  const countries = readCountries().flatMap(({ code, polygons }) => {
    const inside = clip(polygons);
    if (inside.length === 0) return [];
    const label = labelOf("isoNumeric", code);
    const drawn = drawnFinely.has(code)
      ? unite(({ country }) => country === label.place)
      : sew(inside);
    return [{ label, polygons: wind(drawn) }];
  });

  const drawn = topologyOf<Drawn>({
    countries: collect(countries.map(({ label, polygons }) => surface(label, polygons))),
    governorates,
    lakes: collect(
      readLakes()
        .map(clip)
        .filter((lake) => lake.length > 0)
        .map((lake) => surface(null, wind(lake))),
    ),
    rivers: collect(readRivers().map(({ lines, ...names }) => strokes(names, lines))),
    edges: collect(countries.map(({ polygons }) => strokes(null, edgesWithin(polygons)))),
  });

  const light = simplifyAround(drawn, drawn.objects.governorates, drawn.objects.rivers);
  const { edges, ...layers } = light.objects;
  return pack<Layers>({
    ...light,
    objects: {
      ...layers,
      governorateBorders: bordersOf(
        light,
        layers.governorates,
        (one, other) => one.country === other.country,
      ),
      countryBorders: bordersOf(light, layers.countries),
      coast: coastOf(light, layers.countries, edges),
    },
  });
}
