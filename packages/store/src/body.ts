/** Bodies: records as the ledger holds them, read back by id. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { heldAt } from "./held.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** A body of the ledger as a record; it was parsed by the domain before it was written, and is hashed. */
export function recordOf(kind: RecordKind, body: string): AnyRecord {
  return { kind, record: JSON.parse(body) };
}

/** The records with these ids as they stood at a position; ids that name nothing then are left out. */
export async function recordsAt(
  db: Kysely<Tables>,
  ids: Iterable<string>,
  position: number,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const found = new Map<string, AnyRecord>();
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const rows = await db
      .selectFrom("record")
      .innerJoin("revision", "revision.seq", "record.seq")
      .select(["record.id", "record.kind", "revision.body"])
      .where("record.id", "in", wanted.slice(start, start + CHUNK))
      .where(heldAt(position))
      .execute();
    for (const { id, kind, body } of rows) if (body !== null) found.set(id, recordOf(kind, body));
  }
  return found;
}

/** All records of some kinds as they stood at a position, by id. */
export async function recordsOfKind(
  db: Kysely<Tables>,
  kinds: readonly RecordKind[],
  position: number,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const rows = await db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "revision.body"])
    .where("record.kind", "in", kinds)
    .where(heldAt(position))
    .orderBy("record.id")
    .execute();
  return new Map(
    rows.flatMap(({ id, kind, body }) => (body === null ? [] : [[id, recordOf(kind, body)]])),
  );
}
