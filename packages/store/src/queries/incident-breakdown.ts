/**
 * Incident breakdown: the incidents that a filter leaves by what they can be told apart by, each dimension without its own part of
 * the filter, so that a second value can be chosen beside the first. SPEC F9.
 */
import type { Day } from "@sitrep/domain/day";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { SAID_BY } from "../condition.ts";
import { dayOrNull, isDaySlot } from "../columns/day-slot.ts";
import {
  derivedOf, incidentColumns, linkColumns, standingRows,
} from "../columns/incident-columns.ts"; // prettier-ignore
import { placeGround } from "../columns/place-ground.ts";
import type { TestField, TestGround } from "../columns/row-tests.ts";
import { sureTest, testsOf } from "../columns/row-tests.ts";
import type { RowTest } from "../columns/selection.ts";
import { failing, failingAtMost } from "../columns/selection.ts";
import type { ValueCount, ValueCounter } from "../columns/value-counter.ts";
import {
  namedRecords, recordCounter, setCounter, wordCounter,
} from "../columns/value-counter.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { LinkRole } from "../link-role.ts";
import { idsOfNumbers } from "../record-numbers.ts";
import type { FacetTable } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** What incidents are told apart by, with the field of the filter that narrows it. */
export const DIMENSIONS = {
  kind: "kind",
  actor: "actor",
  attribution: "attribution",
  target: "harmed",
  governorate: "place",
  source: "source",
  dataset: "dataset",
  verification: "verification",
} as const satisfies Record<string, keyof IncidentFilter & TestField>;

/** See `DIMENSIONS`. */
export type Dimension = keyof typeof DIMENSIONS;

/** See the file. */
export interface IncidentBreakdown {
  /** How many lie in the days and the box asked about for sure, and how many may. */
  readonly sure: number;
  readonly most: number;
  /** How many have no first day that anybody knows. */
  readonly undated: number;
  /** The first and last day on which any of them begins or ends; null where none is known. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** Every value that any of them has, the most frequent first, by id or word where they are equal. */
  readonly values: Readonly<Record<Dimension, readonly ValueCount<string>[]>>;
}

/** Breaks down what a filter leaves. */
export async function breakdownOf(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
): Promise<IncidentBreakdown> {
  const columns = await incidentColumns(engine);
  const ground = { engine, columns, view };
  const tests = await testsOf(ground, filter);
  const rows = standingRows(columns, view);
  const failed = failing(
    rows,
    tests.map(({ test }) => test),
  );
  const isSure = marksOf(rows, columns.rows, await sureTest(ground, filter));
  const kept = new Map<number, Uint32Array>();
  /** The rows that fail no test but those of these bits. */
  const rowsWithout = (bits: number): Uint32Array => {
    const found = kept.get(bits) ?? failingAtMost(rows, failed, bits);
    kept.set(bits, found);
    return found;
  };
  const bitOf = (field: TestField): number =>
    tests.reduce((bits, one, at) => (one.field === field ? bits | (1 << at) : bits), 0);
  const whole = new Whole(columns.numbers);
  whole.add(rowsWithout(0), isSure);
  const valuesOf = async (dimension: Dimension): Promise<readonly ValueCount<string>[]> => {
    const isKept = dimension === "governorate" && (await asksForWider(ground, filter));
    const { counter, told } = await counterOf(ground, dimension);
    counter.add(rowsWithout(isKept ? 0 : bitOf(DIMENSIONS[dimension])), isSure);
    return (await told()).toSorted(byFrequency);
  };
  return {
    ...whole.told(),
    values: {
      kind: await valuesOf("kind"),
      actor: await valuesOf("actor"),
      attribution: await valuesOf("attribution"),
      target: await valuesOf("target"),
      governorate: await valuesOf("governorate"),
      source: await valuesOf("source"),
      dataset: await valuesOf("dataset"),
      verification: await valuesOf("verification"),
    },
  };
}

/** A mark for each of some rows that passes a test; null where there is none. */
function marksOf(rows: Uint32Array, length: number, test: RowTest | null): Uint8Array | null {
  if (test === null) return null;
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = Number(test(row));
  return marks;
}

function byFrequency(a: ValueCount<string>, b: ValueCount<string>): number {
  return b.most - a.most || b.sure - a.sure || (a.value < b.value ? -1 : 1);
}

