/**
 * Table digests: 64 bits for each version, over all rows that the tables hold of it, in whatever order; so that tables
 * that were made twice are compared in one walk over each. Nobody outside the process can foresee them.
 */
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { segmentRows } from "./columns/segment-rows.ts";
import type { Tables } from "./tables.ts";

/** The same in both walks of one comparison. */
const SEED = randomBytes(4).readUInt32LE();

/** Tables with a row, or several, of a version. */
const OF_A_VERSION = [
  "incident", "estimate", "claim", "source", "place", "actor", "link", "voice", "hidden_link",
] as const; // prettier-ignore

/** See the file. */
export interface TableDigests {
  readonly versions: number;
  /** Two numbers for each version, and for version 0 two of all rows that belong to none. */
  readonly sums: Uint32Array;
}

/** Digests all tables as they stand. */
export async function digestsOf(db: Kysely<Tables>): Promise<TableDigests> {
  const { versions, top } = await db
    .selectFrom("record")
    .select((eb) => [eb.fn.countAll<number>().as("versions"), eb.fn.max("version").as("top")])
    .executeTakeFirstOrThrow();
  const sums = new Sums(top ?? 0);
  for await (const row of db.selectFrom("record").selectAll().stream()) {
    const { area: _area, traits: _traits, ...own } = row;
    sums.add(row.version, "record", own);
  }
  for (const table of OF_A_VERSION)
    for await (const row of db.selectFrom(table).selectAll().stream())
      sums.add(row.version, table, row);
  for await (const { version, ...row } of segmentRows(db)) sums.add(version, "segment", row);
  for (const column of ["area", "traits"] as const) {
    const rows = db
      .selectFrom("record")
      .innerJoin("facet", "facet.set_id", `record.${column}`)
      .select(["record.version", "facet.name", "facet.value"]);
    for await (const { version, ...facet } of rows.stream()) sums.add(version, column, facet);
  }
  // How sets are numbered does not matter; what stands in them and in none does.
  for await (const { name, value } of db.selectFrom("facet").selectAll().stream())
    sums.add(0, "facet", { name, value });
  for await (const { members } of db.selectFrom("facet_set").selectAll().stream())
    sums.add(0, "facet_set", { members });
  for await (const { term, doc } of db.selectFrom("search_term").select(["term", "doc"]).stream())
    sums.add(doc, "search", { term });
  return { versions, sums: sums.all };
}

/** The first version whose rows differ; 0 for rows of none, null where nothing does. */
export function firstDifference(one: TableDigests, other: TableDigests): number | null {
  const length = Math.max(one.sums.length, other.sums.length);
  for (let at = 2; at < length; at += 1)
    if (one.sums[at] !== other.sums[at]) return Math.floor(at / 2);
  return one.sums[0] === other.sums[0] && one.sums[1] === other.sums[1] ? null : 0;
}

class Sums {
  readonly all: Uint32Array;

  constructor(top: number) {
    this.all = new Uint32Array((top + 1) * 2);
  }

  add(version: number, table: string, row: object): void {
    const text = JSON.stringify([table, row]);
    let one = SEED;
    let two = SEED ^ text.length;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x5bd1e995);
      one ^= one >>> 15;
      two = Math.imul(two ^ code, 0x1b873593);
      two = (two << 13) | (two >>> 19);
    }
    // What belongs to no version that is there counts among the rows of none.
    const slot = version * 2 < this.all.length && version > 0 ? version * 2 : 0;
    this.all[slot] = (this.all[slot] ?? 0) + (one ^ (one >>> 16));
    this.all[slot + 1] = (this.all[slot + 1] ?? 0) + (two ^ (one >>> 7));
  }
}
