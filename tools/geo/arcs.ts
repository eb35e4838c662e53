/** Arcs of a topology: who uses which, and the lines that they make. */
import { meshArcs } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Properties,
  Topology,
} from "topojson-specification";
import type { Label } from "./labels.ts";
import { isOnFrame } from "./window.ts";

type Surface<Held extends Properties> = Polygon<Held> | MultiPolygon<Held>;

function isSurface<Held extends Properties>(
  geometry: GeometryObject<Held>,
): geometry is Surface<Held> {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** The polygons among a layer's members. */
export function surfacesOf<Held extends Properties>(
  layer: GeometryCollection<Held>,
): Surface<Held>[] {
  return layer.geometries.filter(isSurface);
}

/** The numbers of the arcs that geometries are made of, however deep; a reversed arc counts as itself. */
export function arcsOf(geometries: readonly unknown[]): Set<number> {
  const arcs = new Set<number>();
  const visit = (part: unknown): void => {
    if (typeof part === "number") arcs.add(part < 0 ? ~part : part);
    else if (Array.isArray(part)) part.forEach(visit);
  };
  for (const geometry of geometries)
    if (typeof geometry === "object" && geometry !== null && "arcs" in geometry)
      visit(geometry.arcs);
  return arcs;
}

/** The lines between two members of a layer, each once; `counts` may refuse a pair. */
export function bordersOf(
  shapes: Topology,
  layer: GeometryCollection<Label>,
  counts: (one: Label, other: Label) => boolean = () => true,
): MultiLineString {
  const labels = new Map<unknown, Label | undefined>(
    surfacesOf(layer).map((member) => [member, member.properties]),
  );
  return meshArcs(shapes, layer, (one, other) => {
    const [here, there] = [labels.get(one), labels.get(other)];
    return here !== there && here !== undefined && there !== undefined && counts(here, there);
  });
}

/** Where the land of a layer ends and no other member begins: its lines among `edges`, those on the frame left out. */
export function coastOf(
  shapes: Topology,
  layer: GeometryCollection,
  edges: GeometryCollection,
): MultiLineString {
  const users = new Map<number, number>();
  for (const member of layer.geometries)
    for (const arc of arcsOf([member])) users.set(arc, (users.get(arc) ?? 0) + 1);
  const coast = [...arcsOf(edges.geometries)].filter(
    // A bay at the frame that lost its points has fallen onto it.
    (arc) => users.get(arc) === 1 && shapes.arcs[arc]?.every(isOnFrame) === false,
  );
  return meshArcs(shapes, { type: "MultiLineString", arcs: coast.map((arc) => [arc]) });
}
