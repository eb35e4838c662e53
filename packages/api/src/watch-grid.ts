/** Watch grid: governorates by months, each with who watched it; of all who watch, or of chosen monitors. SPEC V5–V7, V20. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import { daysInclusive } from "@sitrep/domain/day";
import { WatchQuery } from "@sitrep/domain/count-query";
import { PlaceId } from "@sitrep/domain/id";
import { isLeftOut, sortMonitors } from "@sitrep/domain/monitor";
import { lineage } from "@sitrep/domain/place";
import { bucketsBetween } from "@sitrep/domain/series";
import { spanOf } from "@sitrep/domain/when";
import type { Engine } from "@sitrep/store/engine";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { DayRow } from "@sitrep/store/queries/incidents-by-days";
import { incidentsByDaysIn } from "@sitrep/store/queries/incidents-by-days";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { TRPCError } from "@trpc/server";
import { inOrder } from "./question.ts";
import { parentIn, tallyByTime } from "./tally.ts";
import type { WatchRow } from "./watch-row.ts";
import { watchRow } from "./watch-row.ts";
import type { WatchTold, WatchedKind } from "./watch-told.ts";
import { toldByDays, toldOf, watchedKinds } from "./watch-told.ts";

/** Most calendar years of a grid. */
const MOST_YEARS = 20;

/** Most governorates of a grid. */
const MOST_ROWS = 400;

/** What a grid is asked for, in days that fit into one. */
export const WatchDays = inOrder(
  WatchQuery.refine(
    ({ from, to }) =>
      from === undefined ||
      to === undefined ||
      from > to ||
      daysInclusive(from, to) <= MOST_YEARS * 366,
    { path: ["to"], message: `lies too far from from: at most ${MOST_YEARS} years` },
  ),
);

/** A row, with what the monitors that were asked about tell of it; null where nobody asked about any. */
export interface WatchGridRow extends WatchRow {
  readonly told: WatchTold | null;
}

/** A grid; `span` is null where neither coverage nor an incident is known to a day. */
export interface WatchGrid {
  readonly span: { readonly from: Day; readonly to: Day } | null;
  readonly rows: readonly WatchGridRow[];
  /** How the monitors that were asked about watch each kind of incident; null where nobody asked about any. */
  readonly kinds: readonly WatchedKind[] | null;
}

const NOTHING: WatchGrid = { span: null, rows: [], kinds: null };

/** What a grid is made from beside the incidents. */
export interface WatchGround {
  /** All coverage, or that of the monitors that were asked about. */
  readonly coverage: readonly Coverage[];
  readonly tree: ReadonlyMap<string, PlaceNode>;
  /** The day of the last thing on record. */
  readonly asOf: Day | null;
}

/**
 * Asks for a grid. Without days it runs from the first to the last that coverage, or an incident in one of its
 * governorates, is known to; of a longer time it holds the last twenty years. Of monitors who are not on record as
 * watching anything there is none. @throws TRPCError of too many governorates
 */
export async function watchGrid(
  engine: Engine,
  query: WatchQuery,
  { coverage, tree, asOf }: WatchGround,
  view: Viewpoint,
): Promise<WatchGrid> {
  const { kind, watcher } = query;
  if (watcher !== undefined && coverage.length === 0) return NOTHING;
  const parentOf = parentIn(tree);
  const places = governoratesIn(tree, query.place);
  if (places.length === 0) return NOTHING;
  if (places.length > MOST_ROWS) throw tooMany(places.length);
  const found = await incidentsByDaysIn(engine, places, { kind }, view);
  const span = spanFor(query, coverage, [...found.values()].flat());
  if (span === null) return NOTHING;
  const kinds = kind ?? null;
  const monitors = watcher === undefined ? null : sortMonitors(watcher);
  const told = monitors && (await toldByDays(engine, monitors, { places, kind }, view));
  const rows = places.map((one): WatchGridRow => {
    const question = { by: "month", kinds: kind, places: [one], asOf, ...span } as const;
    const cellsOf = (days: typeof found) =>
      tallyByTime(days.get(one) ?? [], question, coverage, tree);
    const cells = cellsOf(found);
    const row = watchRow(one, cells, coverage, { kinds, parentOf, asOf });
    if (told === null) return { ...row, told };
    const days = { own: told.own.get(one) ?? [], others: told.others.get(one) ?? [] };
    const both = { own: cellsOf(told.own), others: cellsOf(told.others) };
    const isOut = isLeftOut(one, coverage, parentOf);
    return { ...row, told: { ...toldOf(row.runs, both, days), isLeftOut: isOut } };
  });
  const [first] = places;
  if (monitors === null || first === undefined) return { span, rows, kinds: null };
  const months = bucketsBetween(span.from, span.to, "month", first);
  const filter = { place: query.place, from: query.from, to: query.to, sure: true };
  const asked = { kinds, months, places, filter, parentOf, asOf };
  return { span, rows, kinds: await watchedKinds(engine, { monitors, coverage }, asked, view) };
}

function tooMany(rows: number): TRPCError {
  return new TRPCError({
    code: "BAD_REQUEST",
    message: `place: ${rows} governorates are too many for one grid: name countries that have at most ${MOST_ROWS}`,
  });
}

/** The governorates in any of the places, or all; country by country, by name. */
function governoratesIn(
  tree: WatchGround["tree"],
  within: readonly PlaceId[] | undefined,
): readonly PlaceId[] {
  const parentOf = parentIn(tree);
  const order = (node: PlaceNode): string =>
    `${tree.get(node.parent ?? "")?.label ?? ""} ${node.label}`;
  return [...tree.values()]
    .filter((node) => node.kind === "governorate")
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ id }) => PlaceId.parse(id))
    .filter(
      (id) => within === undefined || lineage(id, parentOf).some((at) => within.includes(at)),
    );
}

function spanFor(
  query: WatchQuery,
  coverage: readonly Coverage[],
  incidents: readonly DayRow[],
): WatchGrid["span"] {
  const periods = coverage.map(({ period }) => spanOf(period));
  const known = [...periods, ...incidents]
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => day ?? [])
    .toSorted();
  const last = query.to ?? known.at(-1);
  const first = query.from ?? known[0];
  if (first === undefined || last === undefined || first > last) return null;
  const year = Number(last.slice(0, 4)) - MOST_YEARS + 1;
  const soonest = `${String(Math.max(1, year)).padStart(4, "0")}-01-01`;
  return { from: first < soonest ? soonest : first, to: last };
}
