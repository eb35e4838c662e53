/** Facet sets: finds the number of a set of facets, and writes the sets that are new. */
import type { Kysely } from "kysely";
import type { RowBuffer, TableRows } from "./row-buffer.ts";
import type { FacetTable, Tables } from "./tables.ts";

/** A facet of some set. */
export type Facet = Omit<FacetTable, "set_id">;

/** How many sets are remembered. */
const MOST_REMEMBERED = 50_000;

/** See the file. */
export class FacetSets {
  readonly #db: Kysely<Tables>;
  readonly #rows: RowBuffer;
  readonly #sets: TableRows;
  readonly #facets: TableRows;
  readonly #known = new Map<string, number>();
  /** Numbers by the facets in whatever order they came, which is found sooner. */
  readonly #met = new Map<string, number>();
  readonly #most: number;
  #last: number;
  /** Whether all sets there are can be remembered, so that what is not remembered is new. */
  #isComplete = true;

  private constructor(db: Kysely<Tables>, rows: RowBuffer, most: number) {
    this.#db = db;
    this.#rows = rows;
    this.#sets = rows.table("facet_set", ["id", "members"]);
    this.#facets = rows.table("facet", ["set_id", "name", "value"]);
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

  /** The number of a set that was asked for lately, null of an empty one, and undefined where `numberOf` must be asked. */
  known(facets: readonly Facet[]): number | null | undefined {
    return facets.length === 0 ? null : this.#met.get(textOf(facets));
  }

  /** The number of a set, which is written where it is new; null of an empty one. */
  async numberOf(facets: readonly Facet[]): Promise<number | null> {
    if (facets.length === 0) return null;
    const number = await this.#numberOf(facets);
    if (this.#met.size >= this.#most) this.#met.clear();
    this.#met.set(textOf(facets), number);
    return number;
  }

  async #numberOf(facets: readonly Facet[]): Promise<number> {
    const members = JSON.stringify(
      facets.map(({ name, value }) => [name, value]).toSorted(inOrder),
    );
    const known = this.#known.get(members) ?? (await this.#find(members));
    if (known !== undefined) return known;
    this.#last += 1;
    this.#sets.put(this.#last, members);
    for (const { name, value } of facets) this.#facets.put(this.#last, name, value);
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

/** Neither names nor values hold a line end. */
function textOf(facets: readonly Facet[]): string {
  let text = "";
  for (const { name, value } of facets) text += `${name}\n${value}\n`;
  return text;
}

function inOrder([name, value]: readonly string[], [other, another]: readonly string[]): number {
  const [a, b] = name === other ? [value ?? "", another ?? ""] : [name ?? "", other ?? ""];
  return a < b ? -1 : 1;
}
