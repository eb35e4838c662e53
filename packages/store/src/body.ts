/** Bodies: records as the ledger holds them, read back by id. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { StoreError } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** A record with the ledger position at which this version of its body was written. */
export interface Listed {
  readonly any: AnyRecord;
  readonly recordedIn: number;
}

/** A body of the ledger as a record; it was parsed by the domain before it was written. @throws StoreError when it was broken since */
export function recordOf(kind: RecordKind, body: string): AnyRecord {
  try {
    return { kind, record: JSON.parse(body) };
  } catch (cause) {
    const sentence = "the ledger holds a body that was changed; `sitrep verify` tells which";
    throw new StoreError(sentence, { cause });
  }
}

function standing(db: Kysely<Tables>, position: number) {
  return db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "revision.body", "revision.position"])
    .where(heldAt(position));
}

/** The records with these ids as they stood at a position, with where each was written; ids that name nothing then are left out. */
export async function listedAt(
  db: Kysely<Tables>,
  ids: Iterable<string>,
  position: number,
): Promise<ReadonlyMap<string, Listed>> {
  const found = new Map<string, Listed>();
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const rows = await standing(db, position)
      .where("record.id", "in", wanted.slice(start, start + CHUNK))
      .execute();
    for (const { id, kind, body, position: recordedIn } of rows)
      if (body !== null) found.set(id, { any: recordOf(kind, body), recordedIn });
  }
  return found;
}

/** The records with these ids as they stood at a position; ids that name nothing then are left out. */
export async function recordsAt(
  db: Kysely<Tables>,
  ids: Iterable<string>,
  position: number,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const found = await listedAt(db, ids, position);
  return new Map([...found].map(([id, { any }]) => [id, any]));
}

/** All records of some kinds as they stood at a position, by id. */
export async function recordsOfKind(
  db: Kysely<Tables>,
  kinds: readonly RecordKind[],
  position: number,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const rows = await standing(db, position)
    .where("record.kind", "in", kinds)
    .orderBy("record.id")
    .execute();
  return new Map(
    rows.flatMap(({ id, kind, body }) => (body === null ? [] : [[id, recordOf(kind, body)]])),
  );
}

/** Some records of a dataset as they stood at a position, by id, from behind an id on; the dataset's own record is none. */
export async function recordsInDataset(
  db: Kysely<Tables>,
  dataset: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  position: number,
): Promise<readonly AnyRecord[]> {
  const rows = await standing(db, position)
    .where("record.dataset", "=", dataset)
    // Every id of a dataset begins with its name and a slash; the index over ids then serves.
    .where("record.id", ">", after ?? `${dataset}/`)
    .where("record.id", "<", `${dataset}0`)
    .orderBy("record.id")
    .limit(limit)
    .execute();
  return rows.flatMap(({ kind, body }) => (body === null ? [] : [recordOf(kind, body)]));
}
