/** Series: incidents on record by day, month, year or governorate, with who was watching each cell. */
import type { Day } from "@sitrep/domain/day";
import { IncidentFilter } from "@sitrep/domain/filter";
import { KnownAt } from "@sitrep/domain/known-at";
import type { PlaceId } from "@sitrep/domain/id";
import { coverageBy } from "@sitrep/domain/monitor";
import { strict } from "@sitrep/domain/strict";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import { askedAt, dayOf } from "../asked-at.ts";
import { labelsAsked } from "../asked-labels.ts";
import { attributionsCounted } from "../attributions-counted.ts";
import { AtPosition } from "../by-id.ts";
import { coverageAt, treeAt } from "../ground-at.ts";
import { rowsByPlace } from "../incident-count.ts";
import { IncidentSeries, incidentSeries, sum } from "../incident-series.ts";
import { tallyForMap } from "../map-tally.ts";
import { inOrder, question } from "../question.ts";
import { remembered } from "../remembered.ts";
import { procedure, router } from "../trpc.ts";
import type { PlaceView } from "../views/place-view.ts";
import { viewPlace } from "../views/place-view.ts";
import { WatchDays, watchGrid } from "../watch-grid.ts";

const MapQuery = inOrder(strict({ ...IncidentFilter.shape, knownAt: KnownAt.optional() }));

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

/** The same with its place as it is shown. */
type Named<One> = Omit<One, "place"> & { readonly place: PlaceView };

export const series = router({
  /**
   * Cells of incidents on record. `undated` have no first day and stand in no cell of days, months or years; `wider` are known
   * to no governorate. `places` are what the series speaks of: those asked for, or else every country in which an
   * incident lies, and like for like what of them was watched throughout.
   */
  incidents: procedure.input(question(IncidentSeries)).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const at = await askedAt(ctx, { knownAt });
    const answer = await remembered({ ...ctx, ...at }, `series ${JSON.stringify(query)}`, () =>
      incidentSeries(ctx, query, at),
    );
    const { by: _, count: __, likeForLike: ___, split: ____, harm: _____, who: ______, ...filter } = query; // prettier-ignore
    const attributions = await attributionsCounted(ctx, filter, at.view);
    return { ...answer, attributions, ledger: at.ledger };
  }),
  /** What a map draws: incidents by the mark that each has earned, and every governorate with who was watching. */
  map: procedure.input(question(MapQuery)).query(async ({ ctx, input }) => {
    const { knownAt, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const { engine } = ctx;
    const tree = await treeAt(ctx, { ledger, view });
    const { most: rows } = await rowsByPlace(ctx, { count: "record", filter, view, tree });
    const coverage = await coverageAt(ctx, { ledger, view });
    const areaIds = [...tree.values()].flatMap(({ id, kind }) =>
      kind === "governorate" || kind === "country" ? id : [],
    );
    const ids = [...areaIds, ...rows.flatMap((row) => [row.place, ...row.alsoIn])];
    const places = [...(await recordsAt(engine.read, ids, view.position)).values()];
    const near = await neighbourhoodOf(engine.read, places, view.position);
    const hasPoint = (id: PlaceId): boolean => near.get("place", id)?.point !== undefined;
    const gazetteer = { tree, hasPoint };
    const { points, areas, elsewhere, whole } = tallyForMap(
      { rows },
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
      labels: { ...coverage.labels, ...(await labelsAsked(ctx, filter, view)) },
      attributions: await attributionsCounted(ctx, filter, view),
      ledger,
    };
  }),
  /**
   * Who watched each governorate in each month, or how the monitors did that `watcher` names. `span` is null where no day is
   * known, or where nothing says what those monitors watch.
   */
  watch: procedure.input(question(WatchDays)).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const { engine } = ctx;
    const coverage = await coverageAt(ctx, { ledger, view });
    const { watcher } = query;
    // Whoever is not shown counts among all who watch, and is never told of alone.
    const shown = watcher === undefined ? coverage.shown : coverageBy(watcher, coverage.shown);
    const ids = new Set<string>(shown.map(({ id }) => id));
    const ground = {
      coverage: watcher === undefined ? coverage.all : coverage.all.filter(({ id }) => ids.has(id)),
      tree: await treeAt(ctx, { ledger, view }),
      asOf: dayOf(ledger),
    };
    const { span, rows, kinds } = await watchGrid(engine, query, ground, view);
    const placeIds = rows.map(({ place }) => place);
    const places = [...(await recordsAt(engine.read, placeIds, view.position)).values()];
    const near = await neighbourhoodOf(engine.read, places, view.position);
    return {
      span,
      rows: rows.map((row) => ({ ...row, place: viewPlace(row.place, near) })),
      kinds,
      coverage: shown,
      labels: {
        ...coverage.labels,
        ...(await labelsAsked(ctx, query, view)),
      },
      ledger,
    };
  }),
  /** All coverage on record: who watches what. */
  coverage: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    const { shown, labels } = await coverageAt(ctx, { ledger, view });
    return { items: shown, labels, ledger };
  }),
});
