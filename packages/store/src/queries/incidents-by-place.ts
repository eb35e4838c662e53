/** Incidents by place: what maps and series of governorates are tallied from. */
import type { Extent } from "@sitrep/domain/incident";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { askedRows, doubtfulAmong } from "../columns/asked-rows.ts";
import type { AskedRows } from "../columns/asked-rows.ts";
import { NO_COORDINATE } from "../columns/coordinate.ts";
import { dayClasses } from "../columns/day-classes.ts";
import { dayOrNull, isDaySlot, slotOf } from "../columns/day-slot.ts";
import type { IncidentColumns } from "../columns/incident-columns.ts";
import { derivedOf, linkColumns } from "../columns/incident-columns.ts";
import { placeGround } from "../columns/place-ground.ts";
import type { PlaceGroup } from "../columns/place-groups.ts";
import { placeGroups, spreadRows } from "../columns/place-groups.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import { surelyBetween } from "../columns/day-test.ts";
import type { Engine } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** How many incidents are known to the same place, equally well; `isInTime` when they fell into the filter's days for sure. */
export interface PlaceRow {
  /** Known only to something wider than the places asked about: they stand in no cell, and may lie in each. */
  readonly isAstray?: boolean;
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly extent: Extent;
  /** Whether they have points of their own, and not only that of the place. */
  readonly isPinned?: boolean;
  /** Further places of an incident that was spread over several: it happened in each of them. */
  readonly alsoIn: readonly string[];
  /** Its accounts disagree: it happened in some of its places, and nobody says in which of them. */
  readonly isInSome?: boolean;
  readonly isInTime: boolean;
  readonly incidents: number;
  /** Of those, how many have no first day that anybody knows. */
  readonly undated: number;
  /** The first and last day that any of them may be of; null where none is known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** A row of which it does not matter when it happened, beyond the days asked about. */
export type DrawnRow = Omit<PlaceRow, "undated" | "firstDay" | "lastDay">;

/** A place, how well incidents are known to lie there, and whether they have points of their own. */
export interface KnownPlace {
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly isPinned: boolean;
}

/** Where incidents are counted that are known to a place; alike for all questions at one position. */
export type Gathering = (known: KnownPlace) => KnownPlace;

/** What is known alike of incidents, wherever they are counted. */
export type DrawnGroup = Omit<DrawnRow, "isInTime" | "incidents" | "isAstray" | "isInSome">;

/** Incidents counted where they are gathered. */
export interface GatheredIncidents {
  /** The same list for all questions at one position. */
  readonly groups: readonly DrawnGroup[];
  /** How many are of each group, and of how many of these it is not sure that they fell into the filter's days. */
  readonly most: Int32Array;
  readonly unsure: Int32Array;
  /** Those that were spread over several places, each alone. */
  readonly spread: readonly DrawnRow[];
}

/** The incidents that a filter leaves, counted where they are gathered. */
export async function incidentsGathered(
  engine: Engine,
  { filter, gather }: { readonly filter: IncidentNarrowing; readonly gather: Gathering },
  view: Viewpoint,
): Promise<GatheredIncidents> {
  const { from, to, sure } = filter;
  const asked = await askedRows(engine, filter, view);
  const { columns } = asked;
  const { byNumber } = await placeGround(engine, columns, view.position);
  const idOf = (number: number): string => byNumber.get(number)?.id ?? "";
  const { groups, wholeOf } = derivedOf(columns, `gathered ${view.position}`, () =>
    gatheredGroups(columns, idOf, gather),
  );
  const all = asked.tally.ofPlaces();
  const doubtful = (await doubtfulAmong({ engine, view }, asked, { from, to, sure })).ofPlaces();
  const most = new Int32Array(groups.length);
  const unsure = new Int32Array(groups.length);
  for (let group = 0; group < wholeOf.length; group += 1) {
    const whole = wholeOf[group] ?? 0;
    most[whole] = (most[whole] ?? 0) + (all[group] ?? 0);
    unsure[whole] = (unsure[whole] ?? 0) + (doubtful[group] ?? 0);
  }
  const spread = await spreadOver(engine, asked, inTime(filter));
  return { groups, most, unsure, spread: spread.map((group) => rowOf(columns, idOf, group)) };
}

/** The groups that others are gathered in, and of each of those the place of its own among them. */
function gatheredGroups(
  columns: IncidentColumns,
  idOf: (number: number) => string,
  gather: Gathering,
) {
  const { groups: ownGroups } = placeGroups(columns);
  const { words } = columns;
  const known = new Map<string, number>();
  const groups: DrawnGroup[] = [];
  const wholeOf = Int32Array.from(ownGroups, (group) => {
    // Written from the domain's own fields.
    const precision = (words.precision[group.precision] ?? "country") as PlacePrecision;
    const extent = (words.extent[group.extent] ?? "single") as Extent;
    const own = gather({ place: idOf(group.place), precision, isPinned: group.isPinned });
    const key = `${own.place} ${own.precision} ${own.isPinned} ${extent}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, groups.length);
    const { place, isPinned } = own;
    groups.push({
      place,
      precision: own.precision,
      extent,
      alsoIn: [],
      ...(isPinned && { isPinned }),
    });
    return groups.length - 1;
  });
  return { groups, wholeOf };
}

/** Rows that are counted together; days as slots, of which `first` and `last` are null where none is known. */
interface Group extends PlaceGroup {
  readonly alsoIn: readonly number[];
  readonly isInTime: boolean;
  readonly incidents: number;
  readonly undated: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** The incidents that a filter leaves, counted by their places; one that was spread over several stands alone. */
export async function incidentsByPlace(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<readonly PlaceRow[]> {
  const asked = await askedRows(engine, filter, view);
  const isInTime = inTime(filter);
  const groups = [...grouped(asked, isInTime), ...(await spreadOver(engine, asked, isInTime))];
  const { byNumber } = await placeGround(engine, asked.columns, view.position);
  const idOf = (number: number): string => byNumber.get(number)?.id ?? "";
  return groups.map((group) => rowOf(asked.columns, idOf, group));
}

/** A group as a row. */
function rowOf(
  { words }: IncidentColumns,
  idOf: (number: number) => string,
  group: Group,
): PlaceRow {
  const { place, precision, extent, alsoIn, first, last } = group;
  return {
    place: idOf(place),
    // Written from the domain's own fields.
    precision: (words.precision[precision] ?? "country") as PlacePrecision,
    extent: (words.extent[extent] ?? "single") as Extent,
    alsoIn: alsoIn.map(idOf).toSorted(),
    ...(group.isPinned && { isPinned: true }),
    isInTime: group.isInTime,
    incidents: group.incidents,
    undated: group.undated,
    firstDay: first === null ? null : dayOrNull(first),
    lastDay: last === null ? null : dayOrNull(last),
  };
}

type InTime = (earliest: number, latest: number) => boolean;

/** Whether days lie in those of a filter for sure. */
function inTime({ from, to }: IncidentNarrowing): InTime {
  return surelyBetween(
    from === undefined ? null : slotOf(from),
    to === undefined ? null : slotOf(to),
  );
}

/** Before and behind every slot. */
const [NO_FIRST, NO_LAST] = [2 ** 31 - 1, -(2 ** 31)];

function grouped({ columns, left }: AskedRows, isInTime: InTime): readonly Group[] {
  const { rows } = left;
  const { groupOf, groups } = placeGroups(columns);
  const days = daysOf(columns, isInTime);
  const { classOf } = days;
  /** Of each group those that are not in time for sure, and the others. */
  const size = (groups.length + 1) * 2;
  const [incidents, undated] = [new Int32Array(size), new Int32Array(size)];
  const firsts = new Int32Array(size).fill(NO_FIRST);
  const lasts = new Int32Array(size).fill(NO_LAST);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const day = classOf[row] ?? 0;
    const own = (groupOf[row] ?? 0) * 2 + (days.isInTime[day] ?? 0);
    incidents[own] = (incidents[own] ?? 0) + 1;
    undated[own] = (undated[own] ?? 0) + (days.isUndated[day] ?? 0);
    const [first, last] = [days.first[day] ?? NO_FIRST, days.last[day] ?? NO_LAST];
    if (first < (firsts[own] ?? 0)) firsts[own] = first;
    if (last > (lasts[own] ?? 0)) lasts[own] = last;
  }
  return groups.flatMap((group, at) =>
    [at * 2, at * 2 + 1].flatMap((own): readonly Group[] => {
      const [first, last] = [firsts[own] ?? NO_FIRST, lasts[own] ?? NO_LAST];
      const counted = { incidents: incidents[own] ?? 0, undated: undated[own] ?? 0 };
      if (counted.incidents === 0) return [];
      const span = first === NO_FIRST ? { first: null, last: null } : { first, last };
      return [{ ...group, alsoIn: [], isInTime: own % 2 === 1, ...counted, ...span }];
    }),
  );
}

/** What the days of rows say, class by class: whether they are in time for sure, and from when to when they may be. */
function daysOf(columns: IncidentColumns, isInTime: InTime) {
  const { classOf, earliest, latest } = dayClasses(columns);
  const size = earliest.length;
  const found = { isInTime: new Uint8Array(size), isUndated: new Uint8Array(size) };
  const [first, last] = [new Int32Array(size), new Int32Array(size)];
  for (let day = 0; day < size; day += 1) {
    const [begin, end] = [earliest[day] ?? 0, latest[day] ?? 0];
    found.isInTime[day] = Number(isInTime(begin, end));
    found.isUndated[day] = Number(!isDaySlot(begin));
    first[day] = isDaySlot(begin) ? begin : isDaySlot(end) ? end : NO_FIRST;
    last[day] = isDaySlot(end) ? end : isDaySlot(begin) ? begin : NO_LAST;
  }
  return { classOf, first, last, ...found };
}

/** Those that were spread over several places, which are few. */
async function spreadOver(
  engine: Engine,
  { columns, left }: AskedRows,
  isInTime: InTime,
): Promise<readonly Group[]> {
  const { place, earliest, latest, lat } = columns.numbers;
  const several = spreadRows(columns).filter((row) => left.has(row));
  if (several.length === 0) return [];
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const alsoIn = numberOfRole("where.alsoIn");
  return [...several].map((row): Group => {
    const [begin, end] = [earliest[row] ?? 0, latest[row] ?? 0];
    const also: number[] = [];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (roles[at] === alsoIn) also.push(targets[at] ?? 0);
    const [first, last] = [isDaySlot(begin) ? begin : end, isDaySlot(end) ? end : begin];
    return {
      place: place[row] ?? 0,
      precision: columns.codes.precision[row] ?? 0,
      extent: columns.codes.extent[row] ?? 0,
      alsoIn: also,
      isPinned: lat[row] !== NO_COORDINATE,
      isInTime: isInTime(begin, end),
      incidents: 1,
      undated: Number(!isDaySlot(begin)),
      first: isDaySlot(first) ? first : null,
      last: isDaySlot(last) ? last : null,
    };
  });
}
