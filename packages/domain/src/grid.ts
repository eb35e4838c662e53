/** Grid: cells of the globe, so that what lies near a point is found without asking how far everything is. */
import type { Point } from "./place.ts";

/** The height of a row of cells, in degrees. */
const ROW = 0.5;

/** The length of a degree of latitude, in km; nowhere shorter by more than the slack that is added to it. */
const KM_PER_DEGREE = 110.5;

const widths = new Map<number, number>();

/** The width of the cells in a row, in degrees: about as wide as they are high, and few at the poles. */
function widthIn(row: number): number {
  const known = widths.get(row);
  if (known !== undefined) return known;
  const width = widthOf(row);
  widths.set(row, width);
  return width;
}

function widthOf(row: number): number {
  const outermost = Math.min(90, Math.max(Math.abs(row), Math.abs(row + 1)) * ROW);
  const narrowing = Math.max(0.01, Math.cos((outermost * Math.PI) / 180));
  return 360 / Math.max(1, Math.floor((360 * narrowing) / ROW));
}

function rowOf(lat: number): number {
  return Math.floor(lat / ROW);
}

function columnOf(lon: number, row: number): number {
  const width = widthIn(row);
  const turned = (((lon + 180) % 360) + 360) % 360;
  return Math.min(Math.floor(turned / width), Math.round(360 / width) - 1);
}

/** More columns than any row has. */
const COLUMNS = 1024;

/** The number of the cell that a point lies in. */
export function cellOf({ lat, lon }: Point): number {
  const row = rowOf(lat);
  return row * COLUMNS + columnOf(lon, row);
}

/** The numbers of all cells that hold a point within so many km, and of some more; none twice. */
export function cellsAround({ lat, lon }: Point, km: number): readonly number[] {
  const cells: number[] = [];
  const height = km / KM_PER_DEGREE;
  const highest = Math.min(90, Math.max(Math.abs(lat - height), Math.abs(lat + height)));
  const narrowing = Math.cos((highest * Math.PI) / 180);
  const width = narrowing < 0.01 ? 180 : Math.min(180, (height * 1.05) / narrowing);
  for (let row = rowOf(lat - height); row <= rowOf(lat + height); row += 1) {
    // Steps shorter than a cell pass over none of them, whatever the rounding.
    const step = 0.9 * widthIn(row);
    for (let at = 0; at <= Math.ceil((2 * width) / step); at += 1) {
      const cell = row * COLUMNS + columnOf(lon - width + at * step, row);
      if (!cells.includes(cell)) cells.push(cell);
    }
  }
  return cells;
}
