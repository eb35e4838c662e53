/** Shapes: the committed outlines of Iraq, Syria and what lies around them, with the place that each is. */
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import file from "../../public/geo/iraq-syria.topo.json" with { type: "json" };

/** What a shape says of itself. */
export type ShapeLabel = {
  readonly place: string;
  readonly name: string;
  readonly nameAr: string;
  readonly country?: string;
};

/** What a river says of itself. */
export type RiverLabel = {
  readonly slug: string;
  readonly name: string;
  readonly nameAr: string;
};

/** A surface of the file: a country, or a governorate of one. */
export type Surface = (Polygon<ShapeLabel> | MultiPolygon<ShapeLabel>) & {
  readonly properties: ShapeLabel;
};

type Layer<Geometry> = Omit<GeometryCollection, "geometries"> & { geometries: Geometry[] };

/** The layers of the file, in the order in which they are painted. */
export interface Shapes extends Topology {
  readonly objects: {
    readonly countries: Layer<Surface>;
    readonly governorates: Layer<Surface>;
    readonly lakes: GeometryCollection;
    readonly rivers: Layer<MultiLineString<RiverLabel> & { readonly properties: RiverLabel }>;
    readonly governorateBorders: MultiLineString;
    readonly countryBorders: MultiLineString;
    readonly coast: MultiLineString;
  };
}

/** The countries that are drawn with their governorates; all others are context. */
export const DRAWN_COUNTRIES: ReadonlySet<string> = new Set(["gazetteer/iq", "gazetteer/sy"]);

// The file is written by tools/geo, whose tests hold its layers to this shape.
export const shapes = file as unknown as Shapes;

/** The shape of a governorate or country; undefined for a place that has none. */
export function shapeOf(place: string): Surface | undefined {
  const { countries, governorates } = shapes.objects;
  return [...governorates.geometries, ...countries.geometries].find(
    (one) => one.properties.place === place,
  );
}
