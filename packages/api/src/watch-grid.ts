/** Watch grid: governorates by months, each with who watched it. SPEC V5–V7. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import { daysInclusive } from "@sitrep/domain/day";
import { WatchQuery } from "@sitrep/domain/filter";
import { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
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

/** A grid; `span` is null where neither coverage nor an incident is known to a day. */
export interface WatchGrid {
  readonly span: { readonly from: Day; readonly to: Day } | null;
  readonly rows: readonly WatchRow[];
}

/** What a grid is made from beside the incidents. */
export interface WatchGround {
  readonly coverage: readonly Coverage[];
  readonly tree: ReadonlyMap<string, PlaceNode>;
  /** The day of the last thing on record. */
  readonly asOf: Day | null;
}

/**
 * Asks for a grid. Without days it runs from the first to the last that coverage, or an incident in one of its
 * governorates, is known to; of a longer time it holds the last twenty years. @throws TRPCError of too many governorates
 */
export async function watchGrid(
  engine: Engine,
  query: WatchQuery,
  { coverage, tree, asOf }: WatchGround,
  view: Viewpoint,
): Promise<WatchGrid> {
  const parentOf = parentIn(tree);
  const places = governoratesIn(tree, query.place);
  if (places.length === 0) return { span: null, rows: [] };
  if (places.length > MOST_ROWS) throw tooMany(places.length);
  const kinds = query.kind;
  const found = await incidentsByDaysIn(engine, places, { kind: kinds }, view);
  const span = spanFor(query, coverage, [...found.values()].flat());
  if (span === null) return { span, rows: [] };
  const rows = places.map((one): WatchRow => {
    const question = { by: "month", kinds, places: [one], asOf, ...span } as const;
    const cells = tallyByTime(found.get(one) ?? [], question, coverage, tree);
    return watchRow(one, cells, coverage, { kinds: kinds ?? null, parentOf, asOf });
  });
  return { span, rows };
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
