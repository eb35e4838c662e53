/** Points: latitude and longitude of a row, held against the same point as well-known text where the row has that too. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Point } from "@sitrep/domain/place";
import { show } from "@sitrep/domain/issue";
import type { RowIssue } from "./adapter.ts";

/** The cells that tell the point; `wkt` is empty where the publisher has none. */
export interface PointCells {
  readonly latitude: string;
  readonly longitude: string;
  readonly wkt: string;
}

/** The publisher's names of the columns. */
export type PointColumns = Readonly<Record<keyof PointCells, string>>;

const USUAL: PointColumns = { latitude: "latitude", longitude: "longitude", wkt: "geom_wkt" };

/** Degrees by which the two tellings may differ: a hundredth is about a kilometre. */
const SAME_DEGREES = 0.01;

const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/;
const WKT = /^\s*POINT\s*\((-?[\d.]{1,24}) (-?[\d.]{1,24})\)/;

/** The point of a row, or null with an issue. `isEarned` says whether the row's precision earns one: otherwise it only warns. */
export function readPoint(
  cells: PointCells,
  isEarned: boolean,
  issues: RowIssue[],
  columns: PointColumns = USUAL,
): Point | null {
  const lat = degreesIn(cells.latitude);
  const lon = degreesIn(cells.longitude);
  const severity = isEarned ? "reject" : "warn";
  if (lat === null || lon === null) {
    const column = lat === null ? "latitude" : "longitude";
    const seen = show(cells[column]);
    const what = said({ is: "no-degrees", column: columns[column] });
    issues.push({ code: "invalid", severity, ...what, column: columns[column], seen });
    return null;
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const mayBeSwapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    const what = said({ is: "outside-world", mayBeSwapped });
    issues.push({ code: "invalid", severity, ...what, column: columns.latitude, seen: `${lat}, ${lon}` }); // prettier-ignore
    return null;
  }
  const told = WKT.exec(cells.wkt);
  if (told !== null) {
    const [wktLon, wktLat] = [Number(told[1]), Number(told[2])];
    if (!isNear(lat, wktLat) || !isNear(lon, wktLon)) {
      const seen = `${lat}, ${lon}`;
      const isSwapped = isNear(lat, wktLon) && isNear(lon, wktLat);
      const parts = { column: columns.wkt, told: { lat: wktLat, lon: wktLon } };
      const what = said({ is: isSwapped ? "degrees-swapped" : "degrees-differ", ...parts });
      issues.push({ code: "contradiction", severity: isSwapped ? severity : "warn", ...what, column: columns.latitude, seen }); // prettier-ignore
      if (isSwapped) return null;
    }
  }
  return { lat, lon };
}

function degreesIn(cell: string): number | null {
  return NUMBER.test(cell) || NUMBER.test(cell.trim()) ? Number(cell) : null;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_DEGREES;
}

const KM_PER_DEGREE = 111.2;

/** About how many kilometres lie between two points; good to a percent or so below a few hundred. */
export function farApartKm(one: Point, other: Point): number {
  const north = (one.lat - other.lat) * KM_PER_DEGREE;
  const shrink = Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180);
  const east = (one.lon - other.lon) * KM_PER_DEGREE * shrink;
  return Math.hypot(north, east);
}
