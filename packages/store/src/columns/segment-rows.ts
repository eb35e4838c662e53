/** Segment rows: every version that the columns hold, read back one by one with what it names and the members of its sets. */
import type { Kysely } from "kysely";
import { StoreError } from "../engine.ts";
import type { IncidentSegmentTable, Tables } from "../tables.ts";
import type { HarmSection } from "./harm-section.ts";
import { unpackHarm } from "./harm-section.ts";
import type { Segment, SegmentLinks } from "./segment.ts";
import { NUMBER_COLUMNS, WORD_COLUMNS, columnsOf, unpackLinks, unpackOwn } from "./segment.ts";

/** A version as the columns hold it. */
export interface SegmentVersion {
  readonly version: number;
  readonly [column: string]: unknown;
}

/** Reads them segment by segment. Sets are told by what stands in them: how they are numbered does not matter. */
export async function* segmentRows(db: Kysely<Tables>): AsyncGenerator<SegmentVersion> {
  const sets = await db.selectFrom("facet_set").select(["id", "members"]).execute();
  const members = new Map(sets.map((set) => [set.id, set.members]));
  let first = -1;
  for (;;) {
    const packed = await db
      .selectFrom("incident_segment")
      .selectAll()
      .where("first", ">", first)
      .orderBy("first")
      .limit(1)
      .executeTakeFirst();
    if (packed === undefined) return;
    ({ first } = packed);
    const unpacked = unpackedOrNull(packed);
    if (unpacked === null) {
      yield { version: first, isDamaged: true };
      continue;
    }
    const { segment, links, harm } = unpacked;
    for (let row = 0; row < segment.rows; row += 1)
      yield { ...versionAt(segment, links, members, row), harm: harmAt(harm, row) };
  }
}

function unpackedOrNull({ own, links }: Pick<IncidentSegmentTable, "own" | "links">) {
  try {
    const segment = unpackOwn(own);
    return { segment, links: unpackLinks(links, segment.rows), harm: unpackHarm(own) };
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

function versionAt(
  { numbers, codes, words }: Segment,
  { starts, targets, roles }: SegmentLinks,
  members: ReadonlyMap<number, string>,
  row: number,
): SegmentVersion {
  const own = columnsOf(NUMBER_COLUMNS, (column) => numbers[column][row] ?? 0);
  const told = columnsOf(WORD_COLUMNS, (column) => words[column][codes[column][row] ?? 0]);
  const links = [];
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
    links.push([roles[at], targets[at]]);
  const [area, traits] = [own.area, own.traits].map((set) => members.get(set) ?? null);
  return { ...own, ...told, area, traits, links };
}

function harmAt(harm: HarmSection | null, row: number): readonly (readonly number[])[] | null {
  if (harm === null) return null;
  const { profiles, starts, slots, lows, highs, ends } = harm;
  const profile = profiles[row] ?? 0;
  const told = [];
  for (let at = starts[profile] ?? 0; at < (starts[profile + 1] ?? 0); at += 1)
    told.push([slots[at] ?? 0, lows[at] ?? 0, highs[at] ?? -1, ends[at] ?? 0]);
  return told;
}
