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

/** Behind every day, whichever way they are ordered. */
const LAST = 2 ** 31;

/** A page by the last day that each row may be of; what has none comes last both ways. */
export async function pageByDay(
  engine: Engine,
  { columns, rows }: AskedRows,
  { limit, behind, direction }: PageByDay,
): Promise<PageOfRows> {
  const sign = direction === "asc" ? 1 : -1;
  const { earliest, latest } = columns.numbers;
  /** Smaller comes first. */
  const rankOf = (row: number): number => {
    const end = latest[row] ?? OPEN_START;
    if (end !== OPEN_END && end !== OPEN_START) return sign * end;
    return end === OPEN_START ? LAST : sign * (earliest[row] ?? 0);
  };
  const start = behind === null ? -LAST : behind.slot === null ? LAST : sign * behind.slot;
  const end = lastRank(rows, rankOf, { start, isBegun: behind !== null, limit });
  const candidates = rows.filter((row) => {
    const rank = rankOf(row);
    return rank >= start && rank <= end;
  });
  const ids = await idsOfRows(engine, columns, candidates);
  const sorted = [...candidates]
    .map((row) => ({ row, rank: rankOf(row), id: ids.get(row) ?? "" }))
    .filter(({ rank, id }) => behind === null || rank > start || id > behind.id)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return {
    rows: sorted.slice(0, limit).map(({ row }) => row),
    last: sorted.length > limit ? (sorted[limit - 1]?.id ?? null) : null,
  };
}

interface RankQuestion {
  readonly start: number;
  /** Whether rows of the first rank may lie before the page, so that none of them may be counted on. */
  readonly isBegun: boolean;
  readonly limit: number;
}

/** The rank up to which more rows come than a page holds. The first ranks are found among the few best, which are kept in order. */
function lastRank(
  rows: Uint32Array,
  rankOf: (row: number) => number,
  { start, isBegun, limit }: RankQuestion,
): number {
  /** The ranks of the best rows so far, from the first to the last. */
  const best: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (let at = 0; at < rows.length; at += 1) {
    const rank = rankOf(rows[at] ?? 0);
    if (rank >= worst || rank < start || (isBegun && rank === start)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1] ?? 0) > rank) place -= 1;
    best.splice(place, 0, rank);
    if (best.length > limit + 1) best.pop();
    if (best.length > limit) worst = best[limit] ?? worst;
  }
  return best.at(-1) ?? start;
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
