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

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Brings in the numbers of records that the ledger holds, which `of` then tells until others are brought in. */
  async learn(ids: Iterable<string>): Promise<void> {
    const wanted = new Set(ids);
    if (this.#known.size + wanted.size > MOST) this.#known.clear();
    const missing = [...wanted].filter((id) => !this.#known.has(id));
    for (let start = 0; start < missing.length; start += CHUNK) {
      const rows = await this.#db
        .selectFrom("revision")
        .select((eb) => ["id", eb.fn.min("seq").as("number")])
        .where("id", "in", missing.slice(start, start + CHUNK))
        .groupBy("id")
        .execute();
      for (const { id, number } of rows) this.#known.set(id, number);
    }
  }

  /** The number of a record that was brought in; 0, which none has, where the ledger never held it. */
  of(id: string): number {
    return this.#known.get(id) ?? 0;
  }
}
