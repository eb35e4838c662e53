/** Places: pages. */
import type { PlaceQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { withColumn, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { LinkRole } from "../link-role.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** Fields in which a record names a place; the parent of another place is not one. */
const ROLES: readonly LinkRole[] = [
  "where.place",
  "where.alsoIn",
  "scope.includes",
  "scope.excludes",
  "place",
  "includes",
  "excludes",
  "testedBy.place",
];

/** What a filter keeps, as conditions on places. `parent` keeps those directly in it, `used` those that some record names. */
export function placeConditions(
  engine: Engine,
  { kind, parent, used, q }: Omit<PlaceQuery, "limit">,
  view: Viewpoint,
): readonly Condition[] {
  return [
    ...withWords(engine, q),
    ...withColumn("place", "kind", kind),
    ...withColumn("place", "parent", parent),
    ...thatAreUsed(used, view),
  ];
}

/** One page of places, by name. @throws CursorError */
export async function listPlaces(
  engine: Engine,
  query: PlaceQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = placeConditions(engine, query, view);
  const order = "sort_label";
  return listPage(engine, { kind: "place", view, conditions, order, limit, after });
}

function thatAreUsed(used: boolean | undefined, view: Viewpoint): readonly Condition[] {
  if (used === undefined) return [];
  return [
    (eb) => {
      const naming = eb
        .selectFrom("link")
        .crossJoin("record as namer")
        .select("link.version")
        .whereRef("link.target", "=", "record.number")
        .where("link.role", "in", numbersOfRoles(ROLES))
        .whereRef("namer.version", "=", "link.version")
        .where("namer.visibility", "in", shownTo(view.role))
        .where(heldAt(view.position, "namer"));
      return used ? eb.exists(naming) : eb.not(eb.exists(naming));
    },
  ];
}
