/** Place frame: the part of the world to show for a place: its own outline, the land around its point, or what it lies in. */
import type { PlaceView } from "@sitrep/api/views/place-view";
import type { Frame } from "../map/frame.ts";
import { circleAround } from "../map/circle.ts";
import { frameOn, outlineOfPlace } from "../map/frame.ts";
import type { MapAnswer } from "../map/map-answer.ts";
import { DRAWN_COUNTRIES } from "../map/shapes.ts";

const WIDTH = 480;
const HEIGHT = 373;

/** How much of the world is shown around a point, in km. */
const AROUND_KM = 170;

/** The frame; null where neither the place nor what it lies in is wholly on the map that is on file. */
export function frameOfPlace(place: PlaceView): Frame | null {
  if (place.point !== null) {
    const { lat, lon } = place.point;
    return frameOn(`around ${lat} ${lon}`, circleAround(place.point, AROUND_KM), WIDTH, HEIGHT, 0);
  }
  // Of the neighbours the file holds what lies around Iraq and Syria, cut off at its edge.
  if (!DRAWN_COUNTRIES.has(place.country?.id ?? place.id)) return null;
  for (const id of [place.id, place.governorate?.id, place.country?.id]) {
    const outline = id === undefined ? null : outlineOfPlace(id);
    if (id === undefined || outline === null) continue;
    return frameOn(id, outline, WIDTH, HEIGHT, DRAWN_COUNTRIES.has(id) ? 16 : 90);
  }
  return null;
}

/** The frame of a list that was narrowed to one place; null for a list of several or none. */
export function frameOfAnswer(
  { points, areas }: Pick<MapAnswer, "points" | "areas">,
  asked: readonly string[] = [],
): Frame | null {
  const [id, ...others] = asked;
  if (id === undefined || others.length > 0) return null;
  const found = [...areas, ...points].find(({ place }) => place.id === id);
  return found === undefined ? null : frameOfPlace(found.place);
}
