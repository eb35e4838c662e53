/** Without field: whom a list, a figure or a series is asked without: a group of sources, or a dataset. SPEC F6. */
import type { View } from "../view.ts";
import { ChoiceField } from "./filter-form.tsx";

/** Groups that can be left out; single sources are left out from what a count leans on. */
const GROUPS = [
  ["anonymous", "whoever is not named"],
  ["party", "parties to the conflict"],
] as const;

/** The choice; where there is but one dataset, leaving it out would leave nothing. */
export function WithoutField({ view }: { readonly view: View }) {
  const { datasets } = view.head;
  const titles = datasets.map(({ id, title }) => [id, title] as const);
  return (
    <ChoiceField
      view={view}
      name="without"
      label="Without"
      term="without"
      choices={datasets.length > 1 ? [...GROUPS, ...titles] : GROUPS}
      any="hear everybody"
    />
  );
}
