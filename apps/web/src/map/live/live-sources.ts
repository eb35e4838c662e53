/** Live sources: the marks and the shapes as the collections that the map's layers draw from. */
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { circleAround } from "../circle.ts";
import { MAIN_PLACES } from "../main-places.ts";
import type { LiveMarks, Position } from "./live-marks.ts";

/** The collections by the name of their source. */
export type LiveSources = Readonly<Record<SourceName, FeatureCollection>>;

/** The names of the sources. */
export type SourceName =
  | "countries"
  | "governorates"
  | "lakes"
  | "rivers"
  | "countryBorders"
  | "coast"
  | "points"
  | "rings"
  | "labels"
  | "edges";

const SHAPE_LAYERS = [
  "countries",
  "governorates",
  "lakes",
  "rivers",
  "countryBorders",
  "coast",
] as const;

/** Joins the marks to the shapes by place. */
export function sourcesOf(marks: LiveMarks, shapes: Topology): LiveSources {
  const layer = (name: string): FeatureCollection => {
    const object = shapes.objects[name];
    if (object === undefined) return collect([]);
    const found = feature(shapes, object);
    return found.type === "FeatureCollection" ? found : collect([found]);
  };
  const [countries, governorates, lakes, rivers, countryBorders, coast] = SHAPE_LAYERS.map(layer);
  const areas = new Map(marks.areas.map((area) => [area.place, area]));
  const drawn = new Map(marks.countries.map((country) => [country.place, country]));
  return {
    countries: withMarks(countries, (place) => {
      const country = drawn.get(place);
      return { isDrawn: country !== undefined, isKnownOnly: (country?.words ?? null) !== null };
    }),
    governorates: withMarks(governorates, (place) => {
      const { state = "plain", shade = null } = areas.get(place) ?? {};
      return { state, shade: shade ?? 0 };
    }),
    lakes: lakes ?? collect([]),
    rivers: rivers ?? collect([]),
    countryBorders: countryBorders ?? collect([]),
    coast: coast ?? collect([]),
    points: collect(
      marks.points
        .filter(({ isRing }) => !isRing)
        .map(({ place, at }) => spot(at, { place, mark: `dot ${place}` })),
    ),
    rings: collect(
      marks.points
        .filter(({ isRing }) => isRing)
        .map(({ place, at: [lon, lat] }) =>
          made({ place, mark: `ring ${place}` }, circleAround({ lon, lat }, marks.nearKm)),
        ),
    ),
    labels: collect(labelsOf(marks)),
    edges: collect([]),
  };
}

/** Spots in degrees as a source that keeps labels clear of them. */
export function roomAt(spots: readonly Position[]): FeatureCollection {
  return collect(spots.map((at) => spot(at, {})));
}

/** One label for each place, the fullest first; `rank` decides which of two that touch is kept, the lower one first. */
function labelsOf(marks: LiveMarks): readonly Feature[] {
  const { say } = marks;
  const states = {
    shaded: "",
    plain: "",
    "none-reported": say.noneReported,
    "not-covered": say.notCovered,
    unknown: "?",
  };
  const points = Map.groupBy(marks.points, ({ place }) => place);
  for (const own of points.values()) own.sort((one, other) => Number(one.isRing) - Number(other.isRing)); // prettier-ignore
  return [
    ...marks.neighbours.map(({ at, ...names }) =>
      spot(at, { kind: "neighbour", ...names, rank: 9 }),
    ),
    ...marks.countries.map(({ at, name, nameAr, words }) => {
      return spot(at, { kind: "country", name, nameAr, words: words ?? "", rank: 0 });
    }),
    ...[...points.values()].flatMap(([first, ...others], order) => {
      if (first === undefined) return [];
      const counts = [first, ...others].flatMap(({ words, isRing }) =>
        words === null ? [] : [isRing ? `${words} ${say.nearIt}` : words],
      );
      const { at, name, nameAr } = first;
      const isRing = [first, ...others].some((one) => one.isRing);
      return [
        spot(at, {
          kind: order < MAIN_PLACES && counts.length > 0 ? "main" : "place",
          name,
          nameAr,
          words: counts.join("\n"),
          isRing,
          rank: 1 + order / 1e5,
        }),
      ];
    }),
    ...marks.areas.map(({ at, name, nameAr, state, words }) =>
      spot(at, {
        kind: state === "shaded" ? "area" : "quiet",
        name,
        nameAr,
        words: state === "shaded" ? (words ?? "") : states[state],
        rank: state === "shaded" ? 2 : 3,
      }),
    ),
  ];
}

function withMarks(
  shapes: FeatureCollection | undefined,
  more: (place: string) => object,
): FeatureCollection {
  return collect(
    (shapes?.features ?? []).map((one) => {
      const place: unknown = one.properties?.place;
      const id = typeof place === "string" ? place : "";
      return { ...one, properties: { ...one.properties, mark: `area ${id}`, ...more(id) } };
    }),
  );
}

function collect(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

function made(properties: Readonly<Record<string, unknown>>, geometry: Geometry): Feature {
  return { type: "Feature", properties, geometry };
}

function spot([lon, lat]: Position, properties: Readonly<Record<string, unknown>>): Feature {
  return made(properties, { type: "Point", coordinates: [lon, lat] });
}
