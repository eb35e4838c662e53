/**
 * Map points: the distinct points at which incidents are drawn, and for each row which of them is its own; and those of them that a
 * window of the map shows. What was spread over several places is drawn at none, and what is known only to an area neither. SPEC P4, P7.
 */
import type { Edges } from "@sitrep/domain/box";
import type { MapPlane } from "@sitrep/domain/map-cluster";
import { partOfPlane, planeOf } from "@sitrep/domain/map-cluster";
import type { Point } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { markOf } from "@sitrep/domain/precision";
import { BoundedMemory } from "../bounded-memory.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { NO_COORDINATE, degreesOf } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import type { PlaceGround } from "./place-ground.ts";
import { placeGround } from "./place-ground.ts";
import { PointBands } from "./point-bands.ts";
import { countedClasses } from "./row-tally.ts";
import type { Counted } from "./running-counts.ts";

/** See the file. */
export interface MapPoints {
  readonly plane: MapPlane;
  /** Of each point whether it is drawn as a ring, and not as a dot. */
  readonly isRing: Uint8Array;
  readonly bands: PointBands;
  /** Of each row the number of its point; one behind the last where it has none. */
  readonly pointOf: Int32Array;
}

/** The points as places stood at a position; found once. */
export async function mapPoints(
  engine: Engine,
  columns: IncidentColumns,
  { position }: Viewpoint,
): Promise<MapPoints> {
  const ground = await placeGround(engine, columns, position);
  return derivedOf(columns, `points ${position}`, () => findPoints(columns, ground));
}

function findPoints(columns: IncidentColumns, { byNumber }: PlaceGround): MapPoints {
  const { place, spread, lat, lon } = columns.numbers;
  const { precision } = columns.codes;
  // Written from the domain's own field.
  const marks = columns.words.precision.map((word) => markOf(word as PlacePrecision));
  const points: Point[] = [];
  const rings: number[] = [];
  /** By mark and latitude, then by longitude. */
  const found = { dot: new Map<number, Map<number, number>>(), ring: new Map<number, Map<number, number>>() }; // prettier-ignore
  const numberOf = (mark: "dot" | "ring", point: Point): number => {
    const known = found[mark].get(point.lat) ?? new Map<number, number>();
    found[mark].set(point.lat, known);
    const before = known.get(point.lon);
    if (before !== undefined) return before;
    points.push(point);
    rings.push(Number(mark === "ring"));
    known.set(point.lon, points.length - 1);
    return points.length - 1;
  };
  const none: number[] = [];
  const pointOf = new Int32Array(columns.rows);
  for (let row = 0; row < columns.rows; row += 1) {
    const mark = marks[precision[row] ?? 0] ?? "area";
    const [up, across] = [lat[row] ?? NO_COORDINATE, lon[row] ?? NO_COORDINATE];
    const own = up === NO_COORDINATE ? null : { lat: degreesOf(up), lon: degreesOf(across) };
    const point = own ?? byNumber.get(place[row] ?? 0)?.point ?? null;
    if (mark === "area" || spread[row] !== 0 || point === null) none.push(row);
    else pointOf[row] = numberOf(mark, point);
  }
  for (const row of none) pointOf[row] = points.length;
  const bands = new PointBands(points.keys(), (at) => points[at] ?? { lat: 0, lon: 0 });
  return { plane: planeOf(points), bands, isRing: Uint8Array.from(rings), pointOf };
}

/** The points that a window shows, numbered anew. */
export interface MapWindow {
  readonly plane: MapPlane;
  readonly isRing: Uint8Array;
  /** The numbers that they have among all. */
  readonly numbers: Int32Array;
  /** Counts rows by them, behind them what has no point, and at last anything. */
  readonly counted: Counted;
}

/** How many windows are kept: whoever narrows a filter looks at the same ones meanwhile. */
const MOST_WINDOWS = 4;

/** What of a map is seen: inside which edges, or all of it, and how near. */
export interface Seen {
  readonly edges: Edges | null;
  readonly zoom: number;
}

/** The points that are seen. */
export function windowOf(
  columns: IncidentColumns,
  points: MapPoints,
  { edges, zoom }: Seen,
  { position }: Viewpoint,
): MapWindow {
  const kept = derivedOf(columns, `windows ${position}`, () => {
    return new BoundedMemory<MapWindow>(MOST_WINDOWS);
  });
  const name = JSON.stringify([edges, zoom]);
  return kept.get(name, () => {
    const whole = countedClasses(`points ${position}`, {
      classOf: points.pointOf,
      size: points.isRing.length + 1,
    });
    return findWindow(points, { edges, zoom }, { name, whole });
  });
}

function findWindow(
  { plane, isRing, bands, pointOf }: MapPoints,
  { edges, zoom }: Seen,
  { name, whole }: { readonly name: string; readonly whole: Counted },
): MapWindow {
  const wanted = edges === null ? [...isRing.keys()] : [];
  if (edges !== null) bands.within(edges, (at) => wanted.push(at));
  const { plane: shown, points: numbers } = partOfPlane(plane, zoom, wanted);
  const rings = new Uint8Array(numbers.length);
  const places = new Int32Array(numbers.length + 1);
  places.set(numbers);
  places[numbers.length] = isRing.length;
  const placeOf = new Int32Array(isRing.length + 1).fill(places.length);
  for (let at = 0; at < places.length; at += 1) placeOf[places[at] ?? 0] = at;
  for (let at = 0; at < rings.length; at += 1) rings[at] = isRing[numbers[at] ?? 0] ?? 0;
  const add: Counted["add"] = (counts, rows, step) => {
    for (let at = 0; at < rows.length; at += 1) {
      const place = placeOf[pointOf[rows[at] ?? 0] ?? 0] ?? 0;
      counts[place] = (counts[place] ?? 0) + step;
    }
  };
  const own = { name: `${whole.name} seen ${name}`, size: places.length + 1, add };
  return {
    plane: shown,
    isRing: rings,
    numbers,
    counted: { ...own, partOf: { whole, places } },
  };
}
