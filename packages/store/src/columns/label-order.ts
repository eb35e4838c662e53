/** Label order: the rows of a page by their titles, which the columns do not hold. */
import type { Engine } from "../engine.ts";
import type { Visibility } from "../tables.ts";
import type { AskedRows } from "./asked-rows.ts";
import { rowOfVersion } from "./incident-columns.ts";
import type { PageOfRows } from "./row-order.ts";

/** Where the page before ended. */
export interface LabelPlace {
  readonly id: string;
  readonly value: string;
}

/** How many rows one statement asks for. */
const CHUNK = 500;

interface Labelled {
  readonly version: number;
  readonly id: string;
  readonly sort_label: string;
}

/**
 * A page by title. Where a filter leaves few rows their titles are read and ordered; where it leaves many, the index of titles
 * is followed until the page is full.
 */
export async function pageByLabel(
  engine: Engine,
  asked: AskedRows,
  { limit, behind }: { readonly limit: number; readonly behind: LabelPlace | null },
): Promise<PageOfRows> {
  const { columns, left } = asked;
  const isFew = left.size * left.size <= limit * columns.rows;
  const found = isFew
    ? await labelsOf(engine, asked)
    : await followed(engine, asked, { limit, behind });
  const sorted = found.filter((one) => behind === null || isBehind(one, behind)).toSorted(inOrder);
  return {
    rows: sorted.slice(0, limit).map(({ version }) => rowOfVersion(columns, version)),
    last: sorted.length > limit ? (sorted[limit - 1]?.id ?? null) : null,
  };
}

function isBehind(one: Labelled, { value, id }: LabelPlace): boolean {
  return one.sort_label === value ? one.id > id : byCodePoint(one.sort_label, value) > 0;
}

/** As databases order texts; a language orders by halves of the letters beyond its first 65,536. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function inOrder(a: Labelled, b: Labelled): number {
  if (a.sort_label !== b.sort_label) return byCodePoint(a.sort_label, b.sort_label);
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.version - b.version;
}

async function labelsOf(
  { read }: Engine,
  { columns, left }: AskedRows,
): Promise<readonly Labelled[]> {
  const versions = Array.from(left.rows, (row) => columns.numbers.version[row] ?? 0);
  const found: Labelled[] = [];
  for (let start = 0; start < versions.length; start += CHUNK)
    found.push(
      ...(await read
        .selectFrom("record")
        .select(["version", "id", "sort_label"])
        .where("version", "in", versions.slice(start, start + CHUNK))
        .execute()),
    );
  return found;
}

async function followed(
  engine: Engine,
  { columns, left }: AskedRows,
  { limit, behind }: { readonly limit: number; readonly behind: LabelPlace | null },
): Promise<readonly Labelled[]> {
  // Written from the column's own type.
  const visible = columns.words.visibility as readonly Visibility[];
  const found: Labelled[] = [];
  let place: VersionPlace | null = behind && { ...behind, version: Number.MAX_SAFE_INTEGER };
  while (found.length <= limit) {
    const from = place;
    // One after the other: of several at once no engine follows the index.
    const parts = await Promise.all(visible.map(async (one) => after(engine, one, from)));
    const next = parts.flat().toSorted(inOrder).slice(0, CHUNK);
    const last = next.at(-1);
    if (last === undefined) break;
    place = { id: last.id, value: last.sort_label, version: last.version };
    found.push(...next.filter(({ version }) => left.has(rowOfVersion(columns, version))));
  }
  return found;
}

/** A place among versions of any time, of which several may have one title and one id. */
interface VersionPlace extends LabelPlace {
  readonly version: number;
}

/** The versions that follow. */
async function after(
  { read }: Engine,
  visibility: Visibility,
  place: VersionPlace | null,
): Promise<readonly Labelled[]> {
  let query = read
    .selectFrom("record")
    .select(["version", "id", "sort_label"])
    .where("kind", "=", "incident")
    .where("visibility", "=", visibility)
    .orderBy("sort_label")
    .orderBy("id")
    .orderBy("version")
    .limit(CHUNK);
  if (place !== null)
    query = query
      .where("sort_label", ">=", place.value)
      .where((eb) =>
        eb.or([
          eb("sort_label", ">", place.value),
          eb("id", ">", place.id),
          eb.and([eb("id", "=", place.id), eb("version", ">", place.version)]),
        ]),
      );
  return query.execute();
}
