/** Incident series: incidents on record by day, month, year or governorate, with who was watching each cell. SPEC V8–V16. */
import { daysInclusive } from "@sitrep/domain/day";
import { SeriesQuery } from "@sitrep/domain/count-query";
import { PlaceId } from "@sitrep/domain/id";
import type { SeriesCell } from "@sitrep/domain/series";
import type { DayRow } from "@sitrep/store/queries/incidents-by-days";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import { labelsOf } from "@sitrep/store/queries/record";
import { stageAt } from "@sitrep/store/stage";
import type { z } from "zod";
import type { AskedAt } from "./asked-at.ts";
import { dayOf } from "./asked-at.ts";
import { labelsAsked } from "./asked-labels.ts";
import { attributedCells } from "./attributed-cells.ts";
import { besideOf } from "./beside.ts";
import type { Context } from "./context.ts";
import { coverageAt, treeAt } from "./ground-at.ts";
import { harmCells } from "./harm-cells.ts";
import type { ClusterNote, CountedRows } from "./incident-count.ts";
import { cellsBetween, rowsByAttribution, rowsByDays, rowsByPlace } from "./incident-count.ts";
import type { Labels } from "./labels.ts";
import { narrow } from "./like-for-like.ts";
import { inOrder } from "./question.ts";
import { NO_BREAKS, seriesBreaks } from "./series-breaks.ts";
import type { WiderPlace } from "./tally.ts";
import { fillPiles, parentIn, pilesByTime, tallyByGovernorate, watchedBuckets } from "./tally.ts";

/** Longest span of a series by day, by month and by year, in days. */
const MOST_DAYS = { day: 1096, month: 36_525, year: 365_250 } as const;

/** What a series of incidents is asked. */
export const IncidentSeries = inOrder(
  SeriesQuery.refine(({ by, from }) => by === "governorate" || from !== undefined, {
    path: ["from"],
    message: "is missing: a series by day, month or year needs from and to",
  })
    .refine(({ by, to }) => by === "governorate" || to !== undefined, {
      path: ["to"],
      message: "is missing: a series by day, month or year needs from and to",
    })
    .refine(
      ({ by, from, to }) =>
        by === "governorate" ||
        !from ||
        !to ||
        from > to ||
        daysInclusive(from, to) <= MOST_DAYS[by],
      {
        path: ["to"],
        message: "lies too far from from: at most 3 years by day, 100 by month, 1,000 by year",
      },
    )
    .refine(
      ({ likeForLike, from, to }) => !likeForLike || (from !== undefined && to !== undefined),
      {
        path: ["likeForLike"],
        message: "asks who watched from the first day to the last: needs from and to",
      },
    )
    .refine(({ beside, by }) => beside === undefined || by !== "governorate", {
      path: ["beside"],
      message: "is known of days, months and years only",
    })
    .refine(({ split, by }) => split === undefined || by !== "governorate", {
      path: ["split"],
      message: "is known of days, months and years only",
    })
    .refine(({ split, count }) => split === undefined || count !== "cluster", {
      path: ["split"],
      message: "is known of records only: leave out count, or ask for record",
    })
    .refine(({ harm, by }) => harm === undefined || by !== "governorate", {
      path: ["harm"],
      message: "is known of days, months and years only",
    })
    .refine(({ harm, count }) => harm === undefined || count !== "cluster", {
      path: ["harm"],
      message: "is known of records only: leave out count, or ask for record",
    })
    .refine(({ harm, who }) => who === undefined || harm !== undefined, {
      path: ["who"],
      message: "says whose harm is counted: say with harm what was done to them",
    }),
);

/** How many incidents stand in the places asked about. */
export function sum(
  rows: readonly { readonly incidents: number; readonly isAstray?: boolean }[],
): number {
  return rows.reduce((total, { incidents, isAstray }) => total + (isAstray ? 0 : incidents), 0);
}

/** The cells of a series, and the incidents that they were made from. */
interface Counted {
  readonly cells: readonly SeriesCell[];
  readonly wider: readonly WiderPlace[];
  readonly undated: number;
  /** From and to; by record both are one number. */
  readonly totals: readonly [number, number];
  readonly clusters: ClusterNote | null;
}

function countedByPlace(
  { least, most, clusters }: CountedRows<PlaceRow>,
  tally: (rows: readonly PlaceRow[]) => Pick<Counted, "cells" | "wider">,
): Counted {
  const undated = most.reduce((total, row) => total + (row.isAstray ? 0 : row.undated), 0);
  const { cells, wider } = tally(most);
  const between = least === most ? cells : cellsBetween(tally(least).cells, cells);
  return { cells: between, wider, undated, totals: [sum(least), sum(most)], clusters };
}

