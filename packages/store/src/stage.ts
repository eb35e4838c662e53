/** The stage: the countries that incidents on record lie in; what a series speaks of that is asked about no place. SPEC V8. */
import { derivedOf, incidentColumns, standingRows } from "./columns/incident-columns.ts";
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Ids of the countries, and of the outermost places of incidents that lie in none, in the order of their ids. */
export async function stageAt(engine: Engine, view: Viewpoint): Promise<readonly string[]> {
  const columns = await incidentColumns(engine);
  return derivedOf(columns, `stage ${view.position} ${view.role}`, async () => {
    const { area } = columns.numbers;
    const areas = new Set<number>();
    for (const row of standingRows(columns, view)) areas.add(area[row] ?? 0);
    return findStage(engine, view, areas);
  });
}

/** Of the sets of places that incidents lie in. */
async function findStage(
  { read }: Engine,
  view: Viewpoint,
  areas: ReadonlySet<number>,
): Promise<readonly string[]> {
  const outermost = await read
    .selectFrom("record")
    .innerJoin("place", "place.version", "record.version")
    .innerJoin("facet", "facet.value", "record.id")
    .select(["record.id", "place.kind", "facet.set_id as area"])
    .where("record.kind", "=", "place")
    .where("facet.name", "=", "within")
    .where((eb) => eb.or([eb("place.kind", "=", "country"), eb("place.parent", "is", null)]))
    .where(heldAt(view.position))
    .execute();
  const used = outermost.filter((one) => areas.has(one.area));
  const countries = used.filter(({ kind }) => kind === "country");
  const inCountry = new Set(countries.map((one) => one.area));
  const others = used.filter((one) => one.kind !== "country" && !inCountry.has(one.area));
  return [...new Set([...countries, ...others].map(({ id }) => id))].toSorted();
}
