/** Explorer answer: what the counter says of one state of the filter, for all four views at once. */
import type { Caller } from "@sitrep/api/router";
import { edgesOf } from "@sitrep/domain/box";
import type { IncidentFilter, IncidentQuery } from "@sitrep/domain/filter";
import { narrowingOf } from "@sitrep/domain/filter";
import { askOnce } from "../answers.ts";
import type { Frame } from "../map/frame.ts";
import { readAsked } from "../search/reading.ts";
import type { QuestionRead } from "../search/reading.ts";
import type { DrawnSeries } from "../series/month-columns.ts";
import type { View } from "../view.ts";
import { edgesOfFrame, textOf, windowOn, zoomOf } from "./map-window.ts";
import type { Step } from "./time-buckets.ts";
import { stepOver } from "./time-buckets.ts";

/** The counter's overview of a filter. */
export type Overview = Awaited<ReturnType<Caller["explore"]["overview"]>>;

/** What the counter draws on a map. */
export type Cells = Awaited<ReturnType<Caller["explore"]["cells"]>>;

/** A dimension of the breakdown. */
export type Dimension = keyof Overview["breakdown"];

/** A filter without order, pages and moment. */
type Filter = IncidentFilter;

/** See the file. */
export interface ExplorerAnswer {
  readonly overview: Overview;
  /** The time that is looked at, and all the time that the rest of the filter leaves; null where nothing has a day. */
  readonly months: DrawnSeries | null;
  readonly whole: DrawnSeries | null;
  readonly cells: Cells;
  /** The part of the world that the map shows. */
  readonly frame: Frame;
  readonly list: Awaited<ReturnType<Caller["incidents"]["list"]>>;
  /** What the words that are sought may be read as; null where nothing is sought. */
  readonly read: QuestionRead | null;
}

/** How many rows the table has, unless the address says otherwise. */
const ROWS = 25;

/** Asks. */
export async function askExplorer(view: View<IncidentQuery>): Promise<ExplorerAnswer> {
  const { knownAt: _, ...filter } = narrowingOf(view.query);
  const { from, to, ...timeless } = filter;
  const frame = frameOf(filter);
  const shown = textOf(edgesOfFrame(frame));
  const zoom = zoomOf(frame);
  const limit = view.kept.limit === undefined ? ROWS : view.query.limit;
  const all = overviewOf(view, timeless, "year");
  // All at once: as many are answered at a time as there are threads.
  const [cells, overview, whole, list, read] = await Promise.all([
    askOnce(`cells ${zoom} ${shown} ${JSON.stringify(filter)}`, view, (knownAt) =>
      view.caller.explore.cells({ ...filter, window: shown, zoom, knownAt }),
    ),
    overviewOfDays(view, filter, all),
    all.then((timelessly) => seriesOf(view, timeless, timelessly)),
    view.caller.incidents.list({ ...view.query, limit }),
    filter.q === undefined || filter.q === "" ? null : readAsked(view, filter.q),
  ]);
  const isTimed = from !== undefined || to !== undefined;
  const months = isTimed ? drawnOf(overview) : whole;
  return { overview, months, whole, cells, frame, list, read };
}

/** The overview of a filter with its days; that of all its time where it has none. */
async function overviewOfDays(
  view: View,
  filter: Filter,
  all: Promise<Overview>,
): Promise<Overview> {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return all;
  if (from !== undefined && to !== undefined) return overviewOf(view, filter, stepOver(from, to));
  const { span } = await all;
  return overviewOf(view, filter, stepOver(from ?? span?.first ?? null, to ?? span?.last ?? null));
}

function overviewOf(view: View, filter: Filter, by: Step): Promise<Overview> {
  return askOnce(`overview ${by} ${JSON.stringify(filter)}`, view, (knownAt) =>
    view.caller.explore.overview({ ...filter, by, knownAt }),
  );
}

/** All the time of a filter without days, by months where they are few. */
async function seriesOf(
  view: View,
  filter: Filter,
  overview: Overview,
): Promise<DrawnSeries | null> {
  const { span } = overview;
  if (span === null || stepOver(span.first, span.last) === "year") return drawnOf(overview);
  return askOnce(`months ${JSON.stringify(filter)}`, view, (knownAt) =>
    view.caller.series.incidents({
      ...filter,
      by: "month",
      from: span.first,
      to: span.last,
      knownAt,
    }),
  );
}

function drawnOf({ months, undated }: Overview): DrawnSeries | null {
  return months === null ? null : { ...months, undated };
}

/** The map shows the box, or the one place, that is asked for. */
function frameOf({ box, place = [] }: Filter): Frame {
  const [only = null, ...others] = place;
  return windowOn(box === undefined ? null : edgesOf(box), others.length > 0 ? null : only);
}
