/** Map window: the part of the world that the explorer's map shows, and the boxes that lead to another one. */
import type { Edges } from "@sitrep/domain/box";
import type { Frame } from "../map/frame.ts";
import { frameOn, narrowPartOf, outlineOfPlace } from "../map/frame.ts";
import { BROAD } from "../map/map-figure.tsx";

/** Free room above and below a box, in the picture's own units; at its sides a telephone cuts off some more. */
const ROOM = 24;

/** Steps of a box are whole hundredths of a degree: about a kilometre. */
const GRAIN = 100;

/** No box is narrower than this, in degrees. */
const LEAST = 0.05;

/** No box reaches beyond this: the projection has no poles. */
const MOST_NORTH = 85;

/** The frame that shows a box with a little around it; without one a place that has an outline, or Iraq and Syria whole. */
export function windowOn(box: Edges | null, place: string | null): Frame {
  const { width, height } = BROAD;
  const margin = [narrowPartOf(BROAD).left + ROOM, ROOM] as const;
  if (box !== null) {
    const { west, south, east, north } = box;
    const coordinates = [
      [west, Math.max(south, -MOST_NORTH)],
      [east < west ? east + 360 : east, Math.min(north, MOST_NORTH)],
    ];
    const corners = { type: "MultiPoint", coordinates } as const;
    return frameOn(`box ${textOf(box)}`, corners, width, height, margin);
  }
  const outline = place === null ? null : outlineOfPlace(place);
  return place === null || outline === null
    ? BROAD
    : frameOn(`all of ${place}`, outline, width, height, margin);
}

/** The zoom of a frame, as tiles of 256 pixels count it. */
export function zoomOf({ projection }: Frame): number {
  return Math.max(0, Math.round(Math.log2((2 * Math.PI * projection.scale()) / 256)));
}

/** What a frame shows, from edge to edge. */
export function edgesOfFrame({ projection, width, height }: Frame): Edges {
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? [];
  return { west, south, east, north };
}

/** A box as an address writes it. */
export function textOf({ west, south, east, north }: Edges): string {
  return [west, south, east, north].map((one) => Math.round(one * GRAIN) / GRAIN).join(",");
}

/** The way a map is moved. */
export type Move = "closer" | "wider" | "north" | "south" | "west" | "east";

/** How far each move goes: the share of the box by which it is shifted, east and north, and what its sides are multiplied by. */
const MOVES = {
  closer: [0, 0, 0.5],
  wider: [0, 0, 2],
  north: [0, 0.4, 1],
  south: [0, -0.4, 1],
  west: [-0.4, 0, 1],
  east: [0.4, 0, 1],
} as const satisfies Record<Move, readonly [number, number, number]>;

/** Whether a frame is that of Iraq and Syria whole. */
export function isWholeIn(frame: Frame): boolean {
  return frame.key === BROAD.key;
}

/** The box that a move leads to; null where it would show no less than Iraq and Syria whole, for which no box is needed. */
export function moved({ west, south, east, north }: Edges, move: Move): Edges | null {
  const [across, up, factor] = MOVES[move];
  const width = Math.max(east - west, LEAST);
  const height = Math.max(north - south, LEAST);
  const x = (west + east) / 2 + across * width;
  const y = (south + north) / 2 + up * height;
  const next = boxAround(x, y, (width * factor) / 2, (height * factor) / 2);
  const whole = edgesOfFrame(BROAD);
  const isAll =
    next.west <= whole.west &&
    next.south <= whole.south &&
    next.east >= whole.east &&
    next.north >= whole.north;
  return isAll ? null : next;
}

/** The box around a spot, as far each way; on the globe, and no smaller than the least. */
export function boxAround(lon: number, lat: number, across: number, up: number): Edges {
  const [x, y] = [Math.max(across, LEAST / 2), Math.max(up, LEAST / 2)];
  return {
    west: Math.max(-180, lon - x),
    south: Math.max(-MOST_NORTH, lat - y),
    east: Math.min(180, lon + x),
    north: Math.min(MOST_NORTH, lat + y),
  };
}
