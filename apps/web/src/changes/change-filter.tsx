/** Change filter: every way to narrow changes that a reader can use, as a form that needs no script. */
import { Change } from "@sitrep/domain/change";
import type { ChangeQuery } from "@sitrep/domain/filter";
import { RecordKind } from "@sitrep/domain/record";
import type { FilterChoices } from "../incident/filter-choices.ts";
import { CHANGE_WORDS } from "../ledger/change-words.ts";
import { ChoiceField, FilterForm, MoreFields, TextField } from "../record/filter-form.tsx";
import type { View } from "../view.ts";

const MORE = ["place", "source", "from", "to"] as const satisfies readonly (keyof ChangeQuery)[];

const FIELDS = ["q", "kind", "change", "dataset", "before", ...MORE] as const;

/** The form; `choices` are the records that it offers by name. */
export function ChangeFilterForm({
  view,
  choices,
}: {
  readonly view: View;
  readonly choices: FilterChoices;
}) {
  return (
    <FilterForm
      view={view}
      fields={FIELDS}
      more={
        <MoreFields view={view} fields={MORE}>
          <ChoiceField
            view={view}
            name="place"
            label="Place"
            choices={choices.places}
            any="everywhere"
          />
          <ChoiceField
            view={view}
            name="source"
            label="Said or passed on by"
            choices={choices.sources}
          />
          <TextField view={view} name="from" label="Recorded from" type="date" />
          <TextField view={view} name="to" label="Recorded to" type="date" />
        </MoreFields>
      }
    >
      <TextField view={view} name="q" label="Words" />
      <ChoiceField view={view} name="kind" label="Kind of record" choices={RecordKind.options} />
      <ChoiceField
        view={view}
        name="change"
        label="Change"
        term="correction"
        choices={[
          ["amended,retracted", "corrections"],
          ...Change.options.map((one) => [one, CHANGE_WORDS[one]] as const),
        ]}
      />
      <ChoiceField
        view={view}
        name="dataset"
        label="Dataset"
        choices={view.head.datasets.map(({ id, title }) => [id, title] as const)}
      />
    </FilterForm>
  );
}
