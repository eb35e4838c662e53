/** The stage: the countries that incidents on record lie in; what a series speaks of that is asked about no place. SPEC V8. */
import { sql } from "kysely";
import type { ExpressionBuilder } from "kysely";
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Tables } from "./tables.ts";
import type { Viewpoint } from "./viewpoint.ts";
import { countedFor } from "./viewpoint.ts";

/** Ids of the countries, and of the outermost places of incidents that lie in none, in the order of their ids. */
export async function stageAt(engine: Engine, view: Viewpoint): Promise<readonly string[]> {
  const places = engine.read
    .selectFrom("record")
    .innerJoin("place", "place.version", "record.version")
    .select("record.id")
    .where("record.kind", "=", "place")
    .where(heldAt(view.position))
    .orderBy("record.id");
  const countries = await places
    .where("place.kind", "=", "country")
    .where((eb) => eb.exists(incidentsIn(eb, view)))
    .execute();
  const ids = countries.map(({ id }) => id);
  const others = await places
    .where("place.kind", "!=", "country")
    .where("place.parent", "is", null)
    .where((eb) => eb.exists(incidentsIn(eb, view).where(isInNoneOf(ids))))
    .execute();
  return [...ids, ...others.map(({ id }) => id)].toSorted();
}

/** Incidents that lie in the place of the outer query. */
function incidentsIn(eb: ExpressionBuilder<Tables, "record" | "place">, view: Viewpoint) {
  return eb
    .selectFrom("facet")
    .innerJoin("record as incident", "incident.version", "facet.version")
    .select("facet.version")
    .where("facet.name", "=", "within")
    .whereRef("facet.value", "=", "record.id")
    .where("incident.kind", "=", "incident")
    .where("incident.visibility", "in", countedFor(view.role))
    .where(heldAt(view.position, "incident"));
}

function isInNoneOf(countries: readonly string[]) {
  return (eb: ExpressionBuilder<Tables, "facet">) =>
    countries.length === 0
      ? sql<boolean>`1 = 1`
      : eb.not(
          eb.exists(
            eb
              .selectFrom("facet as other")
              .select("other.version")
              .whereRef("other.version", "=", "facet.version")
              .where("other.name", "=", "within")
              .where("other.value", "in", countries),
          ),
        );
}
