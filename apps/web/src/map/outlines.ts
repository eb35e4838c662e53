/** Outlines: the shapes as paths of a picture, thinned to what its size can show, with shared borders kept shared. */
import { geoMercator, geoPath } from "d3-geo";
import type { GeoPermissibleObjects } from "d3-geo";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { pageLanguage } from "../language/speech.ts";
import { anchorIn, distanceToEdge } from "./anchor.ts";
import type { Frame } from "./frame.ts";
import type { RiverLabel, ShapeLabel, Shapes } from "./shapes.ts";
import { DRAWN_COUNTRIES, shapes } from "./shapes.ts";

/** One area as a path, with the spot that is farthest from its edges, for a label. */
export interface Outline extends ShapeLabel {
  readonly path: string;
  readonly rings: readonly Position[][];
  readonly anchor: readonly [number, number];
  /** Distance from the anchor to the nearest edge, in the frame's units. */
  readonly room: number;
}

/** All that is drawn under the marks. */
export interface Outlines {
  readonly countries: readonly Outline[];
  readonly neighbours: string;
  readonly governorates: readonly Outline[];
  readonly lakes: string;
  readonly rivers: readonly (RiverLabel & { readonly path: string })[];
  readonly countryBorders: string;
  readonly coast: string;
}

const drawn = new Map<string, Outlines>();

/** The outlines in a frame, named as the page speaks; drawn once for each frame of this process, for at most so many frames. */
export function outlinesIn(frame: Frame): Outlines {
  const key = `${frame.key} ${pageLanguage()}`;
  const before = drawn.get(key);
  if (before !== undefined) return before;
  if (drawn.size >= MOST_FRAMES) drawn.delete(drawn.keys().next().value ?? "");
  const outlines = draw(frame);
  drawn.set(key, outlines);
  return outlines;
}

const MOST_FRAMES = 120;

function draw(frame: Frame): Outlines {
  const { objects, ...thin } = thinned(shapes, frame);
  const path = geoPath(frame.projection).digits(1);
  const whole = { ...thin, objects };
  const pathOf = (geometry: GeometryObject): string => {
    // A collection of the file becomes a collection of features, anything else one feature.
    const ground = feature(whole, geometry as never) as GeoPermissibleObjects;
    return path(ground) ?? "";
  };
  const outlinesOf = (layer: keyof Pick<Shapes["objects"], "countries" | "governorates">) =>
    objects[layer].geometries.flatMap((geometry): readonly Outline[] => {
      const shape = pathOf(geometry);
      if (shape === "") return [];
      const rings = ringsOf(shape);
      return [
        { ...inReadersOrder(geometry.properties), path: shape, rings, ...anchorIn(rings, frame) },
      ];
    });
  const countries = outlinesOf("countries");
  return {
    countries,
    neighbours: countries
      .filter(({ place }) => !DRAWN_COUNTRIES.has(place))
      .map((one) => one.path)
      .join(""),
    governorates: outlinesOf("governorates"),
    lakes: pathOf(objects.lakes),
    rivers: objects.rivers.geometries.map((geometry) => ({
      ...geometry.properties,
      path: pathOf(geometry),
    })),
    countryBorders: pathOf(objects.countryBorders),
    coast: pathOf(objects.coast),
  };
}

/** A name and its other one, the reader's own first; and back again. */
export function inReadersOrder<Named extends { readonly name: string; readonly nameAr: string }>(
  named: Named,
): Named {
  const { name, nameAr } = named;
  return pageLanguage() === "ar" ? { ...named, name: nameAr, nameAr: name } : named;
}

/** The shapes with every arc thinned by itself, so that two areas that share an arc still fit together. */
function thinned(whole: Shapes, frame: Frame): Shapes {
  const { transform, ...rest } = whole;
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, top] = transform?.translate ?? [0, 0];
  // Thinning looks at what lies outside the picture as well, so it projects without cutting.
  const project = geoMercator()
    .scale(frame.projection.scale())
    .translate(frame.projection.translate());
  const arcs = whole.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const positions = arc.map(([stepX = 0, stepY = 0]): Position => {
      x += stepX;
      y += stepY;
      return [x * scaleX + left, y * scaleY + top];
    });
    const at = positions.map((position) => project([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0]);
    const kept = keptOf(at, frame.grain);
    return positions.filter((_, index) => kept.has(index));
  });
  return { ...rest, arcs };
}

/** The points of a line that it needs to stay within a distance of itself: Douglas and Peucker's rule. */
export function keptOf(line: readonly Position[], grain: number): ReadonlySet<number> {
  const kept = new Set([0, line.length - 1]);
  const parts: [number, number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [first, last] = part;
    let [farthest, most] = [-1, grain];
    for (let index = first + 1; index < last; index += 1) {
      const distance = distanceToEdge(line[index], line[first], line[last]);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    parts.push([first, farthest], [farthest, last]);
  }
  return kept;
}

/** The rings of a path that `geoPath` wrote, as points; it writes nothing but M, L and Z for surfaces. */
function ringsOf(path: string): readonly Position[][] {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((ring) =>
      ring
        .replace("Z", "")
        .split("L")
        .map((pair) => pair.split(",").map(Number)),
    );
}
