/**
 * Record numbers: the place in the ledger of the first revision of each record, by which the tables name it where its id
 * would take ten times the room. A number is never given to another record, and never changes.
 */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** How many numbers are remembered. */
const MOST = 50_000;

/** See the file. */
export class RecordNumbers {
  readonly #db: Kysely<Tables>;
  readonly #known = new Map<string, number>();
  readonly #wanted = new Set<string>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Asks for the number of a record, which `of` tells after `learn`. */
  readonly want = (id: string): void => {
    if (!this.#known.has(id)) this.#wanted.add(id);
  };

  /** Tells the number of a record whose first revision is known; it need not be asked for. */
  tell(id: string, number: number): void {
    this.#known.set(id, number);
    this.#wanted.delete(id);
  }

  /** Brings in what is wanted. */
  async learn(): Promise<void> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (let start = 0; start < wanted.length; start += CHUNK) {
      const rows = await this.#db
        .selectFrom("revision")
        .select((eb) => ["id", eb.fn.min("seq").as("number")])
        .where("id", "in", wanted.slice(start, start + CHUNK))
        .groupBy("id")
        .execute();
      for (const { id, number } of rows) this.#known.set(id, number);
    }
  }

  /** The number of a record that was wanted; 0, which none has, where the ledger never held it. */
  readonly of = (id: string): number => this.#known.get(id) ?? 0;

  /** Forgets numbers where they are many; all must be wanted again. */
  forget(): void {
    if (this.#known.size > MOST) this.#known.clear();
  }
}

/** The ids of records by their numbers. */
export async function idsOfNumbers(
  db: Kysely<Tables>,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, string>> {
  const wanted = [...new Set(numbers)];
  const found = new Map<number, string>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const named = await db
      .selectFrom("revision")
      .select(["seq", "id"])
      .where("seq", "in", wanted.slice(start, start + CHUNK))
      .execute();
    for (const { seq, id } of named) found.set(seq, id);
  }
  return found;
}
