/**
 * Box test: whether an incident lies in a box of the map for sure, or may. What is known to an area may lie wherever the area
 * reaches, which is told by the points on file in it. SPEC F8.
 */
import type { Box, BoxStance, Edges } from "@sitrep/domain/box";
import { boxAround, boxesMeet, discInBox, edgesOf } from "@sitrep/domain/box";
import type { PlaceId } from "@sitrep/domain/id";
import type { Point } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import { NEAR_RADIUS_KM, markOf } from "@sitrep/domain/precision";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { BoundedMemory } from "../bounded-memory.ts";
import type { Engine } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { NO_COORDINATE, coordinateOf, degreesOf } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, linkColumns, standingRows } from "./incident-columns.ts";
import type { PlaceGround } from "./place-ground.ts";
import { placeGround, spotOf } from "./place-ground.ts";
import { placeGroups, spreadRows } from "./place-groups.ts";
import type { RowTest } from "./selection.ts";

/** Around the outermost points on file in an area, in km: it reaches further than they do. */
const MARGIN_KM = 25;

interface BoxGround {
  readonly engine: Engine;
  readonly columns: IncidentColumns;
  readonly view: Viewpoint;
}

/** A test for the box of a question; null where it has none. */
export async function boxTest(
  ground: BoxGround,
  { box, sure = false }: { readonly box?: Box | undefined; readonly sure?: boolean | undefined },
): Promise<RowTest | null> {
  if (box === undefined) return null;
  const { marks, may, inside } = await stancesTo(ground, box);
  return { marks, least: STANCES.indexOf(sure ? "in" : "may"), found: sure ? inside : may };
}

/** How something lies to a box, from what is left out to what is kept for sure: their places are the marks of rows. */
const STANCES = ["out", "may", "in"] as const satisfies readonly BoxStance[];

/** Of each row how it lies to a box, and the rows that may lie in it and those that do for sure, both in rising order. */
interface Stances {
  readonly marks: Uint8Array;
  readonly may: Uint32Array;
  readonly inside: Uint32Array;
}

/** How many boxes are kept: one page asks the same box of several views. */
const MOST_BOXES = 4;

async function stancesTo(ground: BoxGround, box: Box): Promise<Stances> {
  const { columns, view } = ground;
  const kept = derivedOf(columns, `boxes ${view.position}`, () => {
    return new BoundedMemory<Promise<Stances>>(MOST_BOXES);
  });
  return kept.get(box, () => findStances(ground, edgesOf(box)));
}

/** What was spread over several places happened in each of them, and lies in a box for sure where any of them does. */
async function findStances({ engine, columns, view }: BoxGround, edges: Edges): Promise<Stances> {
  const places = await placeGround(engine, columns, view.position);
  const reaches = derivedOf(columns, `reaches ${view.position}`, () =>
    reachesOf(places, columns, view.position),
  );
  const { groupOf } = placeGroups(columns);
  const ofGroups = Uint8Array.from(reaches.ofGroups, (reach) =>
    reach === null ? OWN : STANCES.indexOf(stanceOf(reach, edges)),
  );
  const marks = new Uint8Array(columns.rows);
  const isNear = nearTo(edges);
  const { lat, lon, place } = columns.numbers;
  const { precision } = columns.codes;
  const { ofPrecision } = reaches;
  const own = (row: number): number => {
    const [up, across] = [lat[row] ?? 0, lon[row] ?? 0];
    const km = ofPrecision[precision[row] ?? 0] ?? 0;
    const stance = km === 0 ? isNear.point(up, across) : isNear.disc(up, across);
    if (stance !== null) return stance;
    const point = { lat: degreesOf(up), lon: degreesOf(across) };
    return STANCES.indexOf(discInBox(edges, point, km));
  };
  for (let row = 0; row < marks.length; row += 1) {
    const mark = ofGroups[groupOf[row] ?? 0] ?? 0;
    marks[row] = mark === OWN ? own(row) : mark;
  }
  const spread = spreadRows(columns);
  if (spread.length > 0) {
    const { starts, targets, roles } = await linkColumns(engine, columns);
    const alsoIn = numberOfRole("where.alsoIn");
    for (const row of spread) {
      const code = precision[row] ?? 0;
      const at = (number: number): number =>
        STANCES.indexOf(stanceOf(reaches.at(number, code), edges));
      const isPinned = lat[row] !== NO_COORDINATE && ofPrecision[code] !== null;
      let surest = isPinned ? own(row) : at(place[row] ?? 0);
      for (let link = starts[row] ?? 0; link < (starts[row + 1] ?? 0); link += 1)
        if (roles[link] === alsoIn) surest = Math.max(surest, at(targets[link] ?? 0));
      marks[row] = surest;
    }
  }
  return { marks, may: rowsFrom(marks, 1), inside: rowsFrom(marks, 2) };
}

