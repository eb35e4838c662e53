/** The index of a dataset as it stands. */
import type { Kysely } from "kysely";
import { RecordIndex } from "./record-index.ts";
import type { Tables } from "./tables.ts";

/** How many records are read at once: one by one, reading takes half as long again. */
const CHUNK = 5000;

/** Every record of a dataset that is in force, in the order of their versions. */
export async function indexOf(db: Kysely<Tables>, dataset: string): Promise<RecordIndex> {
  const index = new RecordIndex();
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom("record")
      .innerJoin("revision", "revision.seq", "record.seq")
      .select(["record.version", "record.id", "record.kind", "record.seq"])
      .select(["revision.salt", "revision.body_hash"])
      .where("record.version", ">", after)
      .where("record.dataset", "=", dataset)
      .where("record.until", "is", null)
      .orderBy("record.version")
      .limit(CHUNK)
      .execute();
    for (const { id, kind, seq, salt, body_hash } of rows)
      index.add({ id, kind, seq, hash: salt === null ? body_hash : null });
    after = rows.at(-1)?.version ?? after;
    if (rows.length < CHUNK) return index;
  }
}
