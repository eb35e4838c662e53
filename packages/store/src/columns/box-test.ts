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
import type { Engine } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { NO_COORDINATE, degreesOf } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, linkColumns, standingRows } from "./incident-columns.ts";
import type { PlaceGround } from "./place-ground.ts";
import { placeGround, spotOf } from "./place-ground.ts";
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
  const stance = await stanceInBox(ground, box);
  return sure ? (row) => stance(row) === "in" : (row) => stance(row) !== "out";
}

/** How each row lies to a box: what was spread over several places lies in it for sure where all of them do. */
export async function stanceInBox(
  { engine, columns, view }: BoxGround,
  box: Box,
): Promise<(row: number) => BoxStance> {
  const places = await placeGround(engine, columns, view.position);
  const extents = derivedOf(columns, `extents ${view.position}`, () =>
    extentsOf(places, columns, view.position),
  );
  const edges = edgesOf(box);
  const { place, spread, lat, lon } = columns.numbers;
  const { precision } = columns.codes;
  const precisions = columns.words.precision;
  const reach = precisions.map((word) => reachOf(word as PlacePrecision)); // Written from the domain's own field.
  const known = new Map<number, BoxStance>();
  const stanceOf = (number: number, code: number): BoxStance => {
    const key = number * precisions.length + code;
    const before = known.get(key);
    if (before !== undefined) return before;
    const wanted = (precisions[code] ?? "country") as PlacePrecision; // The same.
    const stance = stanceAt(places, extents, { number, precision: wanted, edges });
    known.set(key, stance);
    return stance;
  };
  const ownStance = (row: number, code: number): BoxStance => {
    const [up, across, km] = [lat[row] ?? NO_COORDINATE, lon[row] ?? NO_COORDINATE, reach[code]];
    if (up === NO_COORDINATE || km === undefined || km === null)
      return stanceOf(place[row] ?? 0, code);
    return discInBox(edges, { lat: degreesOf(up), lon: degreesOf(across) }, km);
  };
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const alsoIn = numberOfRole("where.alsoIn");
  return (row) => {
    const code = precision[row] ?? 0;
    const own = ownStance(row, code);
    if (spread[row] === 0) return own;
    const end = starts[row + 1] ?? 0;
    let together = own;
    for (let at = starts[row] ?? 0; at < end; at += 1)
      if (roles[at] === alsoIn && stanceOf(targets[at] ?? 0, code) !== together) together = "may";
    return together;
  };
}

/** How far around a point something may lie that is known so precisely, in km; null where it earns no point. */
function reachOf(precision: PlacePrecision): number | null {
  const mark = markOf(precision);
  return mark === "area" ? null : mark === "ring" ? NEAR_RADIUS_KM : 0;
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

interface Question {
  readonly number: number;
  readonly precision: PlacePrecision;
  readonly edges: Edges;
}

function stanceAt(
  places: PlaceGround,
  extents: Extents,
  { number, precision, edges }: Question,
): BoxStance {
  const place = places.byNumber.get(number);
  if (place === undefined) return "may";
  const spot = spotOf(places, place, precision);
  if (spot.mark !== "area")
    return discInBox(edges, spot.point, spot.mark === "ring" ? NEAR_RADIUS_KM : 0);
  // Where nothing in an area has a point, it is somewhere in the area around it; without one it may be anywhere.
  const line = lineage(spot.place.id, places.parentOf);
  const extent = line.flatMap((id) => extents.get(id) ?? [])[0];
  return extent === undefined || boxesMeet(edges, extent) ? "may" : "out";
}
