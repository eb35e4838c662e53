/**
 * Import: makes a dataset consist of the records that come in, in one batch and one transaction: what is new is created,
 * what differs is amended, what does not come is retracted, and what is the same is left alone. Or only says what it
 * would do. Memory does not grow with the bodies that come in, and their order does not matter. SPEC L2, L7–L8, L10.
 */
import { randomBytes } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { Circles } from "./circles.ts";
import { DatasetIndex } from "./dataset-index.ts";
import type { Engine, Work, Writing } from "./engine.ts";
import { StoreError } from "./engine.ts";
import { hashBody } from "./hash.ts";
import type { ImportCounts } from "./import-account.ts";
import { ImportAccount } from "./import-account.ts";
import type { Amendment, RecordChange } from "./import-account.ts";
import type { IncomingBatch } from "./gathered-batches.ts";
import { gathered } from "./gathered-batches.ts";
import { Incoming } from "./incoming.ts";
import type { Authorship } from "./ledger-batch.ts";
import { LedgerBatch } from "./ledger-batch.ts";
import type { Movement } from "./movement.ts";
import { OpenReferences } from "./open-references.ts";
import { writeProjections } from "./project-batch.ts";
import { renewProjections } from "./rebuild.ts";
import type { BrokenReference } from "./reference-check.ts";
import { BrokenReferences, leftBehind } from "./reference-check.ts";
import type { RowMemory } from "./row-memory.ts";
import { forgetRows, keptRows } from "./row-memory.ts";
import type { KeepRows } from "./row-log.ts";
import { RowLog } from "./row-log.ts";
import type { Tables } from "./tables.ts";
import { Vanished } from "./vanished.ts";

/** How many values of revisions that get a salt wait at most. */
const MOST_SALTED = 3000;

/** How far an import is: `records` have come in, or are written. */
export interface ImportProgress {
  readonly phase: "reading" | "writing";
  readonly records: number;
  /** Null while nobody knows. */
  readonly of: number | null;
}

/** What to import, and how. */
export interface ImportOptions {
  readonly dataset: string;
  /** `plan` writes nothing, and waits for nobody who does. */
  readonly mode: "plan" | "apply";
  /** The edition of what is imported is named in the reason. */
  readonly authorship: Authorship;
  /** A part of the dataset: what does not come in stays. */
  readonly isPart?: boolean;
  /**
   * Ids of records that stay as they are although they do not come in, because they came and could not be read; what
   * they refer to stays with them. Asked for when everything has come.
   */
  readonly spared?: Iterable<string>;
  /** Knows rows that are on file again; a part is read whole. */
  readonly memory?: RowMemory | undefined;
  /** Told of every change, in the order of the ledger. */
  readonly onChange?: (change: RecordChange) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the import; nothing is written then. */
  readonly signal?: AbortSignal;
}

/** What an import did or, planned, would do. */
export interface ImportResult {
  /** The batch; null where there was nothing to write, or nothing was to be written. */
  readonly position: number | null;
  readonly counts: ImportCounts;
  readonly byKind: Readonly<Partial<Record<RecordKind, ImportCounts>>>;
  /** The first amendments, field by field. */
  readonly amendments: readonly Amendment[];
  readonly movements: readonly Movement[];
}

/**
 * Imports batches of records, in which one may come again with the same body. @throws StoreError, of which
 * `BrokenReferences`, `CircularReferences` and `ConflictingBodies`; and what `signal` was aborted with
 */
export async function importRecords(
  engine: Engine,
  batches: AsyncIterable<IncomingBatch>,
  options: ImportOptions,
): Promise<ImportResult> {
  checkInstant(options.authorship);
  if (options.mode === "plan") return (await compare(engine.read, batches, options, null)).result;
  const apply: Work<ImportResult> = async (db, bulk) => {
    const writing = { db, bulk };
    await renewProjections(writing);
    const ledger = await LedgerBatch.next(writing);
    const { result, account, keepRows } = await compare(db, batches, options, ledger);
    // Behind the index of records, which is cleared by now: making indexes takes as much again.
    await ledger.flush();
    const { hasChanges } = account;
    if (hasChanges) await write(writing, ledger, account, options);
    // What was kept before is of no use once anything was written.
    if (keepRows !== null) await keepRows();
    else if (hasChanges) await forgetRows(db, options.dataset);
    return hasChanges ? { ...result, position: ledger.position } : result;
  };
  return engine.write(apply);
}

