/** Series: incidents on record by day, month, year or governorate, with who was watching each cell. */
import type { Day } from "@sitrep/domain/day";
import { daysInclusive } from "@sitrep/domain/day";
import { IncidentFilter, KnownAt, SeriesQuery } from "@sitrep/domain/filter";
import { PlaceId } from "@sitrep/domain/id";
import type { SeriesCell } from "@sitrep/domain/series";
import { strict } from "@sitrep/domain/strict";
import { recordsAt, recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { placeTree } from "@sitrep/store/place-tree";
import type { DayRow, PlaceRow } from "@sitrep/store/queries/incidents";
import { labelsOf } from "@sitrep/store/queries/record";
import { stageAt } from "@sitrep/store/stage";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { labelsFor } from "../answer.ts";
import { askedAt, dayOf } from "../asked-at.ts";
import { attributedCells } from "../attributed-cells.ts";
import { AtPosition } from "../by-id.ts";
import type { Context } from "../context.ts";
import type { ClusterNote, CountedRows } from "../incident-count.ts";
import { cellsBetween, rowsByAttribution, rowsByDays, rowsByPlace } from "../incident-count.ts";
import { narrow } from "../like-for-like.ts";
import { tallyForMap } from "../map-tally.ts";
import { inOrder, question } from "../question.ts";
import { showAs, tag } from "../shown.ts";
import { NO_BREAKS, seriesBreaks } from "../series-breaks.ts";
import type { WiderPlace } from "../tally.ts";
import { parentIn, tallyByGovernorate, tallyByTime } from "../tally.ts";
import { procedure, router } from "../trpc.ts";
import type { PlaceView } from "../views/place-view.ts";
import { viewPlace } from "../views/place-view.ts";
import { WatchDays, watchGrid } from "../watch-grid.ts";

const MapQuery = inOrder(strict({ ...IncidentFilter.shape, knownAt: KnownAt.optional() }));

/** Longest span of a series by day, by month and by year, in days. */
const MOST_DAYS = { day: 1096, month: 36_525, year: 365_250 } as const;

const IncidentSeries = inOrder(
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
    .refine(({ split, by }) => split === undefined || by !== "governorate", {
      path: ["split"],
      message: "is known of days, months and years only",
    })
    .refine(({ split, count }) => split === undefined || count !== "cluster", {
      path: ["split"],
      message: "is known of records only: leave out count, or ask for record",
    }),
);

/** The first and last day that any incident's time begins or ends on; null where none has a day. */
function daysOf(all: readonly PlaceRow[]): {
  readonly first: Day | null;
  readonly last: Day | null;
} {
  const rows = all.filter(({ isAstray }) => !isAstray);
  const first = rows.flatMap(({ firstDay }) => firstDay ?? []).toSorted();
  const last = rows.flatMap(({ lastDay }) => lastDay ?? []).toSorted();
  return { first: first[0] ?? null, last: last.at(-1) ?? null };
}

/** How many incidents stand in the places asked about. */
function sum(rows: readonly { readonly incidents: number; readonly isAstray?: boolean }[]): number {
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

/** The same with its place as it is shown. */
type Named<One> = Omit<One, "place"> & { readonly place: PlaceView };

/** All coverage on record, and what of it may be shown, with the labels of who watches what. */
async function coverageAt(ctx: Context, view: Viewpoint) {
  const records = await recordsOfKind(ctx.engine.read, ["coverage"], view.position);
  const bodies = [...records.values()];
  const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
  const shown = bodies.flatMap((any) => showAs("coverage", any, view.role, near) ?? []);
  return {
    all: bodies.flatMap((any) => (any.kind === "coverage" ? [any.record] : [])),
    shown,
    labels: await labelsFor(
      ctx,
      view,
      shown.map((one) => tag("coverage", one)),
      near,
    ),
  };
}

export const series = router({
  /**
   * Cells of incidents on record. `undated` have no first day and stand in no cell of days, months or years; `wider` are known
   * to no governorate. `places` are what the series speaks of: those asked for, or else every country in which an
   * incident lies, and like for like what of them was watched throughout.
   */
  incidents: procedure.input(question(IncidentSeries)).query(async ({ ctx, input }) => {
    const { by, count = "record", knownAt, likeForLike = false, split, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const { engine } = ctx;
    const tree = await placeTree(engine, view.position);
    const onRecord = await coverageAt(ctx, view);
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
        : countedByDays(await rowsByDays(ctx, asked), (rows) =>
            tallyByTime(rows, time, coverage, tree),
          );
    const attributed =
      time === null || split === undefined
        ? null
        : attributedCells(await rowsByAttribution(ctx, asked), time, counted.cells);
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
      ...(time === null ? NO_BREAKS : seriesBreaks(time, coverage, tree)),
      /** What one and the same coverage did not watch throughout; null where that was not asked. */
      likeForLike: narrowed && narrowed.note,
      /** Each cell by how surely it is laid to anybody; null where that was not asked. */
      attributed,
      coverage: onRecord.shown,
      labels: { ...onRecord.labels, ...(await labelsOf(engine, ids, view)) },
      ledger,
    };
  }),
  /** What a map draws: incidents by the mark that each has earned, and every governorate with who was watching. */
  map: procedure.input(question(MapQuery)).query(async ({ ctx, input }) => {
    const { knownAt, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const { engine } = ctx;
    const tree = await placeTree(engine, view.position);
    const { most: rows } = await rowsByPlace(ctx, { count: "record", filter, view, tree });
    const coverage = await coverageAt(ctx, view);
    const areaIds = [...tree.values()].flatMap(({ id, kind }) =>
      kind === "governorate" || kind === "country" ? id : [],
    );
    const ids = [...areaIds, ...rows.flatMap((row) => [row.place, ...row.alsoIn])];
    const places = [...(await recordsAt(engine.read, ids, view.position)).values()];
    const near = await neighbourhoodOf(engine.read, places, view.position);
    const hasPoint = (id: PlaceId): boolean => near.get("place", id)?.point !== undefined;
    const gazetteer = { tree, hasPoint };
    const { points, areas, elsewhere, whole } = tallyForMap(
      rows,
      { ...filter, asOf: dayOf(ledger) },
      coverage.all,
      gazetteer,
    );
    const name = <One extends { readonly place: PlaceId }>(one: One): Named<One> => ({
      ...one,
      place: viewPlace(one.place, near),
    });
    return {
      points: points.map(name),
      areas: areas.map((area) => ({ ...name(area), parts: area.parts.map(name) })),
      elsewhere: elsewhere.map(name),
      whole,
      days: daysOf(rows),
      total: sum(rows),
      coverage: coverage.shown,
      labels: { ...coverage.labels, ...(await labelsOf(engine, filter.place ?? [], view)) },
      ledger,
    };
  }),
  /** Who watched each governorate in each month. `span` is null where no day is known. */
  watch: procedure.input(question(WatchDays)).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const { engine } = ctx;
    const coverage = await coverageAt(ctx, view);
    const ground = {
      coverage: coverage.all,
      tree: await placeTree(engine, view.position),
      asOf: dayOf(ledger),
    };
    const { span, rows } = await watchGrid(engine, query, ground, view);
    const ids = rows.map(({ place }) => place);
    const places = [...(await recordsAt(engine.read, ids, view.position)).values()];
    const near = await neighbourhoodOf(engine.read, places, view.position);
    return {
      span,
      rows: rows.map((row) => ({ ...row, place: viewPlace(row.place, near) })),
      coverage: coverage.shown,
      labels: coverage.labels,
      ledger,
    };
  }),
  /** All coverage on record: who watches what. */
  coverage: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    const { shown, labels } = await coverageAt(ctx, view);
    return { items: shown, labels, ledger };
  }),
});
