/** Import account: what an import changes, counted, with a sample of the amendments and the numbers that move. SPEC L9. */
import type { Difference } from "@sitrep/domain/difference";
import { differencesBetween } from "@sitrep/domain/difference";
import type { PlaceKind } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import type { PlaceId } from "@sitrep/domain/id";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { NOW, heldAt } from "./held.ts";
import type { Movement } from "./movement.ts";
import { Movements } from "./movement.ts";
import type { Change, Tables } from "./tables.ts";

/** How many amendments are told field by field, and how many fields of each. */
const MOST_AMENDMENTS = 20;
const MOST_FIELDS = 12;

/** One change; `before` is null where the record is new, `after` where it goes. */
export interface RecordChange {
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** An amended record, and the fields that change; `more` says how many beside those. */
export interface Amendment {
  readonly id: string;
  readonly kind: RecordKind;
  readonly differences: readonly Difference[];
  readonly more: number;
}

/** How many records came to what; `spared` did not come in, or could not be read, and stay as they are. */
export interface ImportCounts {
  readonly created: number;
  readonly amended: number;
  readonly retracted: number;
  readonly unchanged: number;
  readonly spared: number;
}

type Outcome = keyof ImportCounts;

/** See the file. */
export class ImportAccount {
  readonly #onChange: ((change: RecordChange) => void) | undefined;
  readonly #byKind = new Map<RecordKind, Record<Outcome, number>>();
  readonly #amendments: Amendment[] = [];
  readonly #movements = new Movements();
  readonly #places = new Map<
    string,
    { readonly kind: PlaceKind; readonly parent: string | null }
  >();

  constructor(onChange: ((change: RecordChange) => void) | undefined) {
    this.#onChange = onChange;
  }

  /** Counts records that stay. */
  keep(kind: RecordKind, outcome: "unchanged" | "spared"): void {
    this.#tallyOf(kind)[outcome] += 1;
  }

  /** Counts a change. */
  enter(change: RecordChange): void {
    const { id, kind, before, after } = change;
    this.#tallyOf(kind)[change.change] += 1;
    this.#movements.count(before, after);
    if (after?.kind === "place")
      this.#places.set(id, { kind: after.record.kind, parent: after.record.parent ?? null });
    if (before !== null && after !== null && this.#amendments.length < MOST_AMENDMENTS) {
      const all = differencesBetween(before.record, after.record);
      const differences = all.slice(0, MOST_FIELDS);
      this.#amendments.push({ id, kind, differences, more: all.length - differences.length });
    }
    this.#onChange?.(change);
  }

  #tallyOf(kind: RecordKind): Record<Outcome, number> {
    let tally = this.#byKind.get(kind);
    if (tally === undefined) {
      tally = { created: 0, amended: 0, retracted: 0, unchanged: 0, spared: 0 };
      this.#byKind.set(kind, tally);
    }
    return tally;
  }

  /** All counts, over all kinds. */
  get counts(): ImportCounts {
    const total = { created: 0, amended: 0, retracted: 0, unchanged: 0, spared: 0 };
    for (const tally of this.#byKind.values())
      // The keys of a constant.
      for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += tally[outcome];
    return total;
  }

  /** Whether anything is to be written. */
  get hasChanges(): boolean {
    const { created, amended, retracted } = this.counts;
    return created + amended + retracted > 0;
  }

  /** Everything that is told of the import. */
  async told(db: Kysely<Tables>): Promise<{
    readonly counts: ImportCounts;
    readonly byKind: Readonly<Partial<Record<RecordKind, ImportCounts>>>;
    readonly amendments: readonly Amendment[];
    readonly movements: readonly Movement[];
  }> {
    return {
      counts: this.counts,
      byKind: Object.fromEntries(this.#byKind),
      amendments: this.#amendments,
      movements: this.#movements.told(await this.#governorates(db)),
    };
  }

  /** Tells the governorate that a place lies in, or the country or outermost place where there is none. */
  async #governorates(db: Kysely<Tables>): Promise<(place: string) => string> {
    const [any] = this.#movements.places;
    if (any === undefined) return (place) => place;
    const rows = await db
      .selectFrom("record")
      .innerJoin("place", "place.version", "record.version")
      .select(["record.id", "place.kind", "place.parent"])
      .where("record.kind", "=", "place")
      .where(heldAt(NOW))
      .execute();
    const places = new Map(rows.map(({ id, kind, parent }) => [id, { kind, parent }]));
    for (const [id, place] of this.#places) places.set(id, place);
    // Ids in the tables were parsed before they were written.
    const parentOf = (id: string) => (places.get(id)?.parent ?? undefined) as PlaceId | undefined;
    return (place) => {
      const line = lineage(place as PlaceId, parentOf);
      const ofKind = (kind: string) => line.find((id) => places.get(id)?.kind === kind);
      return ofKind("governorate") ?? ofKind("country") ?? line.at(-1) ?? place;
    };
  }
}
