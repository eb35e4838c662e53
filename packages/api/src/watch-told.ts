/**
 * Watch told: what chosen monitors tell of a place of the grid, what others tell of it while they do not watch, and which
 * kinds of incidents they watch. SPEC V20.
 */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { PlaceId } from "@sitrep/domain/id";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import type { Monitors } from "@sitrep/domain/monitor";
import type { Bucket, SeriesCell } from "@sitrep/domain/series";
import { watchersOf } from "@sitrep/domain/watching";
import type { WatchQuestion } from "@sitrep/domain/watching";
import type { Engine } from "@sitrep/store/engine";
import { incidentsByKind } from "@sitrep/store/queries/incident-counts";
import type { DayRow } from "@sitrep/store/queries/incidents-by-days";
import { incidentsByDaysIn } from "@sitrep/store/queries/incidents-by-days";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { DatedMonth, WatchRun } from "./watch-row.ts";
import { datedOf, runsIn } from "./watch-row.ts";

/** A run of months with its days, and the incidents that fell there for sure; where nobody watched, it is a gap. */
export interface WatchStretch extends Pick<WatchRun, "first" | "last" | "watch"> {
  readonly from: Day;
  readonly to: Day;
  readonly own: number;
  readonly others: number;
}

/** What is told of one place. */
export interface WatchTold {
  /** Incidents of the monitors in the days of the grid, for sure. */
  readonly incidents: number;
  readonly own: readonly DatedMonth[];
  readonly others: readonly DatedMonth[];
  /** The runs of the row, each with what is told of it. */
  readonly stretches: readonly WatchStretch[];
  /** Whether a monitor says itself that it leaves the place out. */
  readonly isLeftOut: boolean;
}

/** How one kind of incident is watched in the places that the monitors watch at all, and how many are on record. */
export interface WatchedKind {
  readonly kind: IncidentKind;
  readonly runs: readonly WatchRun[];
  readonly own: number;
  readonly others: number;
}

/** Incidents by days for each place: those of the monitors, and those that stand without them. */
export interface ToldByDays {
  readonly own: ReadonlyMap<string, readonly DayRow[]>;
  readonly others: ReadonlyMap<string, readonly DayRow[]>;
}

/** A filter whose incidents are added, or taken away again because they were added twice. */
interface Share {
  readonly filter: Pick<IncidentFilter, "source" | "dataset">;
  readonly sign: 1 | -1;
}

/** The incidents of monitors: of any of the sources, or of any of the datasets, each once. */
function sharesOf({ sources, datasets }: Monitors): readonly Share[] {
  const source = [...sources];
  const dataset = [...datasets];
  const bySource: Share = { filter: { source }, sign: 1 };
  const byDataset: Share = { filter: { dataset }, sign: 1 };
  if (dataset.length === 0) return [bySource];
  if (source.length === 0) return [byDataset];
  return [bySource, byDataset, { filter: { source, dataset }, sign: -1 }];
}

/** Asks what the monitors tell, and what others do, of some places. */
export async function toldByDays(
  engine: Engine,
  monitors: Monitors,
  { places, kind }: { readonly places: readonly PlaceId[]; readonly kind: IncidentFilter["kind"] },
  view: Viewpoint,
): Promise<ToldByDays> {
  const own = new Map<string, DayRow[]>();
  for (const { filter, sign } of sharesOf(monitors))
    for (const [place, rows] of await incidentsByDaysIn(engine, places, { kind, ...filter }, view)) {
      const before = own.get(place) ?? [];
      own.set(place, [...before, ...rows.map((row) => ({ ...row, incidents: sign * row.incidents }))]);
    }
  const without = [...monitors.sources, ...monitors.datasets];
  return { own, others: await incidentsByDaysIn(engine, places, { kind, without }, view) };
} // prettier-ignore

/** What is told of one place: of all its months, and of each run of them. */
export function toldOf(
  runs: readonly WatchRun[],
  cells: Readonly<Record<keyof ToldByDays, readonly SeriesCell[]>>,
  days: Readonly<Record<keyof ToldByDays, readonly DayRow[]>>,
): Omit<WatchTold, "isLeftOut"> {
  const months = new Map(cells.own.map(({ bucket }) => [bucket.key, bucket]));
  const stretches = runs.flatMap(({ first, last, watch }): WatchStretch[] => {
    const [from, to] = [months.get(first)?.earliest, months.get(last)?.latest];
    if (!from || !to) return [];
    const own = surelyIn(days.own, from, to);
    return [{ first, last, watch, from, to, own, others: surelyIn(days.others, from, to) }];
  });
  const [start, end] = [stretches[0]?.from, stretches.at(-1)?.to];
  return {
    incidents: start === undefined || end === undefined ? 0 : surelyIn(days.own, start, end),
    own: datedOf(cells.own),
    others: datedOf(cells.others),
    stretches,
  };
}

/** How many incidents fell into some days for sure. */
function surelyIn(rows: readonly DayRow[], from: Day, to: Day): number {
  return rows.reduce(
    (sum, { earliest, latest, incidents }) =>
      earliest !== null && earliest >= from && latest !== null && latest <= to
        ? sum + incidents
        : sum,
    0,
  );
}

/** What kinds are asked of. */
export interface KindQuestion extends Pick<WatchQuestion, "parentOf" | "asOf"> {
  readonly kinds: readonly IncidentKind[] | null;
  readonly months: readonly Bucket[];
  /** The places of the grid. */
  readonly places: readonly PlaceId[];
  /** What the incidents are narrowed to, beside their kinds. */
  readonly filter: Pick<IncidentFilter, "place" | "from" | "to" | "sure">;
}

/** Each kind as the monitors watch it. */
export async function watchedKinds(
  engine: Engine,
  { monitors, coverage }: { readonly monitors: Monitors; readonly coverage: readonly Coverage[] },
  { kinds, months, places, filter, parentOf, asOf }: KindQuestion,
  view: Viewpoint,
): Promise<readonly WatchedKind[]> {
  const ground = { kinds: null, parentOf, asOf: asOf ?? null };
  const watched = places.filter((one) => watchersOf([one], coverage, ground).length > 0);
  const asked = { ...filter, kind: kinds === null ? undefined : [...kinds] };
  const own = new Map<string, number>();
  for (const { filter: share, sign } of sharesOf(monitors))
    for (const { kind, incidents } of await incidentsByKind(engine, { ...asked, ...share }, view))
      own.set(kind, (own.get(kind) ?? 0) + sign * incidents);
  const without = [...monitors.sources, ...monitors.datasets];
  const told = await incidentsByKind(engine, { ...asked, without }, view);
  const others = new Map(told.map(({ kind, incidents }) => [kind, incidents]));
  return (kinds ?? IncidentKind.options).map((kind) => {
    const watchers = watchersOf(watched, coverage, { ...ground, kinds: [kind] });
    const runs = runsIn(months, watchers, { ...ground, kinds: [kind] });
    return { kind, runs, own: own.get(kind) ?? 0, others: others.get(kind) ?? 0 };
  });
}
