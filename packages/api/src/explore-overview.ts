/** Explore overview: what a filter leaves, over time and by what it can be told apart by, in one answer. SPEC F9, V8–V10. */
import { SeriesQuery } from "@sitrep/domain/count-query";
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { Interval } from "@sitrep/domain/interval";
import { between } from "@sitrep/domain/interval";
import { strict } from "@sitrep/domain/strict";
import type { Dimension } from "@sitrep/store/queries/incident-breakdown";
import { DIMENSIONS, breakdownOf } from "@sitrep/store/queries/incident-breakdown";
import { countIncidents } from "@sitrep/store/queries/incident-counts";
import { labelsOf } from "@sitrep/store/queries/record";
import { z } from "zod";
import type { AskedAt } from "./asked-at.ts";
import { astrayOf } from "./astray.ts";
import type { Context } from "./context.ts";
import { treeAt } from "./ground-at.ts";
import { IncidentSeries, incidentSeries } from "./incident-series.ts";
import type { Labels } from "./labels.ts";
import { inOrder } from "./question.ts";

const { shape } = SeriesQuery;
const {
  by: _by,
  count: _count,
  likeForLike: _like,
  split: _split,
  beside: _beside,
  harm: _harm,
  who: _who,
  ...fields
} = shape;

/** What an overview is asked: a filter, and how long the cells of its time are; without a word, as short as months or years can be. */
export const OverviewQuery = inOrder(
  strict({ ...fields, by: z.enum(["day", "month", "year"]).optional() }),
);

/** A value of a dimension; `count` are the records that have it, from those that lie in the days and the box for sure. */
export interface BreakdownValue {
  /** As the filter takes it. */
  readonly value: string;
  readonly label: string;
  readonly labelAr?: string;
  readonly count: Interval;
  readonly isChosen: boolean;
}

/** The most frequent values of a dimension, and how many more there are. */
export interface BreakdownList {
  /** The field of the filter that takes them. */
  readonly field: (typeof DIMENSIONS)[Dimension];
  readonly items: readonly BreakdownValue[];
  readonly more: number;
}

/** How many values of a dimension are told. */
const MOST_VALUES = 50;

/** Dimensions whose values are words of a closed list, and not records. */
const OF_WORDS: ReadonlySet<Dimension> = new Set(["kind", "attribution", "target", "verification"]);

/** The question without the position that it is asked at. */
type Query = Omit<z.output<typeof OverviewQuery>, "knownAt">;

/** Works an overview out. */
export async function exploreOverview(ctx: Context, query: Query, at: AskedAt) {
  const { by, ...filter } = query;
  const { view } = at;
  const found = await breakdownOf(ctx.engine, { filter, limit: MOST_VALUES }, view);
  const months = await monthsOf(ctx, { by, filter, span: found.span }, at);
  const names = Object.keys(DIMENSIONS) as Dimension[]; // The keys of the object.
  const lists = await Promise.all(
    names.map(async (name) => [name, await listOf(ctx, at, filter, { name, ...found })] as const),
  );
  const astray = astrayOf(filter.place, await treeAt(ctx, at));
  return {
    total: between(found.sure, found.most),
    undated: found.undated,
    /** Known only to something wider than the places asked about: they may lie there, and are in no number. */
    wider:
      astray === null
        ? 0
        : await countIncidents(ctx.engine, { ...filter, place: undefined, astray }, view),
    span: found.span,
    /** Cells of days, months or years; null where no day is known, or they would be too many. */
    months,
    breakdown: Object.fromEntries(lists) as Readonly<Record<Dimension, BreakdownList>>, // Of every name one.
  };
}

interface SeriesAsked {
  readonly by: Query["by"];
  readonly filter: IncidentFilter;
  readonly span: { readonly first: string; readonly last: string } | null;
}

/** The cells of the days asked about, or else of all that any incident is known to; null where none is known to a day. */
async function monthsOf(ctx: Context, { by, filter, span }: SeriesAsked, at: AskedAt) {
  const [from, to] = [filter.from ?? span?.first, filter.to ?? span?.last];
  if (from === undefined || to === undefined || from > to) return null;
  const tried = by === undefined ? (["month", "year"] as const) : [by];
  const asked = tried.flatMap((one) => {
    const parsed = IncidentSeries.safeParse({ ...filter, from, to, by: one });
    return parsed.success ? parsed.data : [];
  })[0];
  if (asked === undefined) return null;
  const { cells, places, breaks, partial, stretches, coverage, labels } = await incidentSeries(
    ctx,
    asked,
    at,
  );
  return { by: asked.by, from, to, cells, places, breaks, partial, stretches, coverage, labels };
}

interface ListAsked {
  readonly name: Dimension;
  readonly values: Awaited<ReturnType<typeof breakdownOf>>["values"];
}

async function listOf(
  { engine }: Context,
  { view }: AskedAt,
  filter: IncidentFilter,
  { name, values }: ListAsked,
): Promise<BreakdownList> {
  const field = DIMENSIONS[name];
  const chosen: readonly string[] = filter[field] ?? [];
  // What was chosen is told, however seldom it is.
  const { items: told, total } = values[name];
  const labels: Labels = OF_WORDS.has(name)
    ? {}
    : await labelsOf(
        engine,
        told.map(({ value }) => value),
        view,
      );
  const items = told.flatMap(({ value, sure, most }): readonly BreakdownValue[] => {
    const own = labels[value];
    const counted = { value, count: between(sure, most), isChosen: chosen.includes(value) };
    if (OF_WORDS.has(name)) return [{ ...counted, label: value.replaceAll("-", " ") }];
    if (own !== undefined)
      return [{ ...counted, label: own.label, ...(own.labelAr && { labelAr: own.labelAr }) }];
    // A place that may not be passed on bears its id for a name; who is not shown is not told.
    return name === "governorate" ? [{ ...counted, label: value }] : [];
  });
  return { field, items, more: total - items.length };
}