/** The rows whose mark is as high. */
function rowsFrom(marks: Uint8Array, least: number): Uint32Array {
  const found = new Uint32Array(marks.length);
  let length = 0;
  // Each is written, and stays where it is as high: a branch that nobody can foresee costs more than writing does.
  for (let row = 0; row < marks.length; row += 1) {
    found[length] = row;
    length += (marks[row] ?? 0) >= least ? 1 : 0;
  }
  return found.slice(0, length);
}

/** Marks rows that are asked one by one, because they have points of their own. */
const OWN = 255;

/** How far around a point something may lie that is known so precisely, in km; null where it earns no point. */
function reachOf(precision: PlacePrecision): number | null {
  const mark = markOf(precision);
  return mark === "area" ? null : mark === "ring" ? NEAR_RADIUS_KM : 0;
}

/** In degrees, what lies farther from an edge than the circle around it reaches, up to this latitude. */
const WELL_AWAY = 0.6;
const MOST_NORTH = 60;

/** How points, by their coordinates, and circles around them lie to a box where that is plain: most do, and lie nowhere near an edge. */
function nearTo(edges: Edges) {
  const { west, south, east, north } = edges;
  const isPlain = west <= east;
  const inside = (less: number): ((lat: number, lon: number) => boolean) => {
    const [low, high] = [leastFrom(south + less), mostUpTo(north - less)];
    const [left, right] = [leastFrom(west + less), mostUpTo(east - less)];
    return (lat, lon) => lat >= low && lat <= high && lon >= left && lon <= right;
  };
  const [holds, holdsWell, isNear] = [inside(0), inside(WELL_AWAY), inside(-WELL_AWAY)];
  const [farNorth, farEast] = [mostUpTo(MOST_NORTH), mostUpTo(180 - WELL_AWAY)];
  return {
    /** The stance, or null where it is not plain. */
    point: (lat: number, lon: number): number | null =>
      isPlain ? (holds(lat, lon) ? 2 : 0) : null,
    disc: (lat: number, lon: number): number | null => {
      if (!isPlain || Math.abs(lat) > farNorth || Math.abs(lon) > farEast) return null;
      return holdsWell(lat, lon) ? 2 : isNear(lat, lon) ? null : 0;
    },
  };
}

/** The first coordinate that is no smaller than some degrees, and the last that is no greater. */
function leastFrom(degrees: number): number {
  const near = coordinateOf(degrees);
  return degreesOf(near) < degrees ? near + 1 : degreesOf(near - 1) >= degrees ? near - 1 : near;
}

function mostUpTo(degrees: number): number {
  return -leastFrom(-degrees);
}

/** Where something is as far as its place tells: so many km around a point, or somewhere in a box; anywhere where that is null. */
type Reach = { readonly point: Point; readonly km: number } | { readonly extent: Edges | null };

