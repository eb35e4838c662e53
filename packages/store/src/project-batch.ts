/**
 * The projections of one batch, made from the ledger alone: versions that its revisions end, versions that they begin, and
 * new versions of records whose projection draws on a changed one (a source that may be another changes the verification
 * of what it said). Read and written part by part, so that a batch of any size takes the same memory. SPEC L5.
 */
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { dependentsOf } from "./dependents.ts";
import type { Writing } from "./engine.ts";
import type { ChangeCounts } from "./ledger-batch.ts";
import type { LedgerRevision } from "./ledger-revisions.ts";
import { newestBodies, revisionsIn } from "./ledger-revisions.ts";
import { movingNeighbourhood } from "./neighbourhood.ts";
import type { FindRecords } from "./neighbourhood.ts";
import type { Projection } from "./projection.ts";
import { project } from "./projection.ts";
import { RecordNumbers } from "./record-numbers.ts";
import type { Tables } from "./tables.ts";
import { VersionWriter, endVersions, forIdsIn } from "./version-writer.ts";

/** How many dependents are read at once. */
const CHUNK = 500;

/** From so many new records on, if they are most of all, indexes are made behind them. */
const MANY = 20_000;

/** Tables whose indexes are made sooner behind the rows; those of links grow at their ends, as links do. */
const APPENDED = ["record", "incident", "estimate"] as const;

/** A batch, and how many records it changed in each way. */
export interface ProjectedBatch extends ChangeCounts {
  readonly position: number;
}

/** What is asked while a batch is projected. */
export interface Projecting {
  /** Finds records as the batch leaves them; the ledger is asked where nothing else is given. */
  readonly find?: FindRecords;
  /** Told of each revision in turn with what the public may see of it; null where it retracts. */
  readonly onRevision?: (revision: LedgerRevision, projection: Projection | null) => Promise<void>;
}

/** Writes the projections of a batch, whose revisions are the newest of the ledger. */
export async function writeProjections(
  writing: Writing,
  { position, ...counts }: ProjectedBatch,
  { find, onRevision }: Projecting = {},
): Promise<void> {
  const { db, bulk } = writing;
  const near = movingNeighbourhood(find ?? ((ids) => newestBodies(db, ids, position)));
  const versions = await VersionWriter.at(writing, position);
  const numbers = new RecordNumbers(db);
  const isAllNew = counts.amended + counts.retracted === 0;
  const isBulk = isAllNew && counts.created >= MANY && counts.created > versions.before;
  if (isBulk) await bulk.leaveAside(APPENDED);
  /** Whether the revisions are the first ones of their records, which bear their numbers. */
  const areFirst = isAllNew && !(await hasRetracted(db, position));
  let begun: readonly BegunVersion[] = [];
  for await (const revisions of revisionsIn(db, position)) {
    const ended = revisions.flatMap(({ change, id }) => (change === "created" ? [] : id));
    await endVersions(db, position, ended);
    await near.moveTo(revisions.flatMap(({ any }) => any ?? []));
    // Written when all is asked for these: a database that works beside this thread writes while they are projected.
    if (areFirst) for (const { id, seq } of revisions) numbers.tell(id, seq);
    await begin(versions, begun, numbers);
    const projected: BegunVersion[] = [];
    for (const revision of revisions) {
      const { any, seq } = revision;
      const projection = any === null ? null : project(any, near.lookup);
      if (onRevision) await onRevision(revision, projection);
      if (any !== null && projection !== null) projected.push({ any, seq, projection });
    }
    begun = projected;
  }
  await begin(versions, begun, numbers);
  await versions.flush();
  if (isBulk) {
    await bulk.restore();
    return;
  }
  const dependents = await dependentsOf(db, position);
  for (let start = 0; start < dependents.length; start += CHUNK) {
    const part = dependents.slice(start, start + CHUNK);
    await endVersions(
      db,
      position,
      part.map(({ id }) => id),
    );
    const records = await bodiesOf(db, part);
    await near.moveTo(records.map(({ any }) => any));
    const renewed = records.map((one) => ({ ...one, projection: project(one.any, near.lookup) }));
    await begin(versions, renewed, numbers);
  }
  await versions.flush();
}

/** Whether anything was ever retracted before a batch: what is created may then have been there once. */
async function hasRetracted(db: Kysely<Tables>, position: number): Promise<boolean> {
  const row = await db
    .selectFrom("batch")
    .select("position")
    .where("position", "<", position)
    .where("retracted", ">", 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A version that begins. */
interface BegunVersion {
  readonly any: AnyRecord;
  readonly seq: number;
  readonly projection: Projection;
}

async function begin(
  versions: VersionWriter,
  begun: readonly BegunVersion[],
  numbers: RecordNumbers,
): Promise<void> {
  numbers.forget();
  for (const { any, projection } of begun) {
    numbers.want(any.record.id);
    forIdsIn(projection, numbers.want);
  }
  await numbers.learn();
  for (const { any, seq, projection } of begun) {
    const { id } = any.record;
    const header = { id, kind: any.kind, dataset: datasetOf(id), seq };
    await versions.begin(header, projection, numbers.of);
  }
}

async function bodiesOf(db: Kysely<Tables>, dependents: readonly { readonly seq: number }[]) {
  const rows = await db
    .selectFrom("revision")
    .select(["id", "kind", "seq", "body"])
    .where(
      "seq",
      "in",
      dependents.map(({ seq }) => seq),
    )
    .orderBy("id")
    .execute();
  return rows.flatMap(({ kind, seq, body }) =>
    body === null ? [] : { any: recordOf(kind, body), seq },
  );
}
