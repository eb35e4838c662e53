/** Row order: the rows of a page by their days, the id settling ties. Ids are read only of rows that share the days of the page. */
import type { Engine } from "../engine.ts";
import type { AskedRows } from "./asked-rows.ts";
import { OPEN_END, OPEN_START } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";

/** The rows of a page, and the id of its last one where others follow. */
export interface PageOfRows {
  readonly rows: readonly number[];
  readonly last: string | null;
}

/** Where the page before ended; `slot` is null for a row without a day. */
export interface RowPlace {
  readonly id: string;
  readonly slot: number | null;
}

/** What is asked of an order. */
export interface PageByDay {
  readonly limit: number;
  readonly behind: RowPlace | null;
  readonly direction: "asc" | "desc";
}

/** How many ids one statement asks for. */
const CHUNK = 500;

/** Behind the slot of every day, whichever way they are ordered. */
const LAST = 2 ** 24;

/** A page by the last day that each row may be of; what has none comes last both ways. */
export async function pageByDay(
  engine: Engine,
  { columns, left }: AskedRows,
  { limit, behind, direction }: PageByDay,
): Promise<PageOfRows> {
  const { order, rankOf } = rowsInOrder(columns, direction);
  const sign = direction === "asc" ? 1 : -1;
  const begin = behind === null ? -LAST : behind.slot === null ? LAST : sign * behind.slot;
  /** All that share the days of the page, be it from before it or behind it. */
  const candidates: { readonly row: number; readonly rank: number }[] = [];
  let [counted, end] = [0, Number.POSITIVE_INFINITY];
  for (let at = firstFrom(order, rankOf, begin); at < order.length; at += 1) {
    const row = order[at] ?? 0;
    if (!left.has(row)) continue;
    const rank = rankOf(row);
    if (rank > end) break;
    candidates.push({ row, rank });
    // None of those that share the day of the last row before the page may be counted on.
    if (behind === null || rank > begin) counted += 1;
    if (counted > limit) end = rank;
  }
  const ids = await idsOfRows(
    engine,
    columns,
    Uint32Array.from(candidates, ({ row }) => row),
  );
  const sorted = candidates
    .map((one) => ({ ...one, id: ids.get(one.row) ?? "" }))
    .filter(({ rank, id }) => behind === null || rank > begin || id > behind.id)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return {
    rows: sorted.slice(0, limit).map(({ row }) => row),
    last: sorted.length > limit ? (sorted[limit - 1]?.id ?? null) : null,
  };
}

/** All rows of all versions by rank, of which a smaller one comes first. */
interface RowsInOrder {
  readonly order: Uint32Array;
  readonly rankOf: (row: number) => number;
}

/** Found once for each direction. */
function rowsInOrder(columns: IncidentColumns, direction: "asc" | "desc"): RowsInOrder {
  return derivedOf(columns, `order ${direction}`, () => {
    const sign = direction === "asc" ? 1 : -1;
    const { earliest, latest } = columns.numbers;
    const rankOf = (row: number): number => {
      const end = latest[row] ?? OPEN_START;
      if (end !== OPEN_END && end !== OPEN_START) return sign * end;
      return end === OPEN_START ? LAST : sign * (earliest[row] ?? 0);
    };
    // Rank and row in one number: numbers are sorted far sooner than pairs.
    const rows = columns.rows + 1;
    const keys = new Float64Array(columns.rows);
    for (let row = 0; row < keys.length; row += 1) keys[row] = (rankOf(row) + LAST) * rows + row;
    const order = Uint32Array.from(keys.toSorted(), (key) => key % rows);
    return { order, rankOf };
  });
}

/** Where the rows begin whose rank is no smaller. */
function firstFrom(order: Uint32Array, rankOf: (row: number) => number, least: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(order[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ids of rows; what was read once is kept. */
export async function idsOfRows(
  engine: Engine,
  columns: IncidentColumns,
  rows: Uint32Array,
): Promise<ReadonlyMap<number, string>> {
  const known = derivedOf(columns, "ids", () => new Map<number, string>());
  const wanted = [...rows].filter((row) => !known.has(row));
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const part = wanted.slice(start, start + CHUNK);
    const rowOf = new Map(part.map((row) => [columns.numbers.version[row] ?? 0, row]));
    const found = await engine.read
      .selectFrom("record")
      .select(["version", "id"])
      .where("version", "in", [...rowOf.keys()])
      .execute();
    for (const { version, id } of found) known.set(rowOf.get(version) ?? -1, id);
  }
  return known;
}
