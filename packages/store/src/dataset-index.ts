/** The index of a dataset as it stands. */
import type { Kysely } from "kysely";
import { RecordIndex } from "./record-index.ts";
import type { Tables } from "./tables.ts";

/** Every record of a dataset that is in force, in the order of the ledger. */
export async function indexOf(db: Kysely<Tables>, dataset: string): Promise<RecordIndex> {
  const index = new RecordIndex();
  const rows = db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "record.seq", "revision.salt", "revision.body_hash"])
    .where("record.dataset", "=", dataset)
    .where("record.until", "is", null)
    .orderBy("record.version")
    .stream();
  for await (const { id, kind, seq, salt, body_hash } of rows)
    index.add({ id, kind, seq, hash: salt === null ? body_hash : null });
  return index;
}
