/** Place labels: the names of the places that an import tells numbers of. */
import type { Movement } from "@sitrep/api/import";
import type { Caller } from "@sitrep/api/router";
import type { Report } from "./report.ts";

/** Their names by id, of those that came in with the import and those on record. */
export async function placeLabels(
  caller: Caller,
  movements: readonly Movement[],
  incoming: ReadonlyMap<string, string>,
): Promise<Report["labels"]> {
  const labels: Record<string, string> = {};
  for (const id of new Set(movements.flatMap(({ by, of }) => (by === "governorate" ? of : []))))
    labels[id] = incoming.get(id) ?? (await nameOnRecord(caller, id)) ?? id;
  return labels;
}

async function nameOnRecord(caller: Caller, id: string): Promise<string | undefined> {
  const { items } = await caller.search.nearest({ id });
  return items.find((item) => item.id === id)?.label;
}
