/** Incidents by days: what the cells of a series of days, months or years are tallied from. */
import type { Attribution } from "@sitrep/domain/attribution";
import type { Extent } from "@sitrep/domain/incident";
import type { AskedRows } from "../columns/asked-rows.ts";
import { askedRows } from "../columns/asked-rows.ts";
import type { SeriesCells } from "../columns/cell-groups.ts";
import { groupByCells } from "../columns/cell-groups.ts";
import { DayGroups } from "../columns/day-groups.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import { seriesBeyond } from "../columns/spread-beyond.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** How many incidents may have happened in the same days. */
export interface DayRow {
  /** Known only to something wider than the places asked about: they stand in no cell, and may lie in each. */
  readonly isAstray?: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  readonly incidents: number;
  /** The first and the last cell that they touch, of a series that they were grouped for. */
  readonly touched?: readonly [number, number];
}

/** The incidents that a filter leaves, counted by their days, or by what they touch of the cells of a series. */
export async function incidentsByDays(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
  cells: SeriesCells | null = null,
): Promise<readonly DayRow[]> {
  const asked = await askedRows(engine, filter, view);
  const { columns, left } = asked;
  const beyond = await seriesBeyond(engine, asked, filter, view);
  if (cells !== null) return groupByCells(columns, { rows: asked.tally, beyond }, cells);
  const groups = new DayGroups(columns, beyond);
  for (const row of left.rows) groups.add(row);
  return groups.rows();
}

/** Incidents of the same days whose perpetrators they are laid to in the same degrees. */
export interface AttributedDayRow extends DayRow {
  readonly degrees: readonly Attribution[];
}

/** The incidents that a filter leaves, counted by their days and by how surely they are laid to anybody. */
export async function incidentsByAttribution(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<readonly AttributedDayRow[]> {
  const asked = await askedRows(engine, filter, view);
  const facets = await engine.read
    .selectFrom("facet")
    .select(["set_id", "value"])
    .where("name", "=", "attribution")
    .orderBy("value")
    .execute();
  const valuesOf = Map.groupBy(facets, ({ set_id: traits }) => traits);
  // Written from the domain's own field.
  const degreesOf = (traits: number) => (valuesOf.get(traits) ?? []).map(({ value }) => value as Attribution); // prettier-ignore
  const groups = new Map<string, { degrees: readonly Attribution[]; days: DayGroups }>();
  const ofSet = new Map<number, DayGroups>();
  const beyond = await seriesBeyond(engine, asked, filter, view);
  const { traits } = asked.columns.numbers;
  for (const row of asked.left.rows) {
    const set = traits[row] ?? 0;
    let days = ofSet.get(set);
    if (days === undefined) {
      const degrees = degreesOf(set);
      const known = groups.get(degrees.join()) ?? {
        degrees,
        days: new DayGroups(asked.columns, beyond),
      };
      groups.set(degrees.join(), known);
      ({ days } = known);
      ofSet.set(set, days);
    }
    days.add(row);
  }
  return [...groups.values()].flatMap(({ degrees, days }) =>
    days.rows().map((row) => ({ ...row, degrees })),
  );
}

/** The incidents that a filter leaves, counted by their days for each of some places, whatever else they lie in. */
export async function incidentsByDaysIn(
  engine: Engine,
  places: readonly string[],
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<ReadonlyMap<string, readonly DayRow[]>> {
  if (places.length === 0) return new Map();
  const asked = await askedRows(engine, filter, view);
  const sets = await engine.read
    .selectFrom("facet")
    .select(["set_id", "value"])
    .where("name", "=", "within")
    .where("value", "in", places)
    .execute();
  const placesOf = Map.groupBy(sets, ({ set_id: area }) => area);
  return daysOfPlaces(asked, (area) => (placesOf.get(area) ?? []).map(({ value }) => value));
}

function daysOfPlaces(
  { columns, left }: AskedRows,
  placesOf: (area: number) => readonly string[],
): ReadonlyMap<string, readonly DayRow[]> {
  const found = new Map<string, DayGroups>();
  const ofArea = new Map<number, readonly DayGroups[]>();
  const { area } = columns.numbers;
  const groupsOf = (id: string): DayGroups => {
    const known = found.get(id) ?? new DayGroups(columns);
    found.set(id, known);
    return known;
  };
  for (const row of left.rows) {
    const set = area[row] ?? 0;
    let own = ofArea.get(set);
    if (own === undefined) ofArea.set(set, (own = placesOf(set).map(groupsOf)));
    for (const groups of own) groups.add(row);
  }
  return new Map([...found].map(([id, groups]) => [id, groups.rows()]));
}
