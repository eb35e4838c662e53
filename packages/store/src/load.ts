/**
 * Load: writes the records of one dataset as one batch: what is new is created, what differs is amended, what is gone
 * is retracted, and what is the same is left alone. All or nothing. SPEC L7–L8.
 */
import { randomBytes } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { GateLookup } from "@sitrep/domain/gate";
import { gate } from "@sitrep/domain/gate";
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import { recordsAt } from "./body.ts";
import type { Engine } from "./engine.ts";
import { StoreError } from "./engine.ts";
import { NOW } from "./held.ts";
import { GENESIS, hashBatch, hashBody } from "./hash.ts";
import { writeProjections } from "./project-batch.ts";
import { renewProjections } from "./rebuild.ts";
import { refuseBrokenReferences } from "./reference-check.ts";
import { RowBuffer } from "./row-buffer.ts";
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

/** A record with its canonical JSON. */
interface Written {
  readonly any: AnyRecord;
  readonly body: string;
}

/** A revision that is about to be written. */
interface PendingRevision {
  readonly id: string;
  readonly kind: RecordKind;
  /** The kind that it had before; null where it was not there. */
  readonly was: RecordKind | null;
  readonly change: Change;
  readonly any: AnyRecord | null;
  readonly body: string | null;
  readonly salt: string | null;
  readonly body_hash: string | null;
}

interface Held {
  readonly kind: RecordKind;
  readonly salt: string | null;
  readonly hash: string | null;
}

/**
 * Makes the dataset consist of exactly these records. @throws StoreError, of which `BrokenReferences` where a
 * reference would lead nowhere
 */
export async function loadDataset(
  engine: Engine,
  dataset: string,
  records: readonly AnyRecord[],
  authorship: Authorship,
): Promise<LoadResult> {
  checkInput(dataset, records, authorship);
  const written = records.map((any) => ({ any, body: canonicalJson(any.record) }));
  return engine.write(async (db) => {
    await renewProjections(db);
    const lookup = await gateLookup(db, records);
    const { revisions, unchanged } = differences(written, await heldNow(db, dataset), lookup);
    const ids = (change: Change): readonly string[] =>
      revisions.filter((one) => one.change === change).map((one) => one.id);
    const [created, amended, retracted] = [ids("created"), ids("amended"), ids("retracted")];
    if (revisions.length === 0) return { position: null, created, amended, retracted, unchanged };
    await refuseBrokenReferences(db, dataset, records, revisions);
    const position = await appendBatch(db, dataset, revisions, authorship);
    return { position, created, amended, retracted, unchanged };
  });
}

function checkInput(dataset: string, records: readonly AnyRecord[], { recordedAt }: Authorship) {
  const refuse = (sentence: string): never => {
    throw new StoreError(`${sentence}; nothing was written`);
  };
  // The ledger finds instants by comparing their texts.
  if (!isInstant(recordedAt))
    refuse(`${recordedAt} is not an instant such as 2026-11-20T09:00:00.000Z`);
  const seen = new Set<string>();
  for (const { record } of records) {
    if (seen.has(record.id)) refuse(`${record.id} stands twice in what was to be loaded`);
    if (datasetOf(record.id) !== dataset) refuse(`${record.id} does not belong to ${dataset}`);
    seen.add(record.id);
  }
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return text.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === text;
}

async function heldNow(db: Kysely<Tables>, dataset: string): Promise<ReadonlyMap<string, Held>> {
  const rows = await db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "revision.salt", "revision.body_hash as hash"])
    .where("record.dataset", "=", dataset)
    .where("record.until", "is", null)
    .execute();
  return new Map(rows.map(({ id, ...held }) => [id, held]));
}

function differences(
  written: readonly Written[],
  held: ReadonlyMap<string, Held>,
  lookup: GateLookup,
): { readonly revisions: readonly PendingRevision[]; readonly unchanged: number } {
  const revisions: PendingRevision[] = [];
  const seen = new Set<string>();
  for (const { any, body } of written) {
    const { kind } = any;
    const { id } = any.record;
    seen.add(id);
    const before = held.get(id);
    if (before?.kind === kind && before.hash === hashBody(body, before.salt)) continue;
    const change: Change = before === undefined ? "created" : "amended";
    const salt = isWholePublic(any, lookup) ? null : randomBytes(16).toString("hex");
    const was = before?.kind ?? null;
    revisions.push({ id, kind, was, change, any, body, salt, body_hash: hashBody(body, salt) });
  }
  const unchanged = written.length - revisions.length;
  const nothing = {
    change: "retracted",
    any: null,
    body: null,
    salt: null,
    body_hash: null,
  } as const;
  for (const [id, { kind }] of held)
    if (!seen.has(id)) revisions.push({ id, kind, was: kind, ...nothing });
  return { revisions: revisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)), unchanged };
}

/** Whether the gate lets the public see every field of the record. */
function isWholePublic(any: AnyRecord, lookup: GateLookup): boolean {
  const gated = gate(any, "public", lookup);
  return gated.shown !== null && gated.steps.length === 0;
}

/** What the gate asks of records as they will be; where a place lies does not change whether it is shown whole. */
async function gateLookup(db: Kysely<Tables>, records: readonly AnyRecord[]): Promise<GateLookup> {
  const own = new Map<string, AnyRecord>(records.map((any) => [any.record.id, any]));
  const outside = new Set<string>();
  for (const any of records) {
    for (const { id, kinds } of referencesOf(any))
      if (kinds.includes("source") && !own.has(id)) outside.add(id);
  }
  const found = await recordsAt(db, outside, NOW);
  const get = (id: string): AnyRecord | undefined => own.get(id) ?? found.get(id);
  return {
    governorateOf: () => undefined,
    dataset: (id) => {
      const any = get(id);
      return any?.kind === "dataset" ? any.record : undefined;
    },
    source: (id) => {
      const any = get(id);
      return any?.kind === "source" ? any.record : undefined;
    },
  };
}

async function appendBatch(
  db: Kysely<Tables>,
  dataset: string,
  revisions: readonly PendingRevision[],
  { author, reason, recordedAt }: Authorship,
): Promise<number> {
  const last = await db
    .selectFrom("batch")
    .selectAll()
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  const count = (change: Change): number => revisions.filter((one) => one.change === change).length;
  const batch = {
    position,
    recorded_at:
      last !== undefined && last.recorded_at > recordedAt ? last.recorded_at : recordedAt,
    author,
    reason,
    dataset,
    created: count("created"),
    amended: count("amended"),
    retracted: count("retracted"),
    previous: last?.hash ?? GENESIS,
  };
  const hash = hashBatch(batch, revisions);
  await db
    .insertInto("batch")
    .values({ ...batch, hash })
    .execute();
  const top = await db
    .selectFrom("revision")
    .select("seq")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const numbered = revisions.map((one, index) => ({ ...one, seq: (top?.seq ?? 0) + 1 + index }));
  const rows = new RowBuffer(db);
  for (const { seq, id, kind, change, body, salt, body_hash } of numbered)
    await rows.put("revision", { seq, position, id, kind, change, body, salt, body_hash });
  await rows.flush();
  await writeProjections(db, position, numbered);
  return position;
}
