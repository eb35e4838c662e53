/** Incidents by place: what maps and series of governorates are tallied from. */
import type { Extent } from "@sitrep/domain/incident";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { askedRows } from "../columns/asked-rows.ts";
import type { AskedRows } from "../columns/asked-rows.ts";
import { NO_COORDINATE } from "../columns/coordinate.ts";
import { dayOrNull, isDaySlot, slotOf } from "../columns/day-slot.ts";
import type { IncidentColumns } from "../columns/incident-columns.ts";
import { derivedOf, linkColumns } from "../columns/incident-columns.ts";
import { placeGround } from "../columns/place-ground.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import { surelyBetween } from "../columns/row-tests.ts";
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

/** Rows that are counted together; days as slots, of which `first` and `last` are null where none is known. */
interface Group {
  readonly place: number;
  readonly precision: number;
  readonly extent: number;
  readonly alsoIn: readonly number[];
  readonly isPinned: boolean;
  readonly isInTime: boolean;
  incidents: number;
  undated: number;
  first: number | null;
  last: number | null;
}

/** The incidents that a filter leaves, counted by their places; one that was spread over several stands alone. */
export async function incidentsByPlace(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<readonly PlaceRow[]> {
  const { from, to } = filter;
  const asked = await askedRows(engine, filter, view);
  const isInTime = surelyBetween(
    from === undefined ? null : slotOf(from),
    to === undefined ? null : slotOf(to),
  );
  const groups = [...grouped(asked, isInTime), ...(await spreadOver(engine, asked, isInTime))];
  const { byNumber } = await placeGround(engine, asked.columns, view.position);
  const idOf = (number: number): string => byNumber.get(number)?.id ?? "";
  const { words } = asked.columns;
  return groups.map(({ place, precision, extent, alsoIn, first, last, ...counts }) => ({
    place: idOf(place),
    // Written from the domain's own fields.
    precision: (words.precision[precision] ?? "country") as PlacePrecision,
    extent: (words.extent[extent] ?? "single") as Extent,
    alsoIn: alsoIn.map(idOf).toSorted(),
    ...(counts.isPinned && { isPinned: true }),
    isInTime: counts.isInTime,
    incidents: counts.incidents,
    undated: counts.undated,
    firstDay: first === null ? null : dayOrNull(first),
    lastDay: last === null ? null : dayOrNull(last),
  }));
}

type InTime = (earliest: number, latest: number) => boolean;

function grouped({ columns, rows }: AskedRows, isInTime: InTime): readonly Group[] {
  const { groupOf, groups } = derivedOf(columns, "place groups", () => placeGroups(columns));
  const { earliest, latest } = columns.numbers;
  /** Of each group those that are in time for sure, and the others. */
  const counts = groups.flatMap((group) =>
    [false, true].map((isIn): Group => ({
      ...group,
      alsoIn: [],
      isInTime: isIn,
      incidents: 0,
      undated: 0,
      first: null,
      last: null,
    })),
  );
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const own = groupOf[row] ?? -1;
    if (own < 0) continue;
    const begin = earliest[row] ?? 0;
    const end = latest[row] ?? 0;
    const group = counts[own * 2 + (isInTime(begin, end) ? 1 : 0)];
    if (group !== undefined) count(group, begin, end);
  }
  return counts.filter(({ incidents }) => incidents > 0);
}

/** What rows are grouped by, whatever is asked; -1 for those that were spread over several places. */
function placeGroups(columns: IncidentColumns) {
  const { place, spread, lat } = columns.numbers;
  const { precision, extent } = columns.codes;
  const [precisions, extents] = [columns.words.precision.length, columns.words.extent.length];
  const groups: Pick<Group, "place" | "precision" | "extent" | "isPinned">[] = [];
  const known = new Map<number, number>();
  const groupOf = new Int32Array(columns.rows).fill(-1);
  for (let row = 0; row < columns.rows; row += 1) {
    if (spread[row] !== 0) continue;
    const group = {
      place: place[row] ?? 0,
      precision: precision[row] ?? 0,
      extent: extent[row] ?? 0,
      isPinned: lat[row] !== NO_COORDINATE,
    };
    const key =
      ((group.place * precisions + group.precision) * extents + group.extent) * 2 +
      Number(group.isPinned);
    let own = known.get(key);
    if (own === undefined) {
      known.set(key, (own = groups.length));
      groups.push(group);
    }
    groupOf[row] = own;
  }
  return { groupOf, groups };
}

function count(group: Group, earliest: number, latest: number): void {
  group.incidents += 1;
  if (!isDaySlot(earliest)) group.undated += 1;
  const first = isDaySlot(earliest) ? earliest : latest;
  const last = isDaySlot(latest) ? latest : earliest;
  if (!isDaySlot(first)) return;
  if (group.first === null || first < group.first) group.first = first;
  if (group.last === null || last > group.last) group.last = last;
}

/** Those that were spread over several places, which are few. */
async function spreadOver(
  engine: Engine,
  { columns, rows }: AskedRows,
  isInTime: InTime,
): Promise<readonly Group[]> {
  const { place, spread: places, earliest, latest } = columns.numbers;
  const several = rows.filter((row) => places[row] !== 0);
  if (several.length === 0) return [];
  const { starts, targets, roles } = await linkColumns(engine, columns);
  const alsoIn = numberOfRole("where.alsoIn");
  return [...several].map((row) => {
    const [begin, end] = [earliest[row] ?? 0, latest[row] ?? 0];
    const also: number[] = [];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (roles[at] === alsoIn) also.push(targets[at] ?? 0);
    const group: Group = {
      place: place[row] ?? 0,
      precision: columns.codes.precision[row] ?? 0,
      extent: columns.codes.extent[row] ?? 0,
      alsoIn: also,
      isPinned: columns.numbers.lat[row] !== NO_COORDINATE,
      isInTime: isInTime(begin, end),
      incidents: 0,
      undated: 0,
      first: null,
      last: null,
    };
    count(group, begin, end);
    return group;
  });
}
