/** Incidents: pages, and the rows that a series is tallied from. */
import type { Attribution } from "@sitrep/domain/attribution";
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { Extent } from "@sitrep/domain/incident";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { sql } from "kysely";
import type { Listed } from "../body.ts";
import { linkedTo, withFacet } from "../condition.ts";
import type { WatchedFilter } from "../counted-incidents.ts";
import { conditionsOf, counted } from "../counted-incidents.ts";
import type { Engine } from "../engine.ts";
import { numberOfRole, numbersOfRoles } from "../link-role.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import { ORDER_OF } from "../page.ts";
import type { Page } from "../page.ts";
import { remembered } from "../remembered.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** One page of incidents. @throws CursorError */
export async function listIncidents(
  engine: Engine,
  query: IncidentQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = conditionsOf(engine, query, view);
  const order = ORDER_OF[query.sort];
  return listPage(engine, { kind: "incident", view, conditions, order, limit, after });
}

/** Incidents that no judgement, now or earlier, is about. Those that one is about are few, and counted one by one. */
export const UNJUDGED: Condition = (eb) =>
  eb(
    "record.number",
    "not in",
    eb
      // From the few judgements to what they are about, and not through all links.
      .selectFrom("record as judgement")
      .innerJoin("link", "link.version", "judgement.version")
      .select("link.target")
      .where("judgement.kind", "=", "judgement")
      .where("link.role", "in", numbersOfRoles(["left", "right"])),
  );

/**
 * What lies in none of the places asked about and is known only to something wider, so that it may have happened there.
 * SPEC V8.
 */
export function knownOnlyTo(
  wider: readonly string[],
  asked: readonly string[],
): readonly Condition[] {
  const inside = withFacet("within", asked);
  return [
    ...linkedTo(["where.place", "where.alsoIn"], wider),
    ...inside.map(
      (within): Condition =>
        (eb) =>
          eb.not(within(eb)),
    ),
  ];
}

/** How many incidents may have happened in the same days. */
export interface DayRow {
  /** Known only to something wider than the places asked about: they stand in no cell, and may lie in each. */
  readonly isAstray?: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  readonly incidents: number;
}

/** The incidents that a filter and more conditions leave, counted by their days. */
export async function incidentsByDays(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
  more: readonly Condition[] = [],
): Promise<readonly DayRow[]> {
  const query = counted(engine, filter, view, more)
    .select(["record.earliest", "record.latest", "incident.extent"])
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .groupBy(["record.earliest", "record.latest", "incident.extent"]);
  const rows = await remembered(engine, query);
  // Written from the domain's own field.
  return rows.map((row) => ({ ...row, extent: row.extent as Extent }));
}

/** Incidents of the same days whose perpetrators they are laid to in the same degrees. */
export interface AttributedDayRow extends DayRow {
  readonly degrees: readonly Attribution[];
}

/** The incidents that a filter and more conditions leave, counted by their days and by how surely they are laid to anybody. */
export async function incidentsByAttribution(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
  more: readonly Condition[] = [],
): Promise<readonly AttributedDayRow[]> {
  const rows = await counted(engine, filter, view, more)
    .select(["record.earliest", "record.latest", "incident.extent", "record.traits"])
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .groupBy(["record.earliest", "record.latest", "incident.extent", "record.traits"])
    .execute();
  const facets = await engine.read
    .selectFrom("facet")
    .select(["set_id", "value"])
    .where("name", "=", "attribution")
    .orderBy("value")
    .execute();
  const degreesOf = Map.groupBy(facets, ({ set_id: traits }) => traits);
  return rows.map(({ traits, extent, ...row }) => ({
    ...row,
    // Written from the domain's own fields.
    extent: extent as Extent,
    degrees: (traits === null ? [] : (degreesOf.get(traits) ?? [])).map(
      ({ value }) => value as Attribution,
    ),
  }));
}

