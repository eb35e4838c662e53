/**
 * Load: writes the records of one dataset as one batch: what is new is created, what differs is amended, what is gone
 * is retracted, and what is the same is left alone. All or nothing. SPEC L7–L8.
 */
import { canonicalJson } from "@sitrep/domain/canonical";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { StoreError } from "./engine.ts";
import { GENESIS, hashBatch, sha256 } from "./hash.ts";
import { writeProjections } from "./project-batch.ts";
import type { Change, Tables } from "./tables.ts";

/** Who writes, and why. `recordedAt` is an instant in UTC; a clock that went backwards is held at the last batch's. */
export interface Authorship {
  readonly author: string;
  readonly reason: string;
  readonly recordedAt: string;
}

/** What a load did; `position` is null when there was nothing to write. */
export interface LoadResult {
  readonly position: number | null;
  readonly created: readonly string[];
  readonly amended: readonly string[];
  readonly retracted: readonly string[];
  readonly unchanged: number;
}

/** A revision that is about to be written. */
export interface PendingRevision {
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly record: AnyRecord | null;
  readonly body: string | null;
  readonly body_hash: string | null;
}

interface Held {
  readonly kind: RecordKind;
  readonly hash: string | null;
}

/** Makes the dataset consist of exactly these records. Ids must be unique and belong to it. @throws StoreError */
export async function loadDataset(
  engine: Engine,
  dataset: string,
  records: readonly AnyRecord[],
  authorship: Authorship,
): Promise<LoadResult> {
  return engine.write(async (db) => {
    const held = await heldNow(db, dataset);
    const { revisions, unchanged } = differences(records, held);
    const ids = (change: Change): readonly string[] =>
      revisions.filter((one) => one.change === change).map((one) => one.id);
    const [created, amended, retracted] = [ids("created"), ids("amended"), ids("retracted")];
    if (revisions.length === 0) return { position: null, created, amended, retracted, unchanged };
    const counts = {
      created: created.length,
      amended: amended.length,
      retracted: retracted.length,
    };
    const position = await appendBatch(db, dataset, revisions, counts, authorship);
    return { position, created, amended, retracted, unchanged };
  });
}

async function heldNow(db: Kysely<Tables>, dataset: string): Promise<ReadonlyMap<string, Held>> {
  const rows = await db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "revision.body_hash as hash"])
    .where("record.dataset", "=", dataset)
    .where("record.until", "is", null)
    .execute();
  return new Map(rows.map(({ id, kind, hash }) => [id, { kind, hash }]));
}

function differences(
  records: readonly AnyRecord[],
  held: ReadonlyMap<string, Held>,
): { readonly revisions: readonly PendingRevision[]; readonly unchanged: number } {
  const revisions: PendingRevision[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const record of records) {
    const { id } = record.record;
    if (seen.has(id))
      throw new StoreError(`${id} stands twice in what was to be loaded; nothing was written`);
    seen.add(id);
    const before = held.get(id);
    const body = canonicalJson(record.record);
    const hash = sha256(body);
    if (before?.hash === hash && before.kind === record.kind) {
      unchanged += 1;
      continue;
    }
    const change: Change = before === undefined ? "created" : "amended";
    revisions.push({ id, kind: record.kind, change, record, body, body_hash: hash });
  }
  for (const [id, { kind }] of held) {
    if (!seen.has(id))
      revisions.push({ id, kind, change: "retracted", record: null, body: null, body_hash: null });
  }
  return {
    revisions: revisions.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    unchanged,
  };
}

async function appendBatch(
  db: Kysely<Tables>,
  dataset: string,
  revisions: readonly PendingRevision[],
  counts: { readonly created: number; readonly amended: number; readonly retracted: number },
  { author, reason, recordedAt }: Authorship,
): Promise<number> {
  const last = await db
    .selectFrom("batch")
    .selectAll()
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  const recorded_at =
    last !== undefined && last.recorded_at > recordedAt ? last.recorded_at : recordedAt;
  const batch = {
    position,
    recorded_at,
    author,
    reason,
    dataset,
    ...counts,
    previous: last?.hash ?? GENESIS,
  };
  await db
    .insertInto("batch")
    .values({ ...batch, hash: hashBatch(batch, revisions) })
    .execute();
  const top = await db
    .selectFrom("revision")
    .select("seq")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const firstSeq = (top?.seq ?? 0) + 1;
  const rows = revisions.map(({ id, kind, change, body, body_hash }, index) => ({
    seq: firstSeq + index, position, id, kind, change, body, body_hash,
  })); // prettier-ignore
  for (let start = 0; start < rows.length; start += 500) {
    await db
      .insertInto("revision")
      .values(rows.slice(start, start + 500))
      .execute();
  }
  await writeProjections(db, position, revisions, firstSeq);
  return position;
}
