/** Like for like: narrows a series to what one and the same coverage watched throughout, and says what that leaves out. SPEC V15. */
import type { Coverage } from "@sitrep/domain/coverage";
import type { Day } from "@sitrep/domain/day";
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { CoverageId, PlaceId } from "@sitrep/domain/id";
import type { LikeForLike } from "@sitrep/domain/like-for-like";
import { likeForLike, watchedPlacesOf } from "@sitrep/domain/like-for-like";
import { countIncidents } from "@sitrep/store/queries/incident-counts";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { WatchedGround } from "@sitrep/store/watched-ground";
import type { Context } from "./context.ts";

/** What was left out, in coverages and in incidents on record. */
export interface LikeForLikeNote {
  readonly kept: readonly CoverageId[];
  readonly leftOut: LikeForLike["leftOut"];
  readonly incidents: { readonly kept: number; readonly leftOut: number };
}

/** A series that is narrowed: what is counted, against whose watching, of which places. */
export interface Narrowed {
  readonly watched: readonly WatchedGround[];
  readonly coverage: readonly Coverage[];
  readonly places: readonly PlaceId[];
  readonly note: LikeForLikeNote;
}

/** What is narrowed. */
export interface NarrowQuestion {
  readonly filter: IncidentFilter;
  readonly from: Day;
  readonly to: Day;
  readonly places: readonly PlaceId[];
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

/** Narrows a series. Where nobody watched throughout, nothing is kept, and no place is left to speak of. */
export async function narrow(
  { engine }: Context,
  { filter, from, to, places, parentOf }: NarrowQuestion,
  coverage: readonly Coverage[],
  view: Viewpoint,
): Promise<Narrowed> {
  const kinds = filter.kind ?? null;
  const found = likeForLike(coverage, { from, to, places, kinds, parentOf });
  const watched = found.kept.map((one) => groundOf(one, parentOf));
  const all = await countIncidents(engine, filter, view);
  const kept = await countIncidents(engine, { ...filter, watched }, view);
  return {
    watched,
    coverage: found.kept,
    places: found.places,
    note: {
      kept: found.kept.map(({ id }) => id),
      leftOut: found.leftOut,
      incidents: { kept, leftOut: all - kept },
    },
  };
}

function groundOf(coverage: Coverage, parentOf: NarrowQuestion["parentOf"]): WatchedGround {
  const { watcher, dataset, kinds = null } = coverage;
  return {
    // A coverage has either of the two.
    watcher: dataset === undefined ? { source: watcher ?? "" } : { dataset },
    kinds,
    places: watchedPlacesOf(coverage, parentOf),
  };
}
