/** Change filter: every way to narrow changes that a reader can use, as a form that needs no script. */
import { Change } from "@sitrep/domain/change";
import type { ChangeQuery } from "@sitrep/domain/filter";
import { RecordKind } from "@sitrep/domain/record";
import type { FilterChoices } from "../incident/filter-choices.ts";
import { ledgerWords } from "../ledger/ledger-words.tsx";
import { ChoiceField, FilterForm, MoreFields, TextField } from "../record/filter-form.tsx";
import type { View } from "../view.ts";
import { changesWords } from "./changes-words.tsx";

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
  const say = changesWords();
  return (
    <FilterForm
      view={view}
      fields={FIELDS}
      more={
        <MoreFields view={view} fields={MORE}>
          <ChoiceField
            view={view}
            name="place"
            label={say.field.place}
            choices={choices.places}
            any={say.field.everywhere}
          />
          <ChoiceField
            view={view}
            name="source"
            label={say.field.source}
            choices={choices.sources}
          />
          <TextField view={view} name="from" label={say.field.from} type="date" />
          <TextField view={view} name="to" label={say.field.to} type="date" />
        </MoreFields>
      }
    >
      <TextField view={view} name="q" label={say.field.q} />
      <ChoiceField view={view} name="kind" label={say.field.kind} choices={RecordKind.options} />
      <ChoiceField
        view={view}
        name="change"
        label={say.field.change}
        term="correction"
        choices={[
          ["amended,retracted", say.corrections],
          ...Change.options.map((one) => [one, ledgerWords().change[one]] as const),
        ]}
      />
      <ChoiceField
        view={view}
        name="dataset"
        label={say.field.dataset}
        choices={view.head.datasets.map(({ id, title }) => [id, title] as const)}
      />
    </FilterForm>
  );
}
