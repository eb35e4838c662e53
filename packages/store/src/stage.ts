/** The stage: the countries that incidents on record lie in; what a series speaks of that is asked about no place. SPEC V8. */
import type { ExpressionBuilder } from "kysely";
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Tables } from "./tables.ts";
import type { Viewpoint } from "./viewpoint.ts";
import { countedFor } from "./viewpoint.ts";

/** Ids of the countries, and of the outermost places of incidents that lie in none, in the order of their ids. */
export async function stageAt(engine: Engine, view: Viewpoint): Promise<readonly string[]> {
  const outermost = await engine.read
    .selectFrom("record")
    .innerJoin("place", "place.version", "record.version")
    .select(["record.id", "place.kind"])
    .where("record.kind", "=", "place")
    .where((eb) => eb.or([eb("place.kind", "=", "country"), eb("place.parent", "is", null)]))
    .where(heldAt(view.position))
    .execute();
  const candidates = Map.groupBy(outermost, ({ kind }) => kind === "country");
  const idsOf = (isCountry: boolean) => candidates.get(isCountry)?.map(({ id }) => id) ?? [];
  const countries = await withIncidents(engine, idsOf(true), view, []);
  const others = await withIncidents(engine, idsOf(false), view, countries);
  return [...countries, ...others].toSorted();
}

/** Those of the places in which an incident lies that lies in none of some others. */
async function withIncidents(
  engine: Engine,
  places: readonly string[],
  view: Viewpoint,
  others: readonly string[],
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const rows = await engine.read
    .selectFrom("record")
    .select("record.id")
    .where("record.id", "in", places)
    .where(heldAt(view.position))
    .where((eb) => eb.exists(incidentsIn(eb, view, others)))
    .execute();
  return rows.map(({ id }) => id);
}

/** A cross join is followed from left to right: from a place to what lies in it, and no further than the first. */
function incidentsIn(
  eb: ExpressionBuilder<Tables, "record">,
  view: Viewpoint,
  others: readonly string[],
) {
  const inside = eb
    .selectFrom("facet")
    .crossJoin("record as incident")
    .select("incident.version")
    .where("facet.name", "=", "within")
    .whereRef("facet.value", "=", "record.id")
    .whereRef("incident.area", "=", "facet.set_id")
    .where("incident.kind", "=", "incident")
    .where("incident.visibility", "in", countedFor(view.role))
    .where(heldAt(view.position, "incident"));
  if (others.length === 0) return inside;
  return inside.where((own) =>
    own.not(
      own.exists(
        own
          .selectFrom("facet as other")
          .select("other.set_id")
          .whereRef("other.set_id", "=", "facet.set_id")
          .where("other.name", "=", "within")
          .where("other.value", "in", others),
      ),
    ),
  );
}