function stanceOf(reach: Reach, edges: Edges): BoxStance {
  if ("point" in reach) return discInBox(edges, reach.point, reach.km);
  return reach.extent === null || boxesMeet(edges, reach.extent) ? "may" : "out";
}

/** What is the same for all boxes at one position. */
interface Reaches {
  /** Of each precision how far around its own point something lies; null where it earns none. */
  readonly ofPrecision: readonly (number | null)[];
  /** Of each place group; null where each row has a point of its own. */
  readonly ofGroups: readonly (Reach | null)[];
  /** Of what is known so precisely to the place of a number. */
  readonly at: (number: number, precision: number) => Reach;
}

function reachesOf(ground: PlaceGround, columns: IncidentColumns, position: number): Reaches {
  const extents = extentsOf(ground, columns, position);
  const precisions = columns.words.precision as readonly PlacePrecision[]; // Written from the domain's own field.
  const ofPrecision = precisions.map(reachOf);
  const at = (number: number, code: number): Reach => {
    const place = ground.byNumber.get(number);
    if (place === undefined) return { extent: null };
    const spot = spotOf(ground, place, precisions[code] ?? "country");
    if (spot.mark !== "area")
      return { point: spot.point, km: spot.mark === "ring" ? NEAR_RADIUS_KM : 0 };
    // Where nothing in an area has a point, it is somewhere in the area around it; without one it may be anywhere.
    const line = lineage(spot.place.id, ground.parentOf);
    return { extent: line.flatMap((id) => extents.get(id) ?? [])[0] ?? null };
  };
  const { groups } = placeGroups(columns);
  const ofGroups = groups.map(({ place, precision, isPinned }) =>
    isPinned && ofPrecision[precision] !== null ? null : at(place, precision),
  );
  return { ofPrecision, ofGroups, at };
}

type Extents = ReadonlyMap<PlaceId, Edges>;

/** The boxes around the points of the places in each place, and of the incidents in it that the public may see. */
function extentsOf(
  { byId, byNumber, parentOf }: PlaceGround,
  columns: IncidentColumns,
  position: number,
): Extents {
  const points = new Map<PlaceId, Point[]>();
  const put = (id: PlaceId, inside: readonly Point[]): void => {
    for (const around of lineage(id, parentOf)) {
      const known = points.get(around);
      if (known === undefined) points.set(around, [...inside]);
      else known.push(...inside);
    }
  };
  for (const { id, point } of byId.values()) if (point !== null) put(id, [point]);
  for (const [number, corners] of cornersOf(
    columns,
    standingRows(columns, { position, role: "public" }),
  )) {
    const place = byNumber.get(number);
    if (place !== undefined) put(place.id, corners);
  }
  return new Map(
    [...points].flatMap(([id, inside]) => {
      const edges = boxAround(inside, MARGIN_KM);
      return edges === null ? [] : [[id, edges]];
    }),
  );
}

/** For each place the corners of the box around the points of the incidents at it. */
function cornersOf(
  { numbers }: IncidentColumns,
  rows: Uint32Array,
): ReadonlyMap<number, readonly [Point, Point]> {
  const { place, lat, lon } = numbers;
  const found = new Map<number, [number, number, number, number]>();
  for (const row of rows) {
    const [up, across] = [lat[row] ?? NO_COORDINATE, lon[row] ?? NO_COORDINATE];
    if (up === NO_COORDINATE) continue;
    const known = found.get(place[row] ?? 0);
    if (known === undefined) found.set(place[row] ?? 0, [up, across, up, across]);
    else {
      known[0] = Math.min(known[0], up);
      known[1] = Math.min(known[1], across);
      known[2] = Math.max(known[2], up);
      known[3] = Math.max(known[3], across);
    }
  }
  return new Map(
    [...found].map(([number, [south, west, north, east]]) => [
      number,
      [
        { lat: degreesOf(south), lon: degreesOf(west) },
        { lat: degreesOf(north), lon: degreesOf(east) },
      ],
    ]),
  );
}
