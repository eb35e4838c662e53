/**
 * Like for like: what of a series one and the same coverage watched from its first day to its last. The rest is left out,
 * and it is said what that was. SPEC V15.
 */
import type { Coverage } from "./coverage.ts";
import type { Day } from "./day.ts";
import type { CoverageId, PlaceId } from "./id.ts";
import { lineage } from "./place.ts";
import type { WatchQuestion } from "./watching.ts";
import { watchersOf, watchingIn } from "./watching.ts";
import { spanOf } from "./when.ts";

/** Why a coverage is left out: it begins or ends inside the days, or its dates do not say for sure that it covers them. */
export type LeftOutWhy = "begins later" | "ends earlier" | "no sure days";

/** What is kept of a series, and what is left out. */
export interface LikeForLike {
  readonly kept: readonly Coverage[];
  readonly leftOut: readonly { readonly coverage: CoverageId; readonly why: LeftOutWhy }[];
  /** The places that the series still speaks of: those asked for as far as some coverage that is kept watches them. */
  readonly places: readonly PlaceId[];
}

/** What is asked of a series: its days, and the places that it speaks of. */
export interface LikeForLikeQuestion extends WatchQuestion {
  readonly from: Day;
  readonly to: Day;
  readonly places: readonly PlaceId[];
}

/** See the file. A coverage that has nothing to do with the places, kinds or days asked for is neither kept nor left out. */
export function likeForLike(
  coverage: readonly Coverage[],
  question: LikeForLikeQuestion,
): LikeForLike {
  const { from, to, places, parentOf } = question;
  const range = { earliest: from, latest: to };
  const touching = watchingIn(range, watchersOf(places, coverage, question));
  const kept = touching.flatMap(({ coverage: one, days }) => (days === "whole" ? one : []));
  const leftOut = touching.flatMap(({ coverage: one, days }) =>
    days === "whole" ? [] : { coverage: one.id, why: whyLeftOut(one, range) },
  );
  const watched = kept.flatMap(({ includes }) =>
    places.flatMap((place) => includes.flatMap((at) => innerOf(place, at, parentOf))),
  );
  return { kept, leftOut, places: [...new Set(watched)].toSorted() };
}

/** The inner one of two places of which one lies in the other; neither where they lie apart. */
function innerOf(
  one: PlaceId,
  other: PlaceId,
  parentOf: WatchQuestion["parentOf"],
): readonly PlaceId[] {
  if (lineage(one, parentOf).includes(other)) return [one];
  return lineage(other, parentOf).includes(one) ? [other] : [];
}

function whyLeftOut(
  coverage: Coverage,
  { earliest, latest }: { readonly earliest: Day; readonly latest: Day },
): LeftOutWhy {
  const span = spanOf(coverage.period);
  if (span.earliest !== null && span.earliest > earliest) return "begins later";
  if (span.latest !== null && span.latest < latest) return "ends earlier";
  return "no sure days";
}

/** A part of a coverage that an incident lies in for sure: inside one place, in none of others, and at none that reaches beyond. */
export interface WatchedPlace {
  readonly inside: PlaceId;
  readonly outside: readonly PlaceId[];
  /** Places that hold one of `outside`: of an incident known to no more than one of them nobody can say. */
  readonly notAt: readonly PlaceId[];
}

/** The places of a coverage as conditions on a place, any of which is enough. SPEC V5. */
export function watchedPlacesOf(
  { includes, excludes }: Pick<Coverage, "includes" | "excludes">,
  parentOf: WatchQuestion["parentOf"],
): readonly WatchedPlace[] {
  return includes.map((inside) => {
    const inner = excludes
      .map((id) => ({ id, line: lineage(id, parentOf) }))
      .filter(({ line }) => line.includes(inside));
    const around = inner.flatMap(({ id, line }) =>
      line.slice(0, line.indexOf(inside) + 1).filter((at) => at !== id),
    );
    return { inside, outside: inner.map(({ id }) => id), notAt: [...new Set(around)].toSorted() };
  });
}
