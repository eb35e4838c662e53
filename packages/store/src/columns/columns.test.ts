import { IncidentFilter, IncidentQuery } from "@sitrep/domain/filter";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Written, WrittenCollection } from "../collection.fixture.ts";
import {
  PLACES as ON_FILE, datasetNamed, instantOf, load, said, sample,
} from "../collection.fixture.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import { countIncidents, incidentsByKind, amongIncidents } from "../queries/incident-counts.ts";
import type { Dimension } from "../queries/incident-breakdown.ts";
import { DIMENSIONS, breakdownOf } from "../queries/incident-breakdown.ts";
import { incidentsByDays } from "../queries/incidents-by-days.ts";
import type { DrawnRow, KnownPlace } from "../queries/incidents-by-place.ts";
import { incidentsByPlace, incidentsGathered } from "../queries/incidents-by-place.ts";
import { numbersOfRoles } from "../link-role.ts";
import { listIncidents } from "../queries/incidents.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { incidentsByTables } from "./by-tables.fixture.ts";
import type { IncidentNarrowing } from "./row-tests.ts";
import { ORDINAL_OF_SLOT, slotOf, slotsOf } from "./day-slot.ts";
import { surelyBetween } from "./day-test.ts";

const KINDS = ["explosion", "armed-attack", "abduction"] as const;
const PLACES = ["iq", "sy", "border", "nineveh", "anbar", "hasakah", "sinjar", "mosul", "hamlet", "ramadi"].map((id) => `demo/${id}`); // prettier-ignore
const PARENTS = new Map(ON_FILE.map(({ id, parent }) => [id, typeof parent === "string" ? parent : undefined])); // prettier-ignore
const SOURCES = ["agency", "paper", "general", "officials"].map((id) => `demo/${id}`);
const DOCUMENTS = ["wire", "reprint", "column"].map((id) => `demo/${id}`);
const ACTORS = ["army", "band"].map((id) => `demo/${id}`);
const WHENS = ["2019-02-17", "2019-02-17", "2019-02", "2018", "2018-12/2019-01", "[..2019-02-16]", "[2019-02-10..]", "2019-02~"] as const; // prettier-ignore
const PRECISIONS = ["settlement", "near-settlement", "district", "governorate", "country"] as const;

const some = <Value>(values: readonly Value[], most = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const anyReport = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    speakers: some(SOURCES),
    via: some(SOURCES, 1),
  })
  .map(({ document, ...more }) => said(document, more));

const anyIncident = fc.record({
  title: fc.constantFrom("Raid on a market", "Bomb at a road", "Attaque à l'école"),
  kind: fc.constantFrom(...KINDS),
  when: fc.constantFrom(...WHENS),
  where: fc
    .record({
      place: fc.constantFrom(...PLACES),
      precision: fc.constantFrom(...PRECISIONS),
      alsoIn: some(PLACES).map((ids) => (ids.length === 2 ? ids : [])),
    })
    .map((where) => ({ ...where, alsoIn: where.alsoIn.filter((id) => id !== where.place) })),
  extent: fc.constantFrom("single", "single", "series", "pattern"),
  sensitivity: fc.constantFrom("public", "public", "public", "coarsen", "withhold"),
  parties: fc.array(
    fc.record({
      role: fc.constantFrom("perpetrator", "target"),
      actor: fc.constantFrom(...ACTORS),
      attribution: fc.constantFrom("confirmed", "suspected", "claimed"),
    }),
    { maxLength: 2 },
  ),
  harm: some(["civilians", "militia"]).map((who) =>
    who.map((one) => ({ effect: "killed", who: one, quantity: "unknown" })),
  ),
  tags: some(["market", "road"]),
  reports: fc.array(anyReport, { minLength: 1, maxLength: 3 }),
});

/** What one batch makes of a dataset: up to six incidents, of which the next batch may bring others. */
interface Batch {
  readonly dataset: "demo" | "closed";
  readonly incidents: readonly Written[];
}

