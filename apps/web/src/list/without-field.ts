/** Without field: whom a list, a figure or a series is asked without: a group of sources, or a dataset. SPEC F6. */
import { incidentWords } from "../incident/incident-words.tsx";
import type { View } from "../view.ts";
import type { FilterField } from "./filter-form.tsx";

/** The choice; where there is but one dataset, leaving it out would leave nothing. */
export function withoutField({ head: { datasets } }: View): FilterField {
  const say = incidentWords();
  const groups = [
    ["anonymous", say.withoutAnonymous],
    ["party", say.withoutParties],
  ] as const;
  const titles = datasets.map(({ id, title }) => [id, title] as const);
  return {
    is: "choice",
    name: "without",
    label: say.field.without,
    term: "without",
    choices: datasets.length > 1 ? [...groups, ...titles] : groups,
    any: say.hearAll,
  };
}
