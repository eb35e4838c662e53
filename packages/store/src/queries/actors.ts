/** Actors: pages. */
import type { ActorQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { inDatasets, withColumn, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** One page of actors, by name. @throws CursorError */
export async function listActors(
  engine: Engine,
  { kind, q, dataset, limit, after }: ActorQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const conditions = [
    ...withColumn("actor", "kind", kind),
    ...withWords(engine, q),
    ...inDatasets(dataset),
  ];
  const order = "sort_label";
  return listPage(engine, { kind: "actor", view, conditions, order, limit, after });
}
