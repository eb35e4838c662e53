/** Ask leaning: whom the count of a list of incidents leans on, asked where a page can wait for it. SPEC F7. */
import type { Outputs } from "@sitrep/api/router";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../answers.ts";
import type { View } from "../view.ts";

/** Of more incidents than this no page waits for what their count leans on; the terminal tells it. */
const MOST_LEANING = 5000;

/** Asks; null of a list too long to wait for. `total` is how many incidents are in it. */
export async function askLeaning(
  view: View,
  filter: IncidentFilter,
  total: number,
): Promise<Outputs["leaning"]["incidents"] | null> {
  if (total > MOST_LEANING) return null;
  return askOnce(`leaning ${JSON.stringify(filter)}`, view, (knownAt) =>
    view.caller.leaning.incidents({ ...filter, knownAt }),
  );
}
