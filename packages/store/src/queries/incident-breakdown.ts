/**
 * Incident breakdown: the incidents that a filter leaves by what they can be told apart by, each dimension without its own part of
 * the filter, so that a second value can be chosen beside the first. SPEC F9.
 */
import type { Day } from "@sitrep/domain/day";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { SAID_BY } from "../condition.ts";
import { askedRows, doubtfulAmong } from "../columns/asked-rows.ts";
import { dayClasses } from "../columns/day-classes.ts";
import { OPEN_END, OPEN_START, dayOrNull, isDaySlot } from "../columns/day-slot.ts";
import type { IncidentColumns } from "../columns/incident-columns.ts";
import {
  derivedOf, incidentColumns, linkColumns, setsIn,
} from "../columns/incident-columns.ts"; // prettier-ignore
import { leftBy } from "../columns/left-rows.ts";
import { namedIn } from "../columns/named-rows.ts";
import { placeGround } from "../columns/place-ground.ts";
import { RowTally } from "../columns/row-tally.ts";
import type { TestField, TestGround } from "../columns/row-tests.ts";
import { sureTests, testsOf } from "../columns/row-tests.ts";
import type { CountedRows, CountedValues, Tallies, ValuedSets } from "../columns/value-counter.ts";
import {
  mostFrequent, ofSets, talliesBy, valuedSets,
} from "../columns/value-counter.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
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

// The keys are the dimensions, which `Object.keys` widens.
const EVERY = Object.keys(DIMENSIONS) as readonly Dimension[];

/** See the file; by all dimensions where nobody asks for some. */
export interface IncidentBreakdown<Asked extends Dimension = Dimension> {
  /** How many lie in the days and the box asked about for sure, and how many may. */
  readonly sure: number;
  readonly most: number;
  /** How many have no first day that anybody knows. */
  readonly undated: number;
  /** The first and last day on which any of them begins or ends; null where none is known. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** The values that they have, the most frequent first, by id or word where they are equal, and those that were asked for. */
  readonly values: Readonly<Record<Asked, CountedValues>>;
}

/**
 * What is broken down: a filter, and how many values of a dimension are told beside those that it asks for; by some dimensions
 * alone where they are named.
 */
export interface BreakdownQuestion<Asked extends Dimension = Dimension> {
  readonly filter: IncidentFilter;
  readonly limit: number;
  readonly dimensions?: readonly Asked[];
}

/** Breaks down what a filter leaves. */
export async function breakdownOf<Asked extends Dimension = Dimension>(
  engine: Engine,
  // Whoever names none has asked for all.
  { filter, limit, dimensions = EVERY as readonly Asked[] }: BreakdownQuestion<Asked>,
  view: Viewpoint,
): Promise<IncidentBreakdown<Asked>> {
  const columns = await incidentColumns(engine);
  const ground = { engine, columns, view };
  const rowsWithout = await rowsByField(ground, filter);
  const valuesOf = async (dimension: Dimension): Promise<CountedValues> => {
    const field = DIMENSIONS[dimension];
    const isKept = dimension === "governorate" && (await asksForWider(ground, filter));
    const tallies = await tallied(ground, dimension, rowsWithout(isKept ? null : field));
    return mostFrequent(tallies, limit, filter[field] ?? []);
  };
  const values: [Dimension, CountedValues][] = [];
  for (const dimension of dimensions) values.push([dimension, await valuesOf(dimension)]);
  return {
    ...wholeOf(columns, rowsWithout(null)),
    // Of each dimension that was asked for, and no other.
    values: Object.fromEntries(values) as Record<Asked, CountedValues>,
  };
}

/** Fields that narrow a dimension. */
const FIELDS: ReadonlySet<TestField> = new Set(Object.values(DIMENSIONS));

/** The rows that a filter leaves, or would leave without one of its fields. */
async function rowsByField(
  ground: TestGround,
  filter: IncidentFilter,
): Promise<(field: TestField | null) => CountedRows> {
  const asked = await askedRows(ground.engine, filter, ground.view);
  const open = await doubtfulAmong(ground, asked, filter);
  const whole: CountedRows = { all: asked.tally, doubtful: open.rows === 0 ? null : open };
  const tests = await testsOf(ground, filter);
  if (tests.every(({ field }) => !FIELDS.has(field))) return () => whole;
  const sure = filter.sure ? [] : await sureTests(ground, filter);
  // Many questions never ask for what they would leave without a field.
  const without = (name: TestField): CountedRows => {
    const others = tests.flatMap(({ field, test }) => (field === name ? [] : [test]));
    const all = new RowTally(leftBy(asked.left.whole.standing, others));
    const doubtful = all.failing(sure);
    return { all, doubtful: doubtful.rows === 0 ? null : doubtful };
  };
  const kept = new Map<TestField, CountedRows>();
  return (field) => {
    if (field === null || tests.every((one) => one.field !== field)) return whole;
    const known = kept.get(field) ?? without(field);
    kept.set(field, known);
    return known;
  };
}

