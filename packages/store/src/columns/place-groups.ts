/** Place groups: rows that are known to the same place equally well, each such group once. */
import { NO_COORDINATE } from "./coordinate.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";

/** Rows of the same place, precision and extent; the last two as places in the words of their columns. */
export interface PlaceGroup {
  readonly place: number;
  readonly precision: number;
  readonly extent: number;
  /** Whether they have points of their own. */
  readonly isPinned: boolean;
}

/** See the file. What was spread over several places is in none: its group is one behind the last. */
export interface PlaceGroups {
  readonly groupOf: Int32Array;
  readonly groups: readonly PlaceGroup[];
}

/** The groups of all rows; found once. */
export function placeGroups(columns: IncidentColumns): PlaceGroups {
  return derivedOf(columns, "place groups", () => findGroups(columns));
}

function findGroups({ rows, numbers, codes, words }: IncidentColumns): PlaceGroups {
  const { place, spread, lat } = numbers;
  const { precision, extent } = codes;
  const [precisions, extents] = [words.precision.length, words.extent.length];
  const groups: PlaceGroup[] = [];
  const known = new Map<number, number>();
  const groupOf = new Int32Array(rows);
  const several: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (spread[row] !== 0) {
      several.push(row);
      continue;
    }
    const [at, how, what] = [place[row] ?? 0, precision[row] ?? 0, extent[row] ?? 0];
    const isPinned = lat[row] !== NO_COORDINATE;
    const key = ((at * precisions + how) * extents + what) * 2 + Number(isPinned);
    let own = known.get(key);
    if (own === undefined) {
      known.set(key, (own = groups.length));
      groups.push({ place: at, precision: how, extent: what, isPinned });
    }
    groupOf[row] = own;
  }
  for (const row of several) groupOf[row] = groups.length;
  return { groupOf, groups };
}

/** The rows that were spread over several places, which are few. */
export function spreadRows(columns: IncidentColumns): Uint32Array {
  return derivedOf(columns, "spread", () => {
    const { spread } = columns.numbers;
    const found: number[] = [];
    for (let row = 0; row < columns.rows; row += 1) if (spread[row] !== 0) found.push(row);
    return Uint32Array.from(found);
  });
}
