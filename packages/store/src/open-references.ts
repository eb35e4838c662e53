/** Open references: what changed records refer to, until it is known that it is there. SPEC L2. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import type { DatasetIndex } from "./dataset-index.ts";
import type { BrokenReference } from "./reference-check.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** Who expects what under an id: one of each list of kinds is enough to be told about. */
type Expectations = Map<readonly RecordKind[], string>;

/** See the file; only ids that were not met yet are kept. */
export class OpenReferences {
  readonly #index: DatasetIndex;
  readonly #open = new Map<string, Expectations>();

  constructor(index: DatasetIndex) {
    this.#index = index;
  }

  /** Takes note of what a record refers to. */
  expect(any: AnyRecord): void {
    for (const { id, kinds } of referencesOf(any)) {
      let expected = this.#open.get(id);
      if (expected === undefined) {
        if (this.#index.isMet(id, kinds)) continue;
        expected = new Map();
        this.#open.set(id, expected);
      }
      if (!expected.has(kinds)) expected.set(kinds, any.record.id);
    }
  }

  /** Those that lead to nothing, once everything was met that stays: in the dataset itself, or in others. */
  async broken(db: Kysely<Tables>, dataset: string): Promise<readonly BrokenReference[]> {
    await this.#index.load(this.#open.keys());
    const left = [...this.#open].flatMap(([to, expected]) =>
      [...expected].flatMap(([kinds, from]) =>
        this.#index.isMet(to, kinds) ? [] : { from, to, kinds },
      ),
    );
    const broken: BrokenReference[] = [];
    for (let start = 0; start < left.length; start += CHUNK) {
      const part = left.slice(start, start + CHUNK);
      const rows = await db
        .selectFrom("record")
        .select(["id", "kind"])
        .where("id", "in", [...new Set(part.map(({ to }) => to))])
        .where("dataset", "!=", dataset)
        .where("until", "is", null)
        .execute();
      const outside = new Map(rows.map(({ id, kind }) => [id, kind]));
      for (const { from, to, kinds } of part) {
        const kind = outside.get(to);
        if (kind === undefined || !kinds.includes(kind)) broken.push({ from, to });
      }
    }
    return broken;
  }
}