/** A counter of any values, and what it counted once all is added. */
interface DimensionCounter {
  readonly counter: Pick<ValueCounter<unknown>, "add">;
  readonly told: () => Promise<readonly ValueCount<string>[]>;
}

async function counterOf(ground: TestGround, dimension: Dimension): Promise<DimensionCounter> {
  const { columns, engine, view } = ground;
  const { area, traits } = columns.numbers;
  const plain = (counter: ValueCounter<string>): DimensionCounter => ({
    counter,
    told: async () => counter.counts(),
  });
  switch (dimension) {
    case "kind":
    case "dataset":
    case "verification":
      return plain(wordCounter(columns, dimension));
    case "attribution":
      return plain(setCounter(traits, await valuesOfSets(ground, "attribution"), false));
    case "target":
      return plain(setCounter(traits, await valuesOfSets(ground, "harmed"), false));
    case "governorate": {
      const { byId } = await placeGround(engine, columns, view.position);
      const within = await valuesOfSets(ground, "within");
      const governorates = new Map(
        [...within].map(([set, ids]) => [
          set,
          ids.filter((id) => byId.get(id)?.kind === "governorate"),
        ]),
      );
      return plain(setCounter(area, governorates, true));
    }
    case "actor":
      return recordsNamed(ground, ["parties.actor"]);
    case "source":
      return recordsNamed(ground, SAID_BY);
  }
}

async function recordsNamed(
  { engine, columns }: TestGround,
  roles: readonly LinkRole[],
): Promise<DimensionCounter> {
  const links = await linkColumns(engine, columns);
  const named = derivedOf(columns, `named ${roles.join()}`, () =>
    namedRecords(links, numbersOfRoles(roles)),
  );
  const counter = recordCounter(named);
  return {
    counter,
    told: async () => {
      const ids = await derivedOf(columns, `ids ${roles.join()}`, () =>
        idsOfNumbers(engine.read, named.numbers),
      );
      return counter.counts().map((one) => ({ ...one, value: ids.get(one.value) ?? "" }));
    },
  };
}

/** The values of a name in each set of facets; read once. */
async function valuesOfSets(
  { engine, columns }: TestGround,
  name: FacetTable["name"],
): Promise<ReadonlyMap<number, readonly string[]>> {
  return derivedOf(columns, `values ${name}`, async () => {
    const rows = await engine.read
      .selectFrom("facet")
      .select(["set_id", "value"])
      .where("name", "=", name)
      .execute();
    const sets = Map.groupBy(rows, ({ set_id: set }) => set);
    return new Map([...sets].map(([set, facets]) => [set, facets.map(({ value }) => value)]));
  });
}

/** Whether places are asked for that are no governorates: then there are governorates in them to choose from, and no others. */
async function asksForWider(
  { engine, columns, view }: TestGround,
  { place = [] }: IncidentFilter,
): Promise<boolean> {
  const { byId } = await placeGround(engine, columns, view.position);
  return place.some((id) => byId.get(id)?.kind !== "governorate");
}

/** All rows together. */
class Whole {
  readonly #earliest: Int32Array;
  readonly #latest: Int32Array;
  #sure = 0;
  #most = 0;
  #undated = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor({
    earliest,
    latest,
  }: {
    readonly earliest: Int32Array;
    readonly latest: Int32Array;
  }) {
    this.#earliest = earliest;
    this.#latest = latest;
  }

  add(rows: Uint32Array, isSure: Uint8Array | null): void {
    this.#most += rows.length;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const begin = this.#earliest[row] ?? 0;
      const end = this.#latest[row] ?? 0;
      if (isSure === null || isSure[row] === 1) this.#sure += 1;
      const begins = isDaySlot(begin);
      const ends = isDaySlot(end);
      if (!begins) this.#undated += 1;
      if (begins || ends) {
        this.#first = Math.min(this.#first, begins ? begin : end);
        this.#last = Math.max(this.#last, ends ? end : begin);
      }
    }
  }

  told(): Omit<IncidentBreakdown, "values"> {
    const [first, last] = [this.#first, this.#last].map((slot) =>
      Number.isFinite(slot) ? dayOrNull(slot) : null,
    );
    return {
      sure: this.#sure,
      most: this.#most,
      undated: this.#undated,
      span: first && last ? { first, last } : null,
    };
  }
}
