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
  const marks = await stancesTo(ground, box);
  return { marks, least: STANCES.indexOf(sure ? "in" : "may") };
}

/** How something lies to a box, from what is left out to what is kept for sure: their places are the marks of rows. */
const STANCES = ["out", "may", "in"] as const satisfies readonly BoxStance[];

/** Of each row how it lies to a box; one page asks the same box of several views. */
async function stancesTo(ground: BoxGround, box: Box): Promise<Uint8Array> {
  const { columns, view } = ground;
  return derivedOf(columns, `box ${box} ${view.position}`, () => findStances(ground, box));
}

/** What was spread over several places happened in each of them, and lies in a box for sure where any of them does. */
async function findStances({ engine, columns, view }: BoxGround, box: Box): Promise<Uint8Array> {
  const places = await placeGround(engine, columns, view.position);
  const extents = derivedOf(columns, `extents ${view.position}`, () =>
    extentsOf(places, columns, view.position),
  );
  const edges = edgesOf(box);
  const precisions = columns.words.precision as readonly PlacePrecision[]; // Written from the domain's own field.
  const stanceOf = (number: number, code: number): BoxStance =>
    stanceAt(places, extents, { number, precision: precisions[code] ?? "country", edges });
  const stances = new Uint8Array(columns.rows);
  const { groupOf, groups } = placeGroups(columns);
  const reaches = precisions.map(reachOf);
  const ofGroups = Uint8Array.from(groups, ({ place, precision, isPinned }) =>
    isPinned && reaches[precision] !== null ? OWN : STANCES.indexOf(stanceOf(place, precision)),
  );
  for (let row = 0; row < stances.length; row += 1) stances[row] = ofGroups[groupOf[row] ?? 0] ?? 0;
  const { lat, lon, place } = columns.numbers;
  const { precision } = columns.codes;
  const atPoint = (row: number, km: number): BoxStance => {
    const point = { lat: degreesOf(lat[row] ?? 0), lon: degreesOf(lon[row] ?? 0) };
    return discInBox(edges, point, km);
  };
  for (let row = 0; row < stances.length; row += 1)
    if (stances[row] === OWN)
      stances[row] = STANCES.indexOf(atPoint(row, reaches[precision[row] ?? 0] ?? 0));
  const spread = spreadRows(columns);
  if (spread.length === 0) return stances;
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const alsoIn = numberOfRole("where.alsoIn");
  for (const row of spread) {
    const code = precision[row] ?? 0;
    const reach = reaches[code] ?? null;
    const isPinned = lat[row] !== NO_COORDINATE && reach !== null;
    const own = isPinned ? atPoint(row, reach) : stanceOf(place[row] ?? 0, code);
    let surest = STANCES.indexOf(own);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (roles[at] === alsoIn)
        surest = Math.max(surest, STANCES.indexOf(stanceOf(targets[at] ?? 0, code)));
    stances[row] = surest;
  }
  return stances;
}

/** Marks rows that are asked one by one, because they have points of their own. */
const OWN = 255;

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
