/** Place labels: the names of the places that an import tells numbers of. */
import type { Movement } from "@sitrep/api/import";
import type { Local } from "@sitrep/api/local";
import type { Report } from "./report.ts";

/** Their names by id, of those that came in with the import and, asked for at once, those on record; an id where there is none. */
export async function placeLabels(
  local: Pick<Local, "labels">,
  movements: readonly Pick<Movement, "by" | "of">[],
  incoming: ReadonlyMap<string, string>,
): Promise<Report["labels"]> {
  const ids = new Set(movements.flatMap(({ by, of }) => (by === "governorate" ? of : [])));
  const onRecord = await local.labels([...ids].filter((id) => !incoming.has(id)));
  return Object.fromEntries(
    [...ids].map((id) => [id, incoming.get(id) ?? onRecord[id]?.label ?? id]),
  );
}
