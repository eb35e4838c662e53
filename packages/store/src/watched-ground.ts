/** Watched ground: what a coverage watches, as a condition on incidents: who tells of them, of which kind, where. SPEC V15. */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { WatchedPlace } from "@sitrep/domain/like-for-like";
import type { Expression, SqlBool } from "kysely";
import { inDatasets, linkedTo, withColumn, withFacet } from "./condition.ts";
import type { Condition } from "./listing.ts";

/** The watcher is a dataset, whose incidents are its own, or a source, which tells of them. */
export interface WatchedGround {
  readonly watcher: { readonly dataset: string } | { readonly source: string };
  readonly kinds: readonly IncidentKind[] | null;
  readonly places: readonly WatchedPlace[];
}

/** The roles in which a watcher tells of an incident. */
const TOLD_BY = ["reports.speakers", "reports.publisher"] as const;

/** Incidents on any of the grounds; without grounds all, and of an empty list none. */
export function withinGround(grounds: readonly WatchedGround[] | undefined): readonly Condition[] {
  if (grounds === undefined) return [];
  return [
    (eb) =>
      eb.or(
        grounds.map(({ watcher, kinds, places }): Expression<SqlBool> => {
          const told =
            "dataset" in watcher
              ? inDatasets([watcher.dataset])
              : linkedTo(TOLD_BY, [watcher.source]);
          const conditions = [...told, ...withColumn("incident", "kind", kinds ?? undefined)];
          return eb.and([
            ...conditions.map((condition) => condition(eb)),
            eb.or(places.map((place) => eb.and(inPlace(place).map((condition) => condition(eb))))),
          ]);
        }),
      ),
  ];
}

function inPlace({ inside, outside, notAt }: WatchedPlace): readonly Condition[] {
  const without = (conditions: readonly Condition[]): readonly Condition[] =>
    conditions.map((condition) => (eb) => eb.not(condition(eb)));
  return [
    ...withFacet("within", [inside]),
    ...without(withFacet("within", outside)),
    ...without(withColumn("incident", "place", notAt)),
  ];
}
