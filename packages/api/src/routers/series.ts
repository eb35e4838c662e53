/** Series: incidents on record by day, month or governorate, with who was watching each cell. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import { daysInclusive } from "@sitrep/domain/day";
import { IncidentFilter, KnownAt, SeriesQuery } from "@sitrep/domain/filter";
import type { PlaceId } from "@sitrep/domain/id";
import { strict } from "@sitrep/domain/strict";
import { recordsAt, recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { placeTree } from "@sitrep/store/place-tree";
import { headAt } from "@sitrep/store/position";
import type { TallyRow } from "@sitrep/store/queries/incidents";
import { tallyIncidents } from "@sitrep/store/queries/incidents";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Context } from "../context.ts";
import { tallyForMap } from "../map-tally.ts";
import { tallyByGovernorate, tallyByTime } from "../tally.ts";
import { procedure, router } from "../trpc.ts";
import type { PlaceView } from "../views/place-view.ts";
import { viewPlace } from "../views/place-view.ts";

const MapQuery = strict({ ...IncidentFilter.shape, knownAt: KnownAt.optional() }).refine(
  ({ from, to }) => from === undefined || to === undefined || from <= to,
  { path: ["to"], message: "lies before from" },
);

/** Longest span of a series by day, and of one by month. */
const MOST_DAYS = { day: 1096, month: 36_525 } as const;

const IncidentSeries = SeriesQuery.refine(
  ({ by, from, to }) => by === "governorate" || (from !== undefined && to !== undefined),
  {
    path: ["from"],
    message: "a series by day or month needs from and to",
  },
)
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["to"],
    message: "lies before from",
  })
  .refine(
    ({ by, from, to }) =>
      by === "governorate" || !from || !to || from > to || daysInclusive(from, to) <= MOST_DAYS[by],
    { path: ["to"], message: "lies too far from from: at most 3 years by day, 100 years by month" },
  );

/** The first and last day that any incident's time begins or ends on; null where none has a day. */
function daysOf(rows: readonly TallyRow[]): {
  readonly first: Day | null;
  readonly last: Day | null;
} {
  const days = rows.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
  const sorted = days.toSorted();
  return { first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
}

/** The same with its place as it is shown. */
type Named<One> = Omit<One, "place"> & { readonly place: PlaceView };

async function coverageAt(ctx: Context, position: number): Promise<readonly Coverage[]> {
  const records = await recordsOfKind(ctx.engine.read, ["coverage"], position);
  return [...records.values()].flatMap((any) => (any.kind === "coverage" ? [any.record] : []));
}

export const series = router({
  /** Cells of incidents on record. `undated` have no first day and stand in no cell of days or months. */
  incidents: procedure.input(IncidentSeries).query(async ({ ctx, input }) => {
    const { by, knownAt, ...filter } = input;
    const ledger = await headAt(ctx.engine.read, knownAt);
    const { position } = ledger;
    const tree = await placeTree(ctx.engine, position);
    const rows = await tallyIncidents(ctx.engine, filter, position);
    const coverage = await coverageAt(ctx, position);
    const tally =
      by === "governorate"
        ? tallyByGovernorate(rows, filter, coverage, tree)
        : tallyByTime(rows, filter, by, coverage, tree);
    const ids = [
      ...tally.cells.flatMap((cell) => [cell.bucket.place, ...cell.coverage]),
      ...coverage.flatMap((one) => [one.watcher ?? one.dataset ?? ""]),
    ];
    return {
      by,
      ...tally,
      total: rows.length,
      coverage,
      labels: await labelsOf(ctx.engine, ids, position),
      ledger,
    };
  }),
  /** What a map draws: incidents by the mark that each has earned, and every governorate with who was watching. */
  map: procedure.input(MapQuery).query(async ({ ctx, input }) => {
    const { knownAt, ...filter } = input;
    const ledger = await headAt(ctx.engine.read, knownAt);
    const { position } = ledger;
    const tree = await placeTree(ctx.engine, position);
    const rows = await tallyIncidents(ctx.engine, filter, position);
    const coverage = await coverageAt(ctx, position);
    const areaIds = [...tree.values()].flatMap(({ id, kind }) =>
      kind === "governorate" || kind === "country" ? id : [],
    );
    const ids = [...areaIds, ...rows.flatMap((row) => [row.place, ...row.alsoIn])];
    const places = [...(await recordsAt(ctx.engine.read, ids, position)).values()];
    const near = await neighbourhoodOf(ctx.engine.read, places, position);
    const hasPoint = (id: PlaceId): boolean => near.get("place", id)?.point !== undefined;
    const gazetteer = { tree, hasPoint };
    const { points, areas, elsewhere, whole } = tallyForMap(rows, filter, coverage, gazetteer);
    const name = <One extends { readonly place: PlaceId }>(one: One): Named<One> => ({
      ...one,
      place: viewPlace(one.place, near),
    });
    const watchers = coverage.flatMap((one) => [one.watcher ?? one.dataset ?? ""]);
    return {
      points: points.map(name),
      areas: areas.map((area) => ({ ...name(area), parts: area.parts.map(name) })),
      elsewhere: elsewhere.map(name),
      whole,
      days: daysOf(rows),
      total: rows.length,
      coverage,
      labels: await labelsOf(ctx.engine, watchers, position),
      ledger,
    };
  }),
  /** All coverage on record: who watches what. */
  coverage: procedure
    .input(strict({ knownAt: KnownAt.optional() }))
    .query(async ({ ctx, input }) => {
      const ledger = await headAt(ctx.engine.read, input.knownAt);
      const items = await coverageAt(ctx, ledger.position);
      const ids = items.flatMap((one) => [
        one.watcher ?? one.dataset ?? "",
        ...one.includes,
        ...one.excludes,
      ]);
      return { items, labels: await labelsOf(ctx.engine, ids, ledger.position), ledger };
    }),
});
