/** Making shapes light: governorates keep nearly every bend, rivers all, the rest what a frame needs. */
import { quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import { arcsOf } from "./arcs.ts";
import { isOnFrame } from "./window.ts";

/** Square degrees of the triangle at a point below which the point is dropped. */
const leastTriangle = 6e-4;

/** How many times more a point of a governorate counts. */
const fineWeight = 100;

/** Square degrees below which an island, a lake or an enclave is dropped. */
const leastIsland = 5e-3;

/** Positions along each axis: one step is some 60 m. */
const grid = 40_000;

/** The topology with fewer points and without small islands: `fine` loses few points, `whole` none. */
export function simplifyAround<Layers extends Objects>(
  shapes: Topology<Layers>,
  fine: GeometryCollection,
  whole: GeometryCollection,
): Topology<Layers> {
  const weighed = presimplify(shapes);
  const fineArcs = arcsOf(fine.geometries);
  const wholeArcs = arcsOf(whole.geometries);
  for (const [index, arc] of weighed.arcs.entries())
    for (const point of arc) {
      const weight = point[2] ?? 0;
      if (wholeArcs.has(index) || isOnFrame(point)) point[2] = Infinity;
      else if (fineArcs.has(index)) point[2] = weight * fineWeight;
    }
  const light = simplify(weighed, leastTriangle);
  // The filter answers null only for a layer that lost everything, and none does.
  return filter(light, filterWeight(light, leastIsland)) as Topology<Layers>;
}

/** The topology without arcs that no layer uses, its positions as whole numbers of steps. */
export function pack<Layers extends Objects>(shapes: Topology<Layers>): Topology<Layers> {
  // As above: nothing is filtered here, the call only drops arcs.
  return quantize(filter(shapes, () => true) as Topology<Layers>, grid);
}
