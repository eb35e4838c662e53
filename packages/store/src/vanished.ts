/** Vanished: records on file that did not come in with an import: retracted, unless they are to stay. SPEC L7. */
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import type { ImportDesk } from "./incoming.ts";
import type { MovedRecord } from "./reference-check.ts";
import type { Tables } from "./tables.ts";

/** How many revisions one statement asks for. */
const CHUNK = 500;

/** See the file; asked once everything has come in. */
export class Vanished {
  readonly #db: Kysely<Tables>;
  readonly #desk: Omit<ImportDesk, "dataset">;

  constructor(db: Kysely<Tables>, desk: Omit<ImportDesk, "dataset">) {
    this.#db = db;
    this.#desk = desk;
  }

  /** Keeps whatever is on file. */
  keepAll(): void {
    const { standing } = this.#desk.index;
    for (const seq of standing.unseen()) this.#keep(seq);
  }

  /** Keeps these records, and what they lead to. */
  async keep(ids: Iterable<string>): Promise<void> {
    const { index } = this.#desk;
    const unmet = async (all: readonly string[]): Promise<readonly number[]> => {
      await index.load(all);
      return all.flatMap((id) => {
        const entry = index.find(id);
        if (entry < 0 || index.isSeen(entry)) return [];
        const seq = index.entries.seqOf(entry);
        this.#keep(seq);
        return seq;
      });
    };
    let front = await unmet([...ids]);
    while (front.length > 0) {
      const next: number[] = [];
      for (let start = 0; start < front.length; start += CHUNK) {
        const rows = await this.#revisions(front.slice(start, start + CHUNK));
        const named = rows.flatMap(({ kind, body }) =>
          body === null ? [] : referencesOf(recordOf(kind, body)).map(({ id }) => id),
        );
        next.push(...(await unmet(named)));
      }
      front = next;
    }
  }

  #keep(seq: number): void {
    const { index, account } = this.#desk;
    if (index.standing.see(seq)) account.keep(index.standing.kindOf(seq), "spared");
  }

  /** Retracts the rest, in the order of the ledger, and answers part by part what went, and then what else moved. */
  async *retract(moved: readonly MovedRecord[]): AsyncGenerator<readonly MovedRecord[]> {
    const { index, account, ledger } = this.#desk;
    const seqs = index.standing.unseen();
    for (;;) {
      const part = [...take(seqs, CHUNK)];
      if (part.length === 0) break;
      const rows = await this.#revisions(part);
      for (const seq of part) index.standing.end(seq);
      for (const { id, kind, body } of rows) {
        const before = body === null ? null : recordOf(kind, body);
        ledger?.append({ id, kind, change: "retracted", body: null, hash: null });
        account.enter({ id, kind, change: "retracted", before, after: null });
      }
      await ledger?.write();
      yield rows.map(({ id }) => ({ id, kind: null }));
    }
    if (moved.length > 0) yield moved;
  }

  async #revisions(seqs: readonly number[]) {
    return this.#db
      .selectFrom("revision")
      .select(["id", "kind", "body"])
      .where("seq", "in", seqs)
      .orderBy("seq")
      .execute();
  }
}

/** The next items of an iterator, which goes on behind them. */
function* take<Item>(items: Iterator<Item>, most: number): Generator<Item> {
  for (let taken = 0; taken < most; taken += 1) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}
