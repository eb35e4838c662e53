/** Around a place: what it lies in, who watches it or leaves it out, and the figures for wider areas that count it in. */
import { scopeContains } from "@sitrep/domain/ground";
import type { Coverage, Watch } from "@sitrep/domain/coverage";
import { watchesPlace } from "@sitrep/domain/coverage";
import { EstimateQuery } from "@sitrep/domain/filter";
import type { PlaceId } from "@sitrep/domain/id";
import type { Place } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import { recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { listEstimates } from "@sitrep/store/queries/estimates";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { showAs, tag } from "./shown.ts";
import type { EstimateView } from "./views/estimate-view.ts";
import { viewEstimate } from "./views/estimate-view.ts";
import type { PlaceView } from "./views/place-view.ts";
import { viewPlace } from "./views/place-view.ts";

/** A coverage that speaks of a place: it watches all or part of it, or leaves it out by name. */
export interface WatchOfPlace {
  readonly coverage: Coverage;
  readonly watch: Watch;
}

/** See the file. `within` is what the place lies in, innermost first. */
export interface AroundPlace {
  readonly within: readonly PlaceView[];
  readonly watched: readonly WatchOfPlace[];
  readonly wider: readonly EstimateView[];
  readonly labels: Labels;
}

/** How many figures of the places around one are looked through. */
const MOST_FIGURES = 200;

/** What stands around a place. */
export async function aroundPlace(
  context: Context,
  place: Place,
  view: Viewpoint,
): Promise<AroundPlace> {
  const { read } = context.engine;
  const coverage = [...(await recordsOfKind(read, ["coverage"], view.position)).values()];
  const own = tag("place", place);
  const near = await neighbourhoodOf(read, [own, ...coverage], view.position);
  const within = lineage(place.id, near.parentOf).slice(1);
  const watched = coverage.flatMap((any): readonly WatchOfPlace[] => {
    const record = showAs("coverage", any, view.role, near);
    if (record === undefined) return [];
    const watch = watchesPlace(record, place.id, near.parentOf);
    const isLeftOut = [place.id, ...within].some((at) => record.excludes.includes(at));
    return watch === "none" && !isLeftOut ? [] : [{ coverage: record, watch }];
  });
  const wider = await figuresOver(context, place, within, view);
  const tagged = watched.map((one) => tag("coverage", one.coverage));
  return {
    within: within.map((at) => viewPlace(at, near)),
    watched,
    wider: wider.figures,
    labels: { ...wider.labels, ...(await labelsFor(context, view, tagged, near)) },
  };
}

/** Figures for areas around a place that count it in; those for the place itself or a part of it are found by their filter. */
async function figuresOver(
  context: Context,
  place: Place,
  within: readonly PlaceId[],
  view: Viewpoint,
): Promise<{ readonly figures: readonly EstimateView[]; readonly labels: Labels }> {
  if (within.length === 0) return { figures: [], labels: {} };
  const query = EstimateQuery.parse({ place: within, limit: MOST_FIGURES });
  const page = await listEstimates(context.engine, query, view);
  const bodies = [tag("place", place), ...page.rows.map((row) => row.any)];
  const near = await neighbourhoodOf(context.engine.read, bodies, view.position);
  const own = { includes: [place.id], excludes: [] };
  const shown = page.rows.flatMap(({ any, recordedIn }) => {
    const record = showAs("estimate", any, view.role, near);
    if (record === undefined || !scopeContains(record.scope, own, near.parentOf)) return [];
    const isOwn = record.scope.includes.some((at) => lineage(at, near.parentOf).includes(place.id));
    return isOwn ? [] : [{ record, recordedIn }];
  });
  const tagged = shown.map(({ record }) => tag("estimate", record));
  return {
    figures: shown.map((one) => viewEstimate(one, near, view.role)),
    labels: await labelsFor(context, view, tagged, near),
  };
}
