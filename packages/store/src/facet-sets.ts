/** Facet sets: finds the number of a set of facets, and writes the sets that are new. */
import type { Kysely } from "kysely";
import type { RowBuffer } from "./row-buffer.ts";
import type { FacetTable, Tables } from "./tables.ts";

/** A facet of some set. */
export type Facet = Omit<FacetTable, "set_id">;

/** How many sets are remembered. */
const MOST_REMEMBERED = 50_000;

/** See the file. */
export class FacetSets {
  readonly #db: Kysely<Tables>;
  readonly #rows: RowBuffer;
  readonly #known = new Map<string, number>();
  readonly #most: number;
  #last: number;
  /** Whether all sets there are can be remembered, so that what is not remembered is new. */
  #isComplete = true;

  private constructor(db: Kysely<Tables>, rows: RowBuffer, most: number) {
    this.#db = db;
    this.#rows = rows;
    this.#most = most;
    this.#last = 0;
  }

  /** The sets there are, to which new ones are written through the rows; `most` of them are remembered. */
  static async over(
    db: Kysely<Tables>,
    rows: RowBuffer,
    most = MOST_REMEMBERED,
  ): Promise<FacetSets> {
    const sets = await db
      .selectFrom("facet_set")
      .select(["id", "members"])
      .orderBy("id", "desc")
      .limit(most + 1)
      .execute();
    const found = new FacetSets(db, rows, most);
    found.#last = sets[0]?.id ?? 0;
    for (const { id, members } of sets.slice(0, most)) found.#known.set(members, id);
    found.#isComplete = sets.length <= most;
    return found;
  }

  /** The number of a set, which is written where it is new; null of an empty one. */
  async numberOf(facets: readonly Facet[]): Promise<number | null> {
    if (facets.length === 0) return null;
    const members = JSON.stringify(
      facets.map(({ name, value }) => [name, value]).toSorted(inOrder),
    );
    const known = this.#known.get(members) ?? (await this.#find(members));
    if (known !== undefined) return known;
    this.#last += 1;
    this.#rows.put("facet_set", { id: this.#last, members });
    for (const { name, value } of facets)
      this.#rows.put("facet", { set_id: this.#last, name, value });
    this.#remember(members, this.#last);
    return this.#last;
  }

  async #find(members: string): Promise<number | undefined> {
    if (this.#isComplete) return undefined;
    await this.#rows.flush();
    const found = await this.#db
      .selectFrom("facet_set")
      .select("id")
      .where("members", "=", members)
      .executeTakeFirst();
    if (found !== undefined) this.#remember(members, found.id);
    return found?.id;
  }

  #remember(members: string, id: number): void {
    if (this.#known.size >= this.#most) {
      this.#known.clear();
      this.#isComplete = false;
    }
    this.#known.set(members, id);
  }
}

function inOrder([name, value]: readonly string[], [other, another]: readonly string[]): number {
  const [a, b] = name === other ? [value ?? "", another ?? ""] : [name ?? "", other ?? ""];
  return a < b ? -1 : 1;
}