/** Counts the values of a dimension. */
async function tallied(
  ground: TestGround,
  dimension: Dimension,
  rows: CountedRows,
): Promise<Tallies> {
  const { columns, engine, view } = ground;
  const { area, traits } = columns.numbers;
  switch (dimension) {
    case "kind":
    case "dataset":
    case "verification": {
      const values = columns.words[dimension];
      const classes = { classOf: columns.codes[dimension], size: values.length };
      return talliesBy(rows, values, (some) => some.ofClasses(dimension, classes));
    }
    case "attribution":
    case "target": {
      const sets = await setsOf(ground, dimension === "target" ? "harmed" : "attribution");
      const classes = { classOf: traits, size: setsIn(columns, "traits") };
      return ofSets(
        sets,
        talliesBy(rows, [], (some) => some.ofClasses("traits", classes)),
      );
    }
    case "governorate": {
      const { byId } = await placeGround(engine, columns, view.position);
      const isGovernorate = (id: string): boolean => byId.get(id)?.kind === "governorate";
      const { position } = view;
      const sets = await setsOf(ground, "within", { position, isGovernorate });
      const classes = { classOf: area, size: setsIn(columns, "area") };
      return ofSets(
        sets,
        talliesBy(rows, [], (some) => some.ofClasses("area", classes)),
      );
    }
    case "actor":
      return recordsNamed(ground, ["parties.actor"], rows);
    case "source":
      return recordsNamed(ground, SAID_BY, rows);
  }
}

async function recordsNamed(
  { engine, columns }: TestGround,
  roles: readonly LinkRole[],
  rows: CountedRows,
): Promise<Tallies> {
  const links = await linkColumns(engine, columns);
  const named = namedIn(columns, links, roles);
  const ids = await derivedOf(columns, `ids ${roles.join()}`, async () => {
    const byNumber = await idsOfNumbers(engine.read, named.numbers);
    return named.numbers.map((number) => byNumber.get(number) ?? "");
  });
  return talliesBy(rows, ids, (some) => some.naming(roles.join(), named));
}

interface GovernoratesAt {
  readonly position: number;
  readonly isGovernorate: (id: string) => boolean;
}

/** The values of a name in each set of facets, or the governorates among them; read once. */
async function setsOf(
  { engine, columns }: TestGround,
  name: FacetTable["name"],
  governorates: GovernoratesAt | null = null,
): Promise<ValuedSets> {
  const own = governorates === null ? name : `${name} ${governorates.position}`;
  return derivedOf(columns, `values ${own}`, async () => {
    const rows = await engine.read
      .selectFrom("facet")
      .select(["set_id", "value"])
      .where("name", "=", name)
      .execute();
    const told = rows.filter(({ value }) => governorates?.isGovernorate(value) ?? true);
    const sets = Map.groupBy(told, ({ set_id: set }) => set);
    return valuedSets(
      new Map([...sets].map(([set, facets]) => [set, facets.map(({ value }) => value)])),
    );
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
function wholeOf(
  columns: IncidentColumns,
  { all, doubtful }: CountedRows,
): Omit<IncidentBreakdown, "values"> {
  const most = all.rows;
  const told = all.withDays((counts) => spanOf(columns, counts));
  return { sure: most - (doubtful?.rows ?? 0), most, ...told };
}

/** The first and last day of counted classes of days, and how many have no first. */
function spanOf(
  columns: IncidentColumns,
  counts: Int32Array,
): Pick<IncidentBreakdown, "undated" | "span"> {
  const { earliest, latest } = dayClasses(columns);
  let [undated, first, last] = [0, OPEN_END, OPEN_START];
  for (let at = 0; at < counts.length; at += 1) {
    const incidents = counts[at] ?? 0;
    if (incidents === 0) continue;
    const begin = earliest[at] ?? 0;
    const end = latest[at] ?? 0;
    const isBegun = isDaySlot(begin);
    if (!isBegun) undated += incidents;
    const from = isBegun ? begin : end;
    const to = isDaySlot(end) ? end : begin;
    if (from < first && isDaySlot(from)) first = from;
    if (to > last && isDaySlot(to)) last = to;
  }
  const [from, to] = [dayOrNull(first), dayOrNull(last)];
  return { undated, span: from && to ? { first: from, last: to } : null };
}