function checkInstant({ recordedAt }: Authorship): void {
  // The ledger finds instants by comparing their texts.
  const time = Date.parse(recordedAt);
  const isInstant =
    recordedAt.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === recordedAt;
  if (!isInstant)
    throw new StoreError(
      `${recordedAt} is not an instant such as 2026-11-20T09:00:00.000Z; nothing was written`,
    );
}

/** Compares what comes in with what is on file, and appends what differs to the ledger where there is one to write. */
async function compare(
  db: Kysely<Tables>,
  batches: AsyncIterable<IncomingBatch>,
  { dataset, isPart, spared, memory, onChange, onProgress, signal }: ImportOptions,
  ledger: LedgerBatch | null,
): Promise<{
  readonly result: ImportResult;
  readonly account: ImportAccount;
  readonly keepRows: KeepRows | null;
}> {
  const kept = isPart || !memory ? null : await keptRows(db, dataset, memory.key);
  if (!isPart) memory?.open(kept?.told ?? null, ledger !== null);
  const index =
    kept === null
      ? await DatasetIndex.whole(db, dataset)
      : DatasetIndex.lookedUp(db, dataset, kept.standing);
  const log =
    isPart || !memory || ledger === null ? null : new RowLog(db, { dataset, index, memory, kept });
  const account = new ImportAccount(onChange);
  const incoming = new Incoming(db, { dataset, index, account, ledger });
  const references = new OpenReferences(index);
  const circles = new Circles(index);
  for await (const { records, rows } of gathered(batches)) {
    signal?.throwIfAborted();
    for (const any of await incoming.take(records)) {
      references.expect(any);
      circles.note(any);
    }
    for (const row of rows)
      if (kept !== null && typeof row === "number") incoming.recall(kept.seqsOf(row));
    await log?.add(rows);
    await ledger?.write();
    onProgress?.({ phase: "reading", records: incoming.records, of: null });
    // A batch may come without waiting for anything, and others want their turn.
    await breathe();
  }
  signal?.throwIfAborted();
  const broken: BrokenReference[] = [];
  const vanished = new Vanished(db, { index, account, ledger });
  if (isPart) vanished.keepAll();
  else await vanished.keep(spared ?? []);
  await incoming.refuseConflicts();
  const own = index.find(dataset);
  if (own < 0 || !index.isSeen(own))
    throw new StoreError(`${dataset} itself did not come in; nothing was written`);
  broken.push(...(await references.broken(db, dataset)));
  for await (const moved of vanished.retract(incoming.otherKinds)) {
    signal?.throwIfAborted();
    for await (const { from, to, seq } of leftBehind(db, moved)) {
      const { standing } = index;
      const stays = !standing.has(seq) || (standing.isSeen(seq) && !standing.isEnded(seq));
      if (stays) broken.push({ from, to });
    }
  }
  if (broken.length > 0) throw new BrokenReferences(broken);
  await circles.refuse(db);
  const keepRows = (await log?.end(account.hasChanges)) ?? null;
  index.entries.clear();
  return { result: { position: null, ...(await account.told(db)) }, account, keepRows };
}

/** Makes the tables of what was appended, and seals the batch. */
async function write(
  writing: Writing,
  ledger: LedgerBatch,
  { counts }: ImportAccount,
  { dataset, authorship, onProgress, signal }: ImportOptions,
): Promise<void> {
  const { hash, seal } = ledger.begin(dataset, authorship, counts);
  const of = counts.created + counts.amended + counts.retracted;
  let records = 0;
  const salted: (string | number)[] = [];
  await writeProjections(
    writing,
    { position: ledger.position, ...counts },
    {
      onRevision: async ({ body, ...revision }, projection) => {
        let { body_hash } = revision;
        if (body !== null && projection?.isWhole === false) {
          const salt = randomBytes(16).toString("hex");
          body_hash = hashBody(body, salt);
          salted.push(salt, body_hash, revision.seq);
          if (salted.length > MOST_SALTED) await writing.bulk.salt(salted.splice(0));
        }
        hash.add({ ...revision, body_hash });
        records += 1;
        if (records % 1000 > 0) return;
        onProgress?.({ phase: "writing", records, of });
        await breathe();
        signal?.throwIfAborted();
      },
    },
  );
  await writing.bulk.salt(salted);
  await seal();
  onProgress?.({ phase: "writing", records, of });
}