const anyBatch: fc.Arbitrary<Batch> = fc
  .record({
    dataset: fc.constantFrom("demo", "demo", "closed"),
    incidents: fc.array(fc.option(anyIncident), { maxLength: 6 }),
  })
  .map(({ dataset, incidents }) => ({
    dataset,
    incidents: incidents.flatMap((one, n) =>
      one === null ? [] : { id: `${dataset}/i-${n}`, ...one },
    ),
  }));

function collectionOf({ dataset, incidents }: Batch): WrittenCollection {
  if (dataset === "closed") return { dataset: datasetNamed("closed", false), incidents };
  return sample({ incidents, claims: [], judgements: [] });
}

const anyDay = fc.constantFrom(
  "2018-06-01",
  "2018-12-31",
  "2019-02-01",
  "2019-02-17",
  "2019-02-28",
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.tuple(fc.nat(3), arbitrary).map(([luck, value]) => (luck === 0 ? value : undefined));
const listOf = (values: readonly string[]) => maybe(some(values).filter((list) => list.length > 0));

const anyFilter: fc.Arbitrary<IncidentNarrowing> = fc
  .record({
    kind: listOf(KINDS),
    place: listOf(PLACES),
    from: maybe(anyDay),
    to: maybe(anyDay),
    sure: maybe(fc.boolean()),
    q: maybe(fc.constantFrom("market", "roa", "bomb road", "ecole", "!")),
    actor: listOf(ACTORS),
    attribution: listOf(["confirmed", "suspected"]),
    harmed: listOf(["civilians", "militia"]),
    effect: listOf(["killed", "injured"]),
    extent: listOf(["single", "series"]),
    precision: listOf(PRECISIONS),
    source: listOf(SOURCES),
    document: listOf(DOCUMENTS),
    dataset: listOf(["demo", "closed", "nowhere"]),
    without: listOf(["demo/paper", "anonymous", "party", "agency", "closed"]),
    verification: listOf(["single-origin", "corroborated"]),
    tag: listOf(["market", "road"]),
  })
  .map((fields) => IncidentFilter.parse(fields));

const anyMore: fc.Arbitrary<IncidentNarrowing> = fc.record({
  isUnjudged: fc.boolean(),
  astray: maybe(
    fc
      .record({ wider: some(PLACES, 4), asked: some(PLACES, 2) })
      .filter(({ asked }) => asked.length > 0),
  ),
  watched: maybe(
    fc.array(
      fc.record({
        watcher: fc.oneof(
          fc.constant({ dataset: "demo" }),
          fc.constantFrom(...SOURCES).map((source) => ({ source })),
        ),
        kinds: fc.option(some(KINDS, 2)),
        places: fc.array(
          fc.record({
            inside: fc.constantFrom(...PLACES),
            outside: some(PLACES),
            notAt: some(PLACES),
            // A written id is a branded one.
          }) as fc.Arbitrary<never>,
          { minLength: 1, maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  ),
});

const anyRole = fc.constantFrom("public", "editor") as fc.Arbitrary<Viewpoint["role"]>; // One of its words.

async function history(open: () => Promise<Engine>, batches: readonly Batch[]): Promise<Engine> {
  const engine = await open();
  await load(engine, sample({ incidents: [], claims: [], judgements: [] }));
  for (const [at, batch] of batches.entries())
    await load(engine, collectionOf(batch), instantOf(at + 2));
  return engine;
}

function countsBy<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  of: (row: Row) => number = () => 1,
) {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + of(row));
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5, F1, F2, F6, G2, G4: after any history the columns answer what the tables answer, at any position", async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyBatch, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(anyFilter, anyMore, anyRole, fc.nat(6)), {
          minLength: 12,
          maxLength: 12,
        }),
        async (batches, questions) => {
          const engine = await history(open, batches);
          for (const [at, [filter, more, role, position]] of questions.entries()) {
            const view = { position, role };
            for (const asked of [filter, more, { ...filter, ...more }])
              await compare(engine, asked, view);
            await comparePages(engine, filter, view);
            if (at < 4) await compareBreakdown(engine, filter, view);
          }
          await engine.close();
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

async function compare(engine: Engine, asked: IncidentNarrowing, view: Viewpoint): Promise<void> {
  const rows = await incidentsByTables(engine, asked, view);
  const ids = rows.map(({ id }) => id);
  expect(await countIncidents(engine, asked, view)).toBe(rows.length);
  expect([...(await amongIncidents(engine, ids, asked, view))].toSorted()).toEqual(ids);
  const kinds = await incidentsByKind(engine, asked, view);
  expect(countsBy(kinds, ({ kind }) => kind, ({ incidents }) => incidents)).toEqual(countsBy(rows, ({ kind }) => kind)); // prettier-ignore
  const days = await incidentsByDays(engine, asked, view);
  const daysOf = (row: { earliest: string | null; latest: string | null; extent: string }) =>
    JSON.stringify([row.earliest, row.latest, row.extent]);
  const inPlaces = await extentsIn(engine, rows, asked);
  expect(countsBy(days, daysOf, ({ incidents }) => incidents)).toEqual(countsBy(inPlaces, daysOf));
  const places = await incidentsByPlace(engine, asked, view);
  // Gathered alike, rows count alike, whatever the days of each.
  const gather = ({ precision }: KnownPlace): KnownPlace => ({ place: "all", precision, isPinned: true }); // prettier-ignore
  const gathered = await incidentsGathered(engine, { filter: asked, gather }, view);
  const inGroups = gathered.groups.flatMap((group, at): readonly DrawnRow[] => {
    const [most, unsure] = [gathered.most[at] ?? 0, gathered.unsure[at] ?? 0];
    return [
      { ...group, isInTime: true, incidents: most - unsure },
      { ...group, isInTime: false, incidents: unsure },
    ];
  });
  const counted = [...inGroups, ...gathered.spread].filter(({ incidents }) => incidents > 0);
  const drawnOf = (row: DrawnRow): string => JSON.stringify([row.precision, row.extent, row.isInTime, row.alsoIn]); // prettier-ignore
  expect(
    countsBy(counted, drawnOf, ({ incidents }) => incidents),
  ).toEqual(countsBy(places, drawnOf, ({ incidents }) => incidents)); // prettier-ignore
  const { from, to } = asked;
  if (from !== undefined && to !== undefined && from <= to)
    for (const by of ["day", "month", "year"] as const) {
      const cells = await incidentsByDays(engine, asked, view, { by, from, to });
      // What a series does with the days of a row.
      const touched = (row: (typeof days)[number]) => {
        const { earliest, latest } = slotsOf(row.earliest, row.latest);
        const [first, last] = [slotOf(from), slotOf(to)];
        const ends = [Math.max(earliest, first), Math.min(latest, last)].map(ORDINAL_OF_SLOT[by]);
        const isInside = earliest >= first && latest <= last;
        return JSON.stringify([ends, isInside, row.earliest === null, row.extent]);
      };
      expect(countsBy(cells, touched, ({ incidents }) => incidents)).toEqual(
        countsBy(days, touched, ({ incidents }) => incidents),
      );
    }
  const inTime = surelyBetween(
    from === undefined ? null : slotOf(from),
    to === undefined ? null : slotOf(to),
  );
  expect(
    countsBy(places, (row) => JSON.stringify([row.precision, row.extent, row.isInTime]), ({ incidents }) => incidents),
  ).toEqual(
    countsBy(rows, (row) => {
      const { earliest, latest } = slotsOf(row.earliest, row.latest);
      return JSON.stringify([row.precision, row.extent, inTime(earliest, latest)]);
    }),
  ); // prettier-ignore
}

/** Of a series that was spread over places of which not all lie where was asked, nobody says how much of it does. SPEC V8. */
async function extentsIn(
  engine: Engine,
  rows: Awaited<ReturnType<typeof incidentsByTables>>,
  { place: asked, watched }: IncidentNarrowing,
) {
  const told = [];
  for (const row of rows) {
    const lying = await engine.read
      .selectFrom("link")
      .innerJoin("revision", "revision.seq", "link.target")
      .select("revision.id")
      .where("link.version", "=", row.version)
      .where("link.role", "in", numbersOfRoles(["where.place", "where.alsoIn"]))
      .execute();
    const isIn = ({ id }: { readonly id: string }): boolean =>
      asked === undefined || around(id).some((at) => asked.some((one) => one === at));
    const isBeyond = lying.length > 1 && (watched !== undefined || !lying.every(isIn));
    told.push({ ...row, extent: isBeyond && row.extent === "series" ? "pattern" : row.extent });
  }
  return told;
}

/** A place and those that it lies in. */
function around(id: string): readonly string[] {
  const parent = PARENTS.get(id);
  return parent === undefined ? [id] : [id, ...around(parent)];
}

/** Each value of a breakdown counts what the tables leave when it is asked for instead of the values of its own field. */
async function compareBreakdown(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
): Promise<void> {
  const broken = await breakdownOf(engine, { filter, limit: 100 }, view);
  const first = await breakdownOf(engine, { filter, limit: 1 }, view);
  const rows = await incidentsByTables(engine, filter, view);
  const surely = await incidentsByTables(engine, { ...filter, sure: true }, view);
  expect([broken.most, broken.sure]).toEqual([rows.length, surely.length]);
  expect(broken.undated).toBe(rows.filter(({ earliest }) => earliest === null).length);
  const days = rows.flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest]);
  const known = days.filter((day) => day !== null).toSorted();
  expect(broken.span).toEqual(
    known.length === 0 ? null : { first: known[0], last: known[known.length - 1] },
  );
  for (const dimension of Object.keys(DIMENSIONS) as Dimension[]) {
    // The keys of the object.
    const field = DIMENSIONS[dimension];
    const { items, total } = broken.values[dimension];
    const told = items.map(({ value }) => value);
    expect(total).toBe(told.length);
    expect(first.values[dimension].total).toBe(total);
    expect(first.values[dimension].items).toEqual(
      items.filter(({ value }, at) => at === 0 || filter[field]?.some((one) => one === value)),
    );
    if (dimension === "governorate" && filter.place !== undefined) continue;
    for (const { value, sure, most } of items) {
      const asked = IncidentFilter.parse({ ...filter, [field]: [value] });
      expect(most).toBe((await incidentsByTables(engine, asked, view)).length);
      const found = await incidentsByTables(engine, { ...asked, sure: true }, view);
      expect(sure).toBe(found.length);
    }
  }
  for (const kind of KINDS) {
    const found = await incidentsByTables(engine, { ...filter, kind: [kind] }, view);
    const told = broken.values.kind.items.some(({ value }) => value === kind);
    expect(told).toBe(found.length > 0);
  }
}

/** The pages of a list hold what the tables hold, in their order, however long the pages are. */
async function comparePages(
  engine: Engine,
  filter: IncidentFilter,
  view: Viewpoint,
): Promise<void> {
  const rows = (await incidentsByTables(engine, filter, view)).filter(
    ({ visibility }) => visibility !== "counted",
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const byDay = (sign: number) => (a: (typeof rows)[number], b: (typeof rows)[number]) => {
    if (a.day === b.day) return byId(a, b);
    if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
    return a.day < b.day ? -sign : sign;
  };
  const orders = {
    "-when": rows.toSorted(byDay(-1)),
    when: rows.toSorted(byDay(1)),
    title: rows.toSorted((a, b) =>
      a.sort_label === b.sort_label ? byId(a, b) : a.sort_label < b.sort_label ? -1 : 1,
    ),
  };
  for (const [sort, expected] of Object.entries(orders)) {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const query = IncidentQuery.parse({ ...filter, sort, limit: 2, after });
      const page = await listIncidents(engine, query, view);
      expect(page.total).toBe(rows.length);
      found.push(...page.rows.map(({ any }) => any.record.id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(found).toEqual(expected.map(({ id }) => id));
  }
}
