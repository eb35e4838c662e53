/**
 * Beside: series set beside one another, one for each of several places, actors, sources, datasets or kinds, each counted alone with
 * those who watch it. They do not add up: what belongs to several stands in each. SPEC V21.
 */
import type { Beside } from "@sitrep/domain/count-query";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { IncidentFilter as Filter } from "@sitrep/domain/filter";
import type { PlaceId } from "@sitrep/domain/id";
import type { SeriesCell } from "@sitrep/domain/series";
import type { Dimension } from "@sitrep/store/queries/incident-breakdown";
import { breakdownOf } from "@sitrep/store/queries/incident-breakdown";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import type { ClusterNote } from "./incident-count.ts";
import type { Labels } from "./labels.ts";
import type { LikeForLikeNote } from "./like-for-like.ts";
import type { seriesBreaks } from "./series-breaks.ts";

/** Most that are set beside one another: more are not told apart at a glance. */
const MOST = 6;

/** The dimension of the breakdown whose most frequent values stand where nobody chose any. */
const DIMENSION = {
  place: "governorate",
  actor: "actor",
  source: "source",
  dataset: "dataset",
  kind: "kind",
} as const satisfies Record<Beside, Dimension>;

/** What is set beside one another. */
interface BesideAsked<Query> {
  readonly field: Beside;
  readonly query: Query;
  readonly view: Viewpoint;
}

/** One of the series: the value that its filter has in the field, and what was counted for it. */
interface Panel {
  readonly value: string;
  readonly series: Counted;
}

/** As much of a series as stands in a panel. */
interface Counted extends ReturnType<typeof seriesBreaks> {
  readonly cells: readonly SeriesCell[];
  readonly places: readonly PlaceId[];
  readonly total: number;
  readonly undated: number;
  readonly clusters: (ClusterNote & { readonly least: number }) | null;
  readonly likeForLike: LikeForLikeNote | null;
  readonly labels: Labels;
}

/**
 * Two values or more that the filter asks for, or else the most frequent of those that it leaves. `series` counts one filter.
 * `more` are asked for, or on record, and not among the panels.
 */
export async function besideOf<Query extends IncidentFilter>(
  { engine }: Context,
  { field, query, view }: BesideAsked<Query>,
  series: (query: Query) => Promise<Counted>,
) {
  const asked: readonly string[] = query[field] ?? [];
  const { values, more } =
    asked.length > 1
      ? { values: asked.slice(0, MOST), more: asked.length - MOST }
      : await frequent(engine, { field, query, view });
  const panels: Panel[] = [];
  for (const value of values)
    panels.push({ value, series: await series({ ...query, [field]: [value] }) });
  const told = panels.flatMap((panel) => Object.entries(panel.series.labels));
  const labels: Labels = {
    ...Object.fromEntries(told),
    ...(field === "kind" ? {} : await labelsOf(engine, values, view)),
  };
  return {
    labels,
    set: {
      field,
      more: Math.max(0, more),
      panels: panels.flatMap(({ value, series: counted }) => {
        // Who may not be seen is not told of.
        if (field !== "kind" && labels[value] === undefined) return [];
        const { cells, places, total, undated, clusters, likeForLike } = counted;
        const { breaks, partial, stretches } = counted;
        const panel = { value, cells, places, total, undated, clusters, likeForLike };
        return { ...panel, breaks, partial, stretches };
      }),
    },
  };
}

async function frequent(
  engine: Context["engine"],
  { field, query, view }: BesideAsked<IncidentFilter>,
): Promise<{ readonly values: readonly string[]; readonly more: number }> {
  const dimension = DIMENSION[field];
  const filter = Filter.parse(narrowingOf(query));
  const { values } = await breakdownOf(engine, { filter, limit: MOST, dimensions: [dimension] }, view); // prettier-ignore
  const { items, total } = values[dimension];
  const chosen = items.slice(0, MOST).map(({ value }) => value);
  return { values: chosen, more: total - chosen.length };
}

/** The fields of a series' question that narrow it. */
function narrowingOf(query: IncidentFilter): object {
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => Object.hasOwn(Filter.shape, name)),
  );
}