/** How many incidents a filter leaves. */
export async function countIncidents(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<number> {
  const { incidents } = await counted(engine, filter, view)
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .executeTakeFirstOrThrow();
  return incidents;
}

/** How many ids one statement asks for. */
const CHUNK = 500;

/** Those of some incidents that a filter leaves. */
export async function amongIncidents(
  engine: Engine,
  ids: readonly string[],
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const rows = await counted(engine, filter, view, [(eb) => eb("record.id", "in", chunk)])
      .select("record.id")
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** How many incidents are of one kind. */
export interface KindRow {
  readonly kind: IncidentKind;
  readonly incidents: number;
}

/** The incidents that a filter leaves, counted by their kind, the most frequent first. */
export async function incidentsByKind(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<readonly KindRow[]> {
  const rows = await counted(engine, filter, view)
    .select("incident.kind")
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .groupBy("incident.kind")
    .orderBy("incidents", "desc")
    .orderBy("incident.kind")
    .execute();
  // Written from the domain's own field.
  return rows.map(({ kind, incidents }) => ({ kind: kind as IncidentKind, incidents }));
}

/**
 * The incidents that a filter leaves, counted by their days for each of some places, whatever else they lie in. One day may
 * come in several rows.
 */
export async function incidentsByDaysIn(
  engine: Engine,
  places: readonly string[],
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<ReadonlyMap<string, readonly DayRow[]>> {
  if (places.length === 0) return new Map();
  const sets = await engine.read
    .selectFrom("facet")
    .select(["set_id", "value"])
    .where("name", "=", "within")
    .where("value", "in", places)
    .execute();
  const placesOf = Map.groupBy(sets, ({ set_id: area }) => area);
  // Joined here: no engine joins so many incidents with so many sets in bearable time.
  const rows = await counted(engine, filter, view)
    .where((eb) =>
      eb(
        "record.area",
        "in",
        eb
          .selectFrom("facet")
          .select("set_id")
          .where("name", "=", "within")
          .where("value", "in", places),
      ),
    )
    .select(["record.area", "record.earliest", "record.latest", "incident.extent"])
    .select((eb) => eb.fn.countAll<number>().as("incidents"))
    .groupBy(["record.area", "record.earliest", "record.latest", "incident.extent"])
    .execute();
  const found = new Map<string, DayRow[]>();
  for (const { area, extent, ...row } of rows) {
    // Written from the domain's own field.
    const typed = { ...row, extent: extent as Extent };
    for (const { value } of area === null ? [] : (placesOf.get(area) ?? [])) {
      const own = found.get(value);
      if (own === undefined) found.set(value, [typed]);
      else own.push(typed);
    }
  }
  return found;
}

/** The ids of the places that rows name by their numbers. */
async function idsOfPlaces(
  { read }: Engine,
  rows: readonly { readonly place: number }[],
): Promise<ReadonlyMap<number, string>> {
  const numbers = [...new Set(rows.map(({ place }) => place))];
  const found = new Map<number, string>();
  for (let start = 0; start < numbers.length; start += CHUNK) {
    const named = await read
      .selectFrom("revision")
      .select(["seq", "id"])
      .where("seq", "in", numbers.slice(start, start + CHUNK))
      .execute();
    for (const { seq, id } of named) found.set(seq, id);
  }
  return found;
}

/** How many incidents are known to the same place, equally well; `isInTime` when they fell into the filter's days for sure. */
export interface PlaceRow {
  /** Known only to something wider than the places asked about: they stand in no cell, and may lie in each. */
  readonly isAstray?: boolean;
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly extent: Extent;
  /** Further places of an incident that was spread over several. */
  readonly alsoIn: readonly string[];
  readonly isInTime: boolean;
  readonly incidents: number;
  /** Of those, how many have no first day that anybody knows. */
  readonly undated: number;
  /** The first and last day that any of them may be of; null where none is known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** The incidents that a filter and more conditions leave, counted by their places. */
export async function incidentsByPlace(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
  more: readonly Condition[] = [],
): Promise<readonly PlaceRow[]> {
  const { from, to } = filter;
  const isAfter = from === undefined ? sql`1 = 1` : sql`record.earliest >= ${from}`;
  const isBefore = to === undefined ? sql`1 = 1` : sql`record.latest <= ${to}`;
  const in_time = sql<number>`case when ${isAfter} and ${isBefore} then 1 else 0 end`.as("in_time");
  const columns = ["incident.place", "incident.precision", "incident.extent"] as const;
  const spreadOver = numberOfRole("where.alsoIn");
  const single = counted(engine, filter, view, more)
    .where("incident.spread", "=", 0)
    .select(columns)
    .select((eb) => [
      in_time,
      eb.fn.countAll<number>().as("incidents"),
      sql<number>`sum(case when record.earliest is null then 1 else 0 end)`.as("undated"),
      sql<string | null>`min(coalesce(record.earliest, record.latest))`.as("firstDay"),
      sql<string | null>`max(coalesce(record.latest, record.earliest))`.as("lastDay"),
    ])
    .groupBy([...columns, "in_time"]);
  const grouped = await remembered(engine, single);
  const several = counted(engine, filter, view, more)
    .innerJoin("link", "link.version", "record.version")
    // Begins with the few that are spread; what they are is written out, so that an index of them is found.
    .where("record.version", "in", (eb) =>
      eb
        .selectFrom("incident as over")
        .select("over.version")
        .where("over.spread", ">", sql.lit(0)),
    )
    .innerJoin("revision as also", "also.seq", "link.target")
    .where("link.role", "=", spreadOver)
    .select(columns)
    .select([in_time, "record.version", "also.id as target", "record.earliest", "record.latest"])
    .orderBy("record.version")
    .orderBy("also.id");
  const spread = await remembered(engine, several);
  const places = await idsOfPlaces(engine, [...grouped, ...spread]);
  const spreadOut = [...Map.groupBy(spread, (row) => row.version).values()].flatMap((rows) =>
    rows.slice(0, 1).map((row) => ({ ...row, alsoIn: rows.map((one) => one.target) })),
  );
  return [
    ...grouped.map((row) => ({ ...row, alsoIn: [] })),
    ...spreadOut.map(({ earliest, latest, ...row }) => ({
      ...row,
      incidents: 1,
      undated: Number(earliest === null),
      firstDay: earliest ?? latest,
      lastDay: latest ?? earliest,
    })),
  ].map(({ in_time: inTime, precision, extent, ...row }) => ({
    place: places.get(row.place) ?? "",
    // Written from the domain's own fields.
    precision: precision as PlacePrecision,
    extent: extent as Extent,
    alsoIn: row.alsoIn,
    isInTime: inTime === 1,
    incidents: row.incidents,
    undated: row.undated,
    firstDay: row.firstDay,
    lastDay: row.lastDay,
  }));
}
