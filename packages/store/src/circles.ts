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

/** An import that would have left records in a circle; nothing was written. */
export class CircularReferences extends StoreError {
  override readonly name = "CircularReferences";
  /** One record of each circle, at most 100. */
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(`${ids[0]} would lead back to itself through what it refers to; nothing was written`);
    this.ids = ids.slice(0, MOST_TOLD);
  }
}

/** The next record of the line that a record stands in. */
function nextOf({ kind, record }: AnyRecord): string | undefined {
  switch (kind) {
    case "place":
    case "actor":
      return record.parent;
    case "source":
      return record.affiliation;
    case "document":
      return record.republishes;
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
  readonly #changed = new Map<string, string>();

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
    const found: string[] = [];
    for (const start of this.#changed.keys()) {
      const walk = new Set<string>();
      let at: string | undefined = start;
      while (at !== undefined && !settled.has(at) && !walk.has(at)) {
        walk.add(at);
        at = this.#changed.get(at) ?? (await this.#heldNext(db, at));
      }
      if (at !== undefined && walk.has(at)) found.push(at);
      for (const id of walk) settled.add(id);
    }
    if (found.length > 0) throw new CircularReferences(found);
  }

  /** Where a record on file leads, each asked for once: what was walked is settled. */
  async #heldNext(db: Kysely<Tables>, id: string): Promise<string | undefined> {
    const entry = this.#index.find(id);
    if (entry >= 0 && this.#index.entries.isChanged(entry)) return undefined;
    const any = (await recordsAt(db, [id], NOW)).get(id);
    return any === undefined ? undefined : nextOf(any);
  }
}
