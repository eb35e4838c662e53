/** Circles: lines of parents, affiliations and reprints that would lead back to where they began. SPEC L2. */
import type { AnyRecord } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { recordsAt } from "./body.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { StoreError } from "./engine.ts";
import { NOW } from "./held.ts";
import type { Tables } from "./tables.ts";

/** How many circles are told. */
const MOST_TOLD = 100;

/** The field that leads on. */
type Field = "parent" | "affiliation" | "republishes";

/** A circle: its records in order, and the field of the first that leads to the second. */
export interface Circle {
  readonly ring: readonly string[];
  readonly field: Field;
}

/** An import that would have left records in a circle; nothing was written. */
export class CircularReferences extends StoreError {
  override readonly name = "CircularReferences";
  /** At most 100. */
  readonly circles: readonly Circle[];

  constructor(circles: readonly Circle[]) {
    const first = circles[0]?.ring[0];
    super(`${first} would lead back to itself through what it refers to; nothing was written`);
    this.circles = circles.slice(0, MOST_TOLD);
  }
}

interface Link {
  readonly to: string;
  readonly field: Field;
}

/** The next record of the line that a record stands in. */
function nextOf({ kind, record }: AnyRecord): Link | undefined {
  const link = (to: string | undefined, field: Field): Link | undefined =>
    to === undefined ? undefined : { to, field };
  switch (kind) {
    case "place":
    case "actor":
      return link(record.parent, "parent");
    case "source":
      return link(record.affiliation, "affiliation");
    case "document":
      return link(record.republishes, "republishes");
    case "dataset":
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
    case "judgement":
      return undefined;
  }
}

/** The lines of changed records; those without a next one are not kept. */
export class Circles {
  readonly #index: DatasetIndex;
  readonly #changed = new Map<string, Link>();

  constructor(index: DatasetIndex) {
    this.#index = index;
  }

  /** Takes note of where a changed record leads. */
  note(any: AnyRecord): void {
    const next = nextOf(any);
    if (next !== undefined) this.#changed.set(any.record.id, next);
  }

  /** @throws CircularReferences where a changed record leads back to itself; the tables tell of the others. */
  async refuse(db: Kysely<Tables>): Promise<void> {
    const settled = new Set<string>();
    const found: Circle[] = [];
    for (const start of this.#changed.keys()) {
      const walk = new Map<string, Field | null>();
      let at: string | undefined = start;
      while (at !== undefined && !settled.has(at) && !walk.has(at)) {
        const next: Link | undefined = this.#changed.get(at) ?? (await this.#heldNext(db, at));
        walk.set(at, next?.field ?? null);
        at = next?.to;
      }
      const field = at === undefined ? undefined : walk.get(at);
      if (at !== undefined && field) {
        const line = [...walk.keys()];
        found.push({ ring: line.slice(line.indexOf(at)), field });
      }
      for (const id of walk.keys()) settled.add(id);
    }
    if (found.length > 0) throw new CircularReferences(found);
  }

  /** Where a record on file leads, each asked for once: what was walked is settled. */
  async #heldNext(db: Kysely<Tables>, id: string): Promise<Link | undefined> {
    const entry = this.#index.find(id);
    if (entry >= 0 && this.#index.entries.isChanged(entry)) return undefined;
    const any = (await recordsAt(db, [id], NOW)).get(id);
    return any === undefined ? undefined : nextOf(any);
  }
}
