/** Actors: pages. */
import type { ActorQuery } from "@sitrep/domain/filter";
import { inDatasets, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";

/** One page of actors, by name. @throws CursorError */
export async function listActors(
  engine: Engine,
  query: ActorQuery,
  position: number,
): Promise<Page<Listed>> {
  const conditions: Condition[] = [...withWords(engine, query.q), ...inDatasets(query.dataset)];
  const { kind } = query;
  if (kind?.length) {
    conditions.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("actor").select("actor.version").where("actor.kind", "in", kind),
      ),
    );
  }
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "actor",
    position,
    conditions,
    order: { column: "sort_label", direction: "asc" },
    limit,
    after,
  });
}
