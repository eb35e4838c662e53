/**
 * Box test: whether an incident lies in a box of the map for sure, or may. What is known to an area may lie wherever the area
 * reaches, which is told by the points on file in it. SPEC F8.
 */
import type { Box, BoxStance, Edges } from "@sitrep/domain/box";
import { boxAround, boxReaching, boxesMeet, discInBox, edgesOf } from "@sitrep/domain/box";
import type { PlaceId } from "@sitrep/domain/id";
import type { Point } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import { NEAR_RADIUS_KM, markOf } from "@sitrep/domain/precision";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { BoundedMemory } from "../bounded-memory.ts";
import type { Engine } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { ClassIndex } from "./class-index.ts";
import { indexOfClasses } from "./class-index.ts";
import { NO_COORDINATE, degreesOf } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, linkColumns, standingRows } from "./incident-columns.ts";
import type { PlaceGround } from "./place-ground.ts";
import { placeGround, spotOf } from "./place-ground.ts";
import { placeGroups, spreadRows } from "./place-groups.ts";
import { PointBands } from "./point-bands.ts";
import { RowBits } from "./row-bits.ts";
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
  const stances = await stancesTo(ground, box);
  return {
    found: sure ? stances.inside : stances.may,
    least: STANCES.indexOf(sure ? "in" : "may"),
    get marks() {
      return stances.marks;
    },
  };
}

/** How something lies to a box, from what is left out to what is kept for sure: their places are the marks of rows. */
const STANCES = ["out", "may", "in"] as const satisfies readonly BoxStance[];

/** What may lie in a box and does not for sure: rows, and the place groups whose rows all may. */
interface MayBe {
  readonly alone: number[];
  readonly groups: number[];
}

/** Those of some rows that lie in a box for sure, and that may, both in rising order, and of each row how it lies. */
class Stances {
  readonly #all: number;
  readonly #rowsOfGroups: ClassIndex;
  readonly #inside: RowBits;
  readonly #mayBe: MayBe;
  #insideRows: Uint32Array | null = null;
  #mayRows: Uint32Array | null = null;
  #marks: Uint8Array | null = null;

  constructor(
    all: number,
    rowsOfGroups: ClassIndex,
    { inside, mayBe }: { readonly inside: RowBits; readonly mayBe: MayBe },
  ) {
    this.#all = all;
    this.#rowsOfGroups = rowsOfGroups;
    this.#inside = inside;
    this.#mayBe = mayBe;
  }

  get inside(): Uint32Array {
    return (this.#insideRows ??= this.#inside.rows());
  }

  // Whoever asks for what is sure alone never needs the others, which may be many times as many.
  get may(): Uint32Array {
    if (this.#mayRows !== null) return this.#mayRows;
    const bits = new RowBits(this.#all);
    const { inside } = this;
    for (let at = 0; at < inside.length; at += 1) bits.add(inside[at] ?? 0);
    for (const row of this.#mayBe.alone) bits.add(row);
    for (const group of this.#mayBe.groups)
      eachOf(this.#rowsOfGroups, group, (row) => bits.add(row));
    return (this.#mayRows = bits.rows());
  }

  get marks(): Uint8Array {
    if (this.#marks !== null) return this.#marks;
    const marks = new Uint8Array(this.#all);
    for (const [rows, stance] of [
      [this.may, "may"],
      [this.inside, "in"],
    ] as const) {
      const mark = STANCES.indexOf(stance);
      for (let at = 0; at < rows.length; at += 1) marks[rows[at] ?? 0] = mark;
    }
    return (this.#marks = marks);
  }
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
  const { lat, place } = columns.numbers;
  const { precision } = columns.codes;
  const inside = new RowBits(columns.rows);
  const mayBe: MayBe = { alone: [], groups: [] };
  const put = (row: number, stance: BoxStance): void => {
    if (stance === "in") inside.add(row);
    else if (stance === "may") mayBe.alone.push(row);
  };
  const { points, rowsOfGroups } = ownPoints(columns, reaches);
  for (const [km, bands] of points)
    if (km === 0) bands.within(edges, (row) => inside.add(row));
    else
      bands.within(boxReaching(edges, km), (row) =>
        put(row, discInBox(edges, pointOf(columns, row), km)),
      );
  for (let group = 0; group < reaches.ofGroups.length; group += 1) {
    const reach = reaches.ofGroups[group] ?? null;
    const stance = reach === null ? "out" : stanceOf(reach, edges);
    if (stance === "in") eachOf(rowsOfGroups, group, (row) => inside.add(row));
    else if (stance === "may") mayBe.groups.push(group);
  }
  const spread = spreadRows(columns);
  if (spread.length > 0) {
    const { starts, targets, roles } = await linkColumns(engine, columns);
    const alsoIn = numberOfRole("where.alsoIn");
    for (const row of spread) {
      const code = precision[row] ?? 0;
      const km = reaches.ofPrecision[code] ?? null;
      const named: Reach[] =
        lat[row] !== NO_COORDINATE && km !== null
          ? [{ point: pointOf(columns, row), km }]
          : [reaches.at(place[row] ?? 0, code)];
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        if (roles[at] === alsoIn) named.push(reaches.at(targets[at] ?? 0, code));
      const surest = Math.max(...named.map((reach) => STANCES.indexOf(stanceOf(reach, edges))));
      put(row, STANCES[surest] ?? "out");
    }
  }
  return new Stances(columns.rows, rowsOfGroups, { inside, mayBe });
}

function eachOf({ starts, rows }: ClassIndex, group: number, visit: (row: number) => void): void {
  const end = starts[group + 1] ?? 0;
  for (let at = starts[group] ?? 0; at < end; at += 1) visit(rows[at] ?? 0);
}

function pointOf({ numbers }: IncidentColumns, row: number): Point {
  return { lat: degreesOf(numbers.lat[row] ?? 0), lon: degreesOf(numbers.lon[row] ?? 0) };
}

/** The rows that have points of their own, by how far around these they may lie, in km, and the others by their place group. */
interface OwnPoints {
  readonly points: ReadonlyMap<number, PointBands>;
  readonly rowsOfGroups: ClassIndex;
}

function ownPoints(columns: IncidentColumns, { ofGroups, ofPrecision }: Reaches): OwnPoints {
  return derivedOf(columns, "own points", () => {
    const { groupOf, groups } = placeGroups(columns);
    const rows = new Map<number, number[]>();
    const others: number[] = [];
    for (let row = 0; row < columns.rows; row += 1) {
      const isOwn = ofGroups[groupOf[row] ?? 0] === null;
      const km = ofPrecision[columns.codes.precision[row] ?? 0] ?? 0;
      const known = isOwn ? (rows.get(km) ?? []) : others;
      if (isOwn) rows.set(km, known);
      known.push(row);
    }
    return {
      points: new Map(
        [...rows].map(([km, some]) => [km, new PointBands(some, (row) => pointOf(columns, row))]),
      ),
      rowsOfGroups: indexOfClasses(
        { classOf: groupOf, size: groups.length + 1 },
        Uint32Array.from(others),
      ),
    };
  });
}

/** How far around a point something may lie that is known so precisely, in km; null where it earns no point. */
function reachOf(precision: PlacePrecision): number | null {
  const mark = markOf(precision);
  return mark === "area" ? null : mark === "ring" ? NEAR_RADIUS_KM : 0;
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
