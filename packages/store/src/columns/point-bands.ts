/**
 * Point bands: points by bands of latitude, and in each from west to east, so that those in a box are found without looking at the
 * others.
 */
import type { Edges } from "@sitrep/domain/box";
import type { Point } from "@sitrep/domain/place";

/** How many bands there are, a degree each, and how many columns, a hundredth of a degree each. */
const BANDS = 181;
const COLUMNS = 36_001;

/** A point is known by a number below this. */
const MOST = 2 ** 24;

/** See the file. */
export class PointBands {
  readonly #numbers: Uint32Array;
  readonly #columns: Uint16Array;
  readonly #lat: Float64Array;
  readonly #lon: Float64Array;
  /** Where each band begins, and behind them where the last ends. */
  readonly #starts: Int32Array;

  /** Puts points in bands, each by its number. */
  constructor(numbers: Iterable<number>, pointOf: (number: number) => Point) {
    // Band, column and number in one: numbers are sorted far sooner than pairs.
    const keys = Float64Array.from(numbers, (one) => {
      const { lat, lon } = pointOf(one);
      return (bandOf(lat) * COLUMNS + columnOf(lon)) * MOST + one;
    }).toSorted();
    this.#numbers = Uint32Array.from(keys, (key) => key % MOST);
    this.#columns = Uint16Array.from(keys, (key) => Math.floor(key / MOST) % COLUMNS);
    this.#lat = Float64Array.from(this.#numbers, (one) => pointOf(one).lat);
    this.#lon = Float64Array.from(this.#numbers, (one) => pointOf(one).lon);
    this.#starts = new Int32Array(BANDS + 1);
    for (const lat of this.#lat) {
      const behind = bandOf(lat) + 1;
      this.#starts[behind] = (this.#starts[behind] ?? 0) + 1;
    }
    for (let band = 1; band <= BANDS; band += 1)
      this.#starts[band] = (this.#starts[band] ?? 0) + (this.#starts[band - 1] ?? 0);
  }

  /** Visits each point in a box or on its edge, once. */
  within({ west, south, east, north }: Edges, visit: (number: number) => void): void {
    const stretches = west <= east ? [[west, east]] : [[west, 180], [-180, east]]; // prettier-ignore
    for (const [left = 0, right = 0] of stretches)
      for (let band = bandOf(south); band <= bandOf(north); band += 1)
        this.#visit(band, { west: left, south, east: right, north }, visit);
  }

  #visit(band: number, { west, south, east, north }: Edges, visit: (number: number) => void): void {
    const last = columnOf(east);
    const end = this.#starts[band + 1] ?? 0;
    for (let at = this.#from(band, columnOf(west)); at < end; at += 1) {
      if ((this.#columns[at] ?? 0) > last) return;
      const lat = this.#lat[at] ?? 0;
      const lon = this.#lon[at] ?? 0;
      if (lat >= south && lat <= north && lon >= west && lon <= east) visit(this.#numbers[at] ?? 0);
    }
  }

  /** Where in a band the points begin whose column is no smaller. */
  #from(band: number, column: number): number {
    let [low, high] = [this.#starts[band] ?? 0, this.#starts[band + 1] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function bandOf(lat: number): number {
  return Math.max(0, Math.min(BANDS - 1, Math.floor(lat) + 90));
}

function columnOf(lon: number): number {
  return Math.max(0, Math.min(COLUMNS - 1, Math.floor(lon * 100) + 18_000));
}