function countedByDays(
  { least, most, clusters }: CountedRows<DayRow>,
  tally: (rows: readonly DayRow[]) => Counted["cells"],
): Counted {
  const undated = sum(most.filter(({ earliest }) => earliest === null));
  const cells = tally(most);
  const between = least === most ? cells : cellsBetween(tally(least), cells);
  return { cells: between, wider: [], undated, totals: [sum(least), sum(most)], clusters };
}

/** The question without the position that it is asked at. */
type Query = Omit<z.output<typeof IncidentSeries>, "knownAt">;

/** Works the series out, and those that are set beside one another in it. */
export async function incidentSeries(
  ctx: Context,
  { beside: field, ...query }: Query,
  at: AskedAt,
) {
  const whole = await oneSeries(ctx, query, at);
  const one = async (alone: typeof query) => oneSeries(ctx, alone, at);
  const beside =
    field === undefined ? null : await besideOf(ctx, { field, query, view: at.view }, one);
  const labels: Labels = beside === null ? whole.labels : { ...whole.labels, ...beside.labels };
  /** `beside` are the series set beside one another; null where that was not asked. */
  return { ...whole, labels, beside: beside && beside.set };
}

/** A series of a filter, by itself. */
async function oneSeries(ctx: Context, query: Omit<Query, "beside">, at: AskedAt) {
  const { by, count = "record", likeForLike = false, split, harm, who, ...filter } = query;
  const { ledger, view } = at;
  const { engine } = ctx;
  const tree = await treeAt(ctx, at);
  const onRecord = await coverageAt(ctx, at);
  const stage = filter.place ?? (await stageAt(engine, view)).map((id) => PlaceId.parse(id));
  // The schema asks for both days where they are needed.
  const { from = "", to = "", kind: kinds } = filter;
  const ask = { filter, from, to, places: stage, parentOf: parentIn(tree) };
  const narrowed = likeForLike ? await narrow(ctx, ask, onRecord.all, view) : null;
  const { coverage, places, watched } = narrowed ?? {
    coverage: onRecord.all,
    places: stage,
    watched: undefined,
  };
  const asked = { count, filter: { ...filter, ...(watched && { watched }) }, view, tree };
  const asOf = dayOf(ledger);
  const time = by === "governorate" ? null : { by, from, to, kinds, places, asOf };
  const watchedCells = time === null ? [] : watchedBuckets(time, coverage, tree);
  const counted: Counted =
    time === null
      ? countedByPlace(await rowsByPlace(ctx, asked), (rows) =>
          tallyByGovernorate(
            rows,
            { ...filter, ...(narrowed && { place: places }), asOf },
            coverage,
            tree,
          ),
        )
      : countedByDays(await rowsByDays(ctx, asked, time), (rows) =>
          fillPiles(watchedCells, pilesByTime(rows, time)),
        );
  const attributed =
    time === null || split === undefined
      ? null
      : attributedCells(await rowsByAttribution(ctx, asked), time, counted.cells);
  const harmed =
    time === null || harm === undefined
      ? null
      : await harmCells(
          ctx,
          asked,
          { ...time, effect: harm, who },
          { cells: counted.cells, buckets: watchedCells },
        );
  const { cells, wider } = counted;
  const ids = [
    ...places,
    ...cells.flatMap(({ bucket }) => [bucket.place, ...(bucket.places ?? [])]),
    ...cells.flatMap((cell) => cell.coverage),
    ...wider.map(({ place }) => place),
  ];
  return {
    by,
    places,
    cells,
    undated: counted.undated,
    wider,
    count,
    total: counted.totals[1],
    /** By cluster, what judgements did to the count, and the least that `total` may be; null by record. */
    clusters: counted.clusters && { ...counted.clusters, least: counted.totals[0] },
    ...(time === null ? NO_BREAKS : seriesBreaks(watchedCells, time)),
    /** What one and the same coverage did not watch throughout; null where that was not asked. */
    likeForLike: narrowed && narrowed.note,
    /** Each cell by how surely it is laid to anybody; null where that was not asked. */
    attributed,
    /** The people harmed in each cell; null where that was not asked. */
    harm: harmed,
    coverage: onRecord.shown,
    labels: {
      ...onRecord.labels,
      ...(await labelsOf(engine, ids, view)),
      ...(await labelsAsked(ctx, filter, view)),
    },
  };
}
