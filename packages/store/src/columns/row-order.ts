/** Row order: the rows of a page by their days, the id settling ties. Ids are read only of rows that share the days of the page. */
import type { Engine } from "../engine.ts";
import type { AskedRows } from "./asked-rows.ts";
import { dayClasses } from "./day-classes.ts";
import { OPEN_END, OPEN_START } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import type { LeftRows } from "./left-rows.ts";

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
  const { order, rankOf, rowsOf } = inOrder(columns, left, direction);
  const sign = direction === "asc" ? 1 : -1;
  const begin = behind === null ? -LAST : behind.slot === null ? LAST : sign * behind.slot;
  /** All that share the days of the page, be it from before it or behind it. */
  const candidates: { readonly row: number; readonly rank: number }[] = [];
  let counted = 0;
  for (let at = firstFrom(order, rankOf, begin); at < order.length; at += 1) {
    const one = order[at] ?? 0;
    const rows = rowsOf(one);
    if (rows === null) continue;
    const rank = rankOf(one);
    if (counted > limit && rank > (candidates.at(-1)?.rank ?? rank)) break;
    for (const row of rows) candidates.push({ row, rank });
    // None of those that share the day of the last row before the page may be counted on.
    if (behind === null || rank > begin) counted += rows.length;
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

/** Rows, or classes of them, by rank, of which a smaller one comes first; `rowsOf` are those that are left of one, null where none is. */
interface InOrder {
  readonly order: Uint32Array;
  readonly rankOf: (one: number) => number;
  readonly rowsOf: (one: number) => (ArrayLike<number> & Iterable<number>) | null;
}

/** Of so few rows, of this many, each is put in its place anew: what lies far down is found as soon as anything else. */
const FEW = 32;

/** What days leave is found class by class, of which there are far fewer than rows. */
function inOrder(columns: IncidentColumns, left: LeftRows, direction: "asc" | "desc"): InOrder {
  const { days, whole } = left;
  const byRow = rankBy(columns.numbers, direction);
  if (days !== null) {
    const { starts, rows } = whole.byDays;
    const classes = dayClasses(columns);
    const byClass = rankBy(classes, direction);
    return {
      rankOf: byClass,
      order: derivedOf(columns, `order of classes ${direction}`, () =>
        byRank(classes.latest.keys(), byClass),
      ),
      rowsOf: (own) => {
        const [first, behind] = [starts[own] ?? 0, starts[own + 1] ?? 0];
        return days[own] === 0 || first === behind ? null : rows.subarray(first, behind);
      },
    };
  }
  if (left.size * FEW < columns.rows)
    return { rankOf: byRow, order: byRank(left.rows, byRow), rowsOf: (row) => [row] };
  return {
    rankOf: byRow,
    order: derivedOf(columns, `order ${direction}`, () =>
      byRank(columns.numbers.latest.keys(), byRow),
    ),
    rowsOf: (row) => (left.has(row) ? [row] : null),
  };
}

interface Days {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/** The rank of whatever has days, by the last of them. */
function rankBy({ earliest, latest }: Days, direction: "asc" | "desc"): (one: number) => number {
  const sign = direction === "asc" ? 1 : -1;
  return (one) => {
    const end = latest[one] ?? OPEN_START;
    if (end !== OPEN_END && end !== OPEN_START) return sign * end;
    return end === OPEN_START ? LAST : sign * (earliest[one] ?? 0);
  };
}

/** More than there are of anything. */
const ALL = 2 ** 26;

/** Puts some in order by their ranks, and where these are equal as they are numbered. */
function byRank(some: Iterable<number>, rankOf: (one: number) => number): Uint32Array {
  // Rank and number in one: numbers are sorted far sooner than pairs.
  const keys = Float64Array.from(some, (one) => (rankOf(one) + LAST) * ALL + one);
  return Uint32Array.from(keys.toSorted(), (key) => key % ALL);
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
