/** Incoming: records as they come in, each compared with what is on file under its id. SPEC L7. */
import { canonicalJson } from "@sitrep/domain/canonical";
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { StoreError } from "./engine.ts";
import { hashBody, sha256 } from "./hash.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import type { ImportAccount } from "./import-account.ts";
import { ConflictingBodies } from "./import-refusal.ts";
import type { LedgerBatch } from "./ledger-batch.ts";
import type { MovedRecord } from "./reference-check.ts";
import type { Tables } from "./tables.ts";

/** How many revisions one statement asks for. */
const CHUNK = 500;

/** How many conflicts are told by name. */
const MOST_TOLD = 100;

/** What an import writes into as it reads; without a ledger nothing is written. */
export interface ImportDesk {
  readonly dataset: string;
  readonly index: DatasetIndex;
  readonly account: ImportAccount;
  readonly ledger: LedgerBatch | null;
}

/** A record that is new, or differs from the revision that is on file. */
interface Differing {
  readonly entry: number;
  readonly any: AnyRecord;
  readonly body: string;
  readonly hash: string;
  /** The revision on file; null where there is none. */
  readonly heldSeq: number | null;
  readonly heldKind: RecordKind | null;
}

interface HeldRevision {
  readonly kind: RecordKind;
  readonly body: string | null;
  readonly salt: string | null;
  readonly body_hash: string | null;
}

/** See the file. */
export class Incoming {
  readonly #db: Kysely<Tables>;
  readonly #desk: ImportDesk;
  readonly #conflicting: string[] = [];
  /** Revisions that a row is known to have brought, and another row amends. */
  readonly #contested: number[] = [];
  #conflicts = 0;
  #records = 0;
  readonly #otherKinds: MovedRecord[] = [];

  constructor(db: Kysely<Tables>, desk: ImportDesk) {
    this.#db = db;
    this.#desk = desk;
  }

  /** How many records came in, each time counted. */
  get records(): number {
    return this.#records;
  }

  /** Records that become of another kind. */
  get otherKinds(): readonly MovedRecord[] {
    return this.#otherKinds;
  }

  /** Takes a batch and answers the records of it that are new or amended. @throws StoreError where one is of another dataset */
  async take(batch: readonly AnyRecord[]): Promise<readonly AnyRecord[]> {
    this.#records += batch.length;
    await this.#desk.index.load(batch.map(({ record }) => record.id));
    const differing = batch.flatMap((any) => this.#compare(any) ?? []);
    const held = await this.#heldRevisions(differing.flatMap(({ heldSeq }) => heldSeq ?? []));
    return differing.flatMap((one) => {
      const before = one.heldSeq === null ? undefined : held.get(one.heldSeq);
      return this.#enter(one, before) ? one.any : [];
    });
  }

  /** Takes the records of a row that is known, which are on file as they came. */
  recall(seqs: Iterable<number>): void {
    const { index, account } = this.#desk;
    for (const seq of seqs) {
      this.#records += 1;
      if (index.standing.isEnded(seq)) this.#contest(seq);
      else if (index.standing.see(seq)) account.keep(index.standing.kindOf(seq), "unchanged");
    }
  }

  #contest(seq: number): void {
    this.#conflicts += 1;
    if (this.#contested.length < MOST_TOLD) this.#contested.push(seq);
  }

  #compare(any: AnyRecord): Differing | null {
    const { dataset, index, account } = this.#desk;
    const { kind } = any;
    const { id } = any.record;
    if (datasetOf(id) !== dataset)
      throw new StoreError(`${id} does not belong to ${dataset}; nothing was written`);
    const body = canonicalJson(any.record);
    const hash = sha256(body);
    const { entries } = index;
    const entry = index.find(id);
    if (entry < 0) {
      const added = entries.add({ id, kind, seq: 0, hash });
      entries.see(added);
      return { entry: added, any, body, hash, heldSeq: null, heldKind: null };
    }
    const heldKind = entries.kindOf(entry);
    const isSame = heldKind === kind && entries.hasHash(entry, hash);
    if (!index.see(entry)) {
      if (!isSame) this.#conflict(id);
      return null;
    }
    if (isSame) {
      account.keep(kind, "unchanged");
      return null;
    }
    const heldSeq = entries.seqOf(entry);
    // What comes again is compared with this one.
    entries.replace(entry, { kind, seq: 0, hash });
    return { entry, any, body, hash, heldSeq, heldKind };
  }

  #conflict(id: string): void {
    this.#conflicts += 1;
    if (this.#conflicting.length < MOST_TOLD) this.#conflicting.push(id);
  }

  /** @throws ConflictingBodies where a record came twice with different bodies */
  async refuseConflicts(): Promise<void> {
    if (this.#conflicts === 0) return;
    const contested = await this.#db
      .selectFrom("revision")
      .select("id")
      .where("seq", "in", this.#contested)
      .execute();
    const ids = [...this.#conflicting, ...contested.map(({ id }) => id)].slice(0, MOST_TOLD);
    throw new ConflictingBodies(ids, this.#conflicts);
  }

  /** Writes a change; false where the body turns out to be the one that is on file behind a salt. */
  #enter(
    { entry, any, body, hash, heldSeq, heldKind }: Differing,
    held: HeldRevision | undefined,
  ): boolean {
    const { index, account, ledger } = this.#desk;
    const { kind } = any;
    const { id } = any.record;
    const isSame =
      heldKind === kind && held !== undefined && hashBody(body, held.salt) === held.body_hash;
    if (isSame && heldSeq !== null) {
      index.entries.replace(entry, { kind, seq: heldSeq, hash });
      account.keep(kind, "unchanged");
      return false;
    }
    const change = heldSeq === null ? "created" : "amended";
    if (heldKind !== null && heldKind !== kind) this.#otherKinds.push({ id, kind });
    const seq = ledger?.append({ id, kind, change, body, hash }) ?? 0;
    index.entries.change(entry, seq);
    if (heldSeq !== null) index.standing.end(heldSeq);
    if (seq > 0) index.standing.enter(seq, kind);
    const isKnown = held !== undefined && held.body !== null;
    const before = isKnown ? recordOf(held.kind, held.body ?? "") : null;
    account.enter({ id, kind, change, before, after: any });
    return true;
  }

  async #heldRevisions(seqs: readonly number[]): Promise<ReadonlyMap<number, HeldRevision>> {
    const held = new Map<number, HeldRevision>();
    for (let start = 0; start < seqs.length; start += CHUNK) {
      const rows = await this.#db
        .selectFrom("revision")
        .select(["seq", "kind", "body", "salt", "body_hash"])
        .where("seq", "in", seqs.slice(start, start + CHUNK))
        .execute();
      for (const { seq, ...row } of rows) held.set(seq, row);
    }
    return held;
  }
}
