/** Actors: pages. */
import type { ActorQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { inDatasets, withColumn, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** What a filter keeps, as conditions on actors. */
export function actorConditions(
  engine: Engine,
  { kind, q, dataset }: Omit<ActorQuery, "limit">,
): readonly Condition[] {
  return [...withColumn("actor", "kind", kind), ...withWords(engine, q), ...inDatasets(dataset)];
}

/** One page of actors, by name. @throws CursorError */
export async function listActors(
  engine: Engine,
  query: ActorQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = actorConditions(engine, query);
  const order = "sort_label";
  return listPage(engine, { kind: "actor", view, conditions, order, limit, after });
}
