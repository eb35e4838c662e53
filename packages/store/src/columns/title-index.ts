/** Title index: versions of incidents in the order of their titles, the id and the version settling ties, read from the index of the tables. */
import type { Engine } from "../engine.ts";
import type { Visibility } from "../tables.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, rowOfVersion } from "./incident-columns.ts";

/** Where the page before ended. */
export interface LabelPlace {
  readonly id: string;
  readonly value: string;
}

/** A version with its title. */
export interface Labelled {
  readonly version: number;
  readonly id: string;
  readonly sort_label: string;
}

/** A place among versions of any time, of which several may have one title and one id. */
interface VersionPlace extends LabelPlace {
  readonly version: number;
}

/** Whether a title stands behind a place. */
export function isBehind(one: Labelled, { value, id }: LabelPlace): boolean {
  return one.sort_label === value ? one.id > id : byCodePoint(one.sort_label, value) > 0;
}

/** The order of titles. */
export function byTitle(a: Labelled, b: Labelled): number {
  if (a.sort_label !== b.sort_label) return byCodePoint(a.sort_label, b.sort_label);
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.version - b.version;
}

/** As databases order texts; a language orders by halves of the letters beyond its first 65,536. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** All rows of all versions in the order of their titles; found once. */
export async function rowsByTitle(
  { read }: Engine,
  columns: IncidentColumns,
): Promise<Uint32Array> {
  return derivedOf(columns, "order by title", async () => {
    // The index of titles lacks the ids that settle ties: to read the table whole and to sort it takes a third of the time.
    const versions = await read
      .selectFrom("record")
      .select("version")
      .where("version", "in", (from) => from.selectFrom("incident").select("version"))
      .orderBy("sort_label")
      .orderBy("id")
      .orderBy("version")
      .execute();
    const rows = Uint32Array.from(versions, ({ version }) => rowOfVersion(columns, version) + 1);
    orderFound(columns).isFound = true;
    // What was written since these columns were read is none of their rows.
    return rows.filter((row) => row > 0).map((row) => row - 1);
  });
}

/** Whether all rows are in order already. */
export function isInOrder(columns: IncidentColumns): boolean {
  return orderFound(columns).isFound;
}

function orderFound(columns: IncidentColumns): { isFound: boolean } {
  return derivedOf(columns, "order by title found", () => ({ isFound: false }));
}

/** The title of a row. */
export async function titleOfRow(
  { read }: Engine,
  { numbers }: IncidentColumns,
  row: number,
): Promise<Labelled> {
  return read
    .selectFrom("record")
    .select(["version", "id", "sort_label"])
    .where("version", "=", numbers.version[row] ?? 0)
    .executeTakeFirstOrThrow();
}

/** The titles behind a place in order, so many at a time. */
export async function* readTitles(
  engine: Engine,
  { words }: IncidentColumns,
  { behind, chunk }: { readonly behind: LabelPlace | null; readonly chunk: number },
): AsyncGenerator<readonly Labelled[]> {
  // Written from the column's own type.
  const visible = words.visibility as readonly Visibility[];
  let place: VersionPlace | null = behind && { ...behind, version: Number.MAX_SAFE_INTEGER };
  for (;;) {
    const from = place;
    // One visibility after the other: of several at once no engine follows the index.
    const parts = await Promise.all(visible.map(async (one) => after(engine, one, from, chunk)));
    const [only] = parts;
    const all = parts.length === 1 && only ? only : parts.flat().toSorted(byTitle).slice(0, chunk);
    const last = all.at(-1);
    if (last === undefined) return;
    place = { id: last.id, value: last.sort_label, version: last.version };
    yield all;
  }
}

/** The versions of a visibility that follow. */
async function after(
  { read }: Engine,
  visibility: Visibility,
  place: VersionPlace | null,
  chunk: number,
): Promise<readonly Labelled[]> {
  let query = read
    .selectFrom("record")
    .select(["version", "id", "sort_label"])
    .where("kind", "=", "incident")
    .where("visibility", "=", visibility)
    .orderBy("sort_label")
    .orderBy("id")
    .orderBy("version")
    .limit(chunk);
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
