/** Places: pages. */
import type { PlaceQuery } from "@sitrep/domain/filter";
import { withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";

const ROLES = [
  "where.place",
  "where.alsoIn",
  "scope.includes",
  "scope.excludes",
  "place",
  "includes",
  "excludes",
];

/** One page of places, by name. `parent` keeps those directly in it, `used` those that some record names. @throws CursorError */
export async function listPlaces(
  engine: Engine,
  query: PlaceQuery,
  position: number,
): Promise<Page<Listed>> {
  const conditions: Condition[] = [...withWords(engine, query.q)];
  const { kind, parent, used } = query;
  if (kind?.length) {
    conditions.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("place").select("place.version").where("place.kind", "in", kind),
      ),
    );
  }
  if (parent?.length) {
    conditions.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("place").select("place.version").where("place.parent", "in", parent),
      ),
    );
  }
  if (used !== undefined) {
    const named = engine.read
      .selectFrom("link")
      .innerJoin("record", "record.version", "link.version")
      .select("link.target")
      .where("link.role", "in", ROLES)
      .where(heldAt(position));
    conditions.push((eb) =>
      used ? eb("record.id", "in", named) : eb("record.id", "not in", named),
    );
  }
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "place",
    position,
    conditions,
    order: { column: "sort_label", direction: "asc" },
    limit,
    after,
  });
}
