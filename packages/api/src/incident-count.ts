/** Incident count: incidents by record or by cluster, as rows for the cells of a series, or as one number. SPEC J5. */
import type { Account } from "@sitrep/domain/accord";
import type { CountOf } from "@sitrep/domain/count-query";
import type { Interval } from "@sitrep/domain/interval";
import { between } from "@sitrep/domain/interval";
import type { PlaceId } from "@sitrep/domain/id";
import type { Extent } from "@sitrep/domain/incident";
import { lineage } from "@sitrep/domain/place";
import type { SeriesCell } from "@sitrep/domain/series";
import { partOf } from "@sitrep/domain/series";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { SeriesCells } from "@sitrep/store/columns/cell-groups";
import type { Astray, IncidentNarrowing } from "@sitrep/store/columns/row-tests";
import { countIncidents } from "@sitrep/store/queries/incident-counts";
import type { HarmAsked, HarmRow } from "@sitrep/store/queries/harm-by-days";
import { harmByDays } from "@sitrep/store/queries/harm-by-days";
import type { AttributedDayRow, DayRow } from "@sitrep/store/queries/incidents-by-days";
import { incidentsByAttribution, incidentsByDays } from "@sitrep/store/queries/incidents-by-days";
import type { DrawnRow, Gathering, PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import { incidentsByPlace, incidentsGathered } from "@sitrep/store/queries/incidents-by-place";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { clusterAccounts } from "./cluster-accounts.ts";
import { astrayOf } from "./astray.ts";
import type { Context } from "./context.ts";
import type { Drawn } from "./map-piles.ts";
import { parentIn } from "./tally.ts";

/** What judgements did to a count by cluster. */
export interface ClusterNote {
  /** Records that tell of an incident which another record was counted for. */
  readonly joined: number;
  /** Sets of records of which an `unsure` or a conflict leaves open whether they are one. */
  readonly open: number;
  /** Links that were cut, because a `different` stands against them. */
  readonly conflicts: number;
}

/** Rows twice: as if what is doubtful held, and as if not. By record the two are the same, and nothing is noted. */
export interface CountedRows<Row> {
  readonly least: readonly Row[];
  readonly most: readonly Row[];
  readonly clusters: ClusterNote | null;
}

type Tree = ReadonlyMap<string, PlaceNode>;

/** What is counted, for whom, in which gazetteer. */
export interface CountQuestion {
  readonly count: CountOf;
  readonly filter: IncidentNarrowing;
  readonly view: Viewpoint;
  readonly tree: Tree;
}

/** The rows of a series of days or months; of cells that are known, what touches the same of them is one row. */
export async function rowsByDays(
  context: Context,
  { count, filter, view, tree }: CountQuestion,
  cells: SeriesCells | null = null,
): Promise<CountedRows<DayRow>> {
  const rows = await incidentsByDays(context.engine, counting(count, filter), view, cells);
  const counted = await withAccounts(context, { count, filter, view, tree }, rows, (account) => ({
    ...account.span,
    extent: extentIn(account, filter, tree),
    incidents: 1,
  }));
  return withAstray(counted, astrayOf(filter.place, tree), (astray) =>
    incidentsByDays(context.engine, { ...filter, place: undefined, astray }, view, cells),
  );
}

/** What of an incident lies in the places asked about: of a series that was spread beyond them nobody says how much. SPEC V8. */
function extentIn(
  { place, alsoIn, extent }: Account,
  { place: asked = [], watched, box }: IncidentNarrowing,
  tree: Tree,
): Extent {
  if (alsoIn.length === 0) return extent;
  // Of what lies in a box, or of what somebody watched, nobody says that all its places do.
  if (watched !== undefined || box !== undefined) return partOf(extent);
  const parentOf = parentIn(tree);
  const isIn = (id: PlaceId): boolean => lineage(id, parentOf).some((at) => asked.includes(at));
  return asked.length === 0 || [place, ...alsoIn].every(isIn) ? extent : partOf(extent);
}

/** What is counted beside the clusters: all records, or by cluster only those of which nobody judged. */
function counting(count: CountOf, filter: IncidentNarrowing): IncidentNarrowing {
  return count === "cluster" ? { ...filter, isUnjudged: true } : filter;
}

/** Adds what may lie in the places asked about and is known only to something wider, counted by record. */
async function withAstray<Row extends object>(
  { least, most, clusters }: CountedRows<Row>,
  wider: Astray | null,
  ask: (astray: Astray) => Promise<readonly Row[]>,
): Promise<CountedRows<Row>> {
  const astray = wider === null ? [] : await ask(wider);
  if (astray.length === 0) return { least, most, clusters };
  const added = [...most, ...astray.map((row) => ({ ...row, isAstray: true }))];
  // Cells are filled between the two: where these are one, they stay one.
  return { least: least === most ? added : least, most: added, clusters };
}

/** The rows of a series of governorates. */
export async function rowsByPlace(
  context: Context,
  { count, filter, view, tree }: CountQuestion,
): Promise<CountedRows<PlaceRow>> {
  const rows = await incidentsByPlace(context.engine, counting(count, filter), view);
  const { from, to } = filter;
  const own = { count, filter, view, tree };
  const counted = await withAccounts(context, own, rows, ({ span, ...where }) => ({
    ...where,
    isInTime:
      (from === undefined || (span.earliest !== null && span.earliest >= from)) &&
      (to === undefined || (span.latest !== null && span.latest <= to)),
    incidents: 1,
    undated: Number(span.earliest === null),
    firstDay: span.earliest ?? span.latest,
    lastDay: span.latest ?? span.earliest,
  }));
  return withAstray(counted, astrayOf(filter.place, tree), (astray) =>
    incidentsByPlace(context.engine, { ...filter, place: undefined, astray }, view),
  );
}

/** What a map is tallied from, by record: what is gathered where it is drawn alike, and rows that stand alone. */
export async function drawnOnMap(
  { engine }: Context,
  { filter, view, tree }: Omit<CountQuestion, "count">,
  gather: Gathering,
): Promise<Drawn> {
  const gathered = await incidentsGathered(engine, { filter, gather }, view);
  const alone = await withAstray<DrawnRow>(
    { least: gathered.spread, most: gathered.spread, clusters: null },
    astrayOf(filter.place, tree),
    (astray) => incidentsByPlace(engine, { ...filter, place: undefined, astray }, view),
  );
  return { gathered, rows: alone.most };
}

/** The rows of a series of days or months, by how surely they are laid to anybody. */
export async function rowsByAttribution(
  { engine }: Context,
  { filter, view, tree }: CountQuestion,
): Promise<readonly AttributedDayRow[]> {
  const rows = await incidentsByAttribution(engine, filter, view);
  const counted = await withAstray(
    { least: rows, most: rows, clusters: null },
    astrayOf(filter.place, tree),
    (astray) => incidentsByAttribution(engine, { ...filter, place: undefined, astray }, view),
  );
  return counted.most;
}

/** The people harmed by the incidents of a series of days or months, by record. */
export async function rowsByHarm(
  { engine }: Context,
  { filter, view, tree }: CountQuestion,
  asked: HarmAsked & { readonly cells: SeriesCells },
): Promise<readonly HarmRow[]> {
  const rows = await harmByDays(engine, filter, view, asked);
  const counted = await withAstray(
    { least: rows, most: rows, clusters: null },
    astrayOf(filter.place, tree),
    (astray) => harmByDays(engine, { ...filter, place: undefined, astray }, view, asked),
  );
  return counted.most;
}

async function withAccounts<Row>(
  context: Context,
  { count, filter, view, tree }: CountQuestion,
  rows: readonly Row[],
  rowOf: (account: Account) => Row,
): Promise<CountedRows<Row>> {
  if (count === "record") return { least: rows, most: rows, clusters: null };
  const found = await clusterAccounts(context, filter, view, parentIn(tree));
  const { joined, open, conflicts } = found;
  return {
    least: [...rows, ...found.least.map(rowOf)],
    most: [...rows, ...found.most.map(rowOf)],
    clusters: { joined, open, conflicts },
  };
}

/** How many incidents a filter leaves, from and to. */
export async function countOf(
  context: Context,
  { count, filter, view, tree }: CountQuestion,
): Promise<{ readonly incidents: Interval; readonly clusters: ClusterNote | null }> {
  const { engine } = context;
  const records = await countIncidents(engine, filter, view);
  if (count === "record") return { incidents: between(records, records), clusters: null };
  const found = await clusterAccounts(context, filter, view, parentIn(tree));
  const { least, most, joined, open, conflicts } = found;
  const rest = records - found.records;
  const incidents = between(rest + least.length, rest + most.length);
  return { incidents, clusters: { joined, open, conflicts } };
}

/**
 * Cells between two tallies of the same buckets: the low end and what is sure of the one in which what is doubtful held,
 * the high end and what is possible of the other.
 */
export function cellsBetween(
  least: readonly SeriesCell[],
  most: readonly SeriesCell[],
): readonly SeriesCell[] {
  return most.map((cell, at) => {
    const low = least[at];
    if (low === undefined || cell.count.is !== "observed") return cell;
    const bottom = low.count.is === "observed" ? low.count.interval : null;
    const interval = {
      ...cell.count.interval,
      low: bottom?.low ?? 0,
      lowOpen: bottom?.lowOpen ?? false,
    };
    return { ...cell, sure: low.sure, count: { is: "observed", interval } };
  });
}
