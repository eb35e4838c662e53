/** Change filter: every way to narrow changes that a reader can use, as a form that needs no script. */
import { Change } from "@sitrep/domain/change";
import { RecordKind } from "@sitrep/domain/record";
import type { FilterChoices } from "../list/filter-choices.ts";
import { ledgerWords } from "../ledger/ledger-words.tsx";
import { FilterForm } from "../list/filter-form.tsx";
import type { View } from "../view.ts";
import { changesWords } from "./changes-words.tsx";

/** The form; `choices` are the records that it offers by name. */
export function ChangeFilterForm({
  view,
  choices,
}: {
  readonly view: View;
  readonly choices: FilterChoices;
}) {
  const say = changesWords();
  const { field } = say;
  const changes = Change.options.map((one) => [one, ledgerWords().change[one]] as const);
  const datasets = view.head.datasets.map(({ id, title }) => [id, title] as const);
  const { places, sources } = choices;
  return (
    <FilterForm
      view={view}
      fields={[
        { is: "text", name: "q", label: field.q },
        { is: "choice", name: "kind", label: field.kind, choices: RecordKind.options },
        {
          is: "choice",
          name: "change",
          label: field.change,
          term: "correction",
          choices: [["amended,retracted", say.corrections], ...changes],
        },
        { is: "choice", name: "dataset", label: field.dataset, choices: datasets },
      ]}
      more={[
        { is: "choice", name: "place", label: field.place, choices: places, any: field.everywhere },
        { is: "choice", name: "source", label: field.source, choices: sources },
        { is: "day", name: "from", label: field.from },
        { is: "day", name: "to", label: field.to },
      ]}
    />
  );
}
