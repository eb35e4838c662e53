/** Incident filter: every way to narrow incidents that a reader can use, as a form that needs no script. */
import type { Labels } from "@sitrep/api/labels";
import { Attribution } from "@sitrep/domain/attribution";
import type { IncidentQuery } from "@sitrep/domain/filter";
import { HarmEffect } from "@sitrep/domain/harm";
import { Extent } from "@sitrep/domain/incident";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { People } from "@sitrep/domain/party";
import { PlacePrecision } from "@sitrep/domain/precision";
import { VerificationStatus } from "@sitrep/domain/verification";
import {
  CheckField,
  ChoiceField,
  FilterForm,
  MoreFields,
  TextField,
} from "../record/filter-form.tsx";
import { filterTerms } from "../record/filter-words.ts";
import { WithoutField } from "../record/without-field.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import type { FilterChoices } from "./filter-choices.ts";
import { peopleWords } from "./harm-words.ts";
import { incidentWords } from "./incident-words.tsx";

const MORE = [
  "sure",
  "actor",
  "attribution",
  "harmed",
  "effect",
  "extent",
  "precision",
  "verification",
  "source",
  "document",
  "without",
] as const satisfies readonly (keyof IncidentQuery)[];

const FIELDS = ["q", "kind", "place", "from", "to", ...MORE] as const;

/** The form; `choices` are the records that it offers by name, and `labels` name what is chosen beyond them. */
export function IncidentFilter({
  view,
  choices,
  labels,
}: {
  readonly view: View;
  readonly choices: FilterChoices;
  readonly labels: Labels;
}) {
  const say = incidentWords();
  const offered = new Set(choices.places.map(([id]) => id));
  const others = String(view.kept.place ?? "")
    .split(",")
    .flatMap((id) => {
      const label = labels[id]?.label;
      return label === undefined || offered.has(id) ? [] : [[id, label] as const];
    });
  return (
    <FilterForm view={view} fields={FIELDS} more={<More view={view} choices={choices} />}>
      <TextField view={view} name="q" label={say.field.q} />
      <ChoiceField view={view} name="kind" label={say.field.kind} choices={IncidentKind.options} />
      <ChoiceField
        view={view}
        name="place"
        label={say.field.place}
        choices={[...others, ...choices.places]}
        any={say.everywhere}
      />
      <TextField view={view} name="from" label={say.field.from} type="date" />
      <TextField view={view} name="to" label={say.field.to} type="date" />
    </FilterForm>
  );
}

function More({ view, choices }: { readonly view: View; readonly choices: FilterChoices }) {
  const say = incidentWords();
  return (
    <MoreFields view={view} fields={MORE}>
      <ChoiceField view={view} name="actor" label={say.field.actor} choices={choices.actors} />
      <ChoiceField
        view={view}
        name="attribution"
        label={say.field.attribution}
        term="attribution"
        choices={Attribution.options}
      />
      <ChoiceField
        view={view}
        name="harmed"
        label={say.field.harmed}
        choices={People.options.map((who) => [who, peopleWords(who)])}
      />
      <ChoiceField
        view={view}
        name="effect"
        label={say.field.effect}
        choices={HarmEffect.options}
      />
      <ChoiceField
        view={view}
        name="extent"
        label={say.field.extent}
        term="extent"
        choices={Extent.options.map((extent) => [extent, filterTerms().extent[extent]])}
      />
      <ChoiceField
        view={view}
        name="precision"
        label={say.field.precision}
        term="precision"
        choices={PlacePrecision.options.map((one) => [one, filterTerms().precision[one]])}
      />
      <ChoiceField
        view={view}
        name="verification"
        label={say.field.verification}
        term="support"
        choices={VerificationStatus.options
          .filter((status) => status !== "retracted")
          .map((status) => [status, codeHeading(status)])}
      />
      <ChoiceField view={view} name="source" label={say.field.source} choices={choices.sources} />
      {(choices.documents.length > 0 || view.kept.document !== undefined) && (
        <ChoiceField
          view={view}
          name="document"
          label={say.field.document}
          choices={choices.documents}
        />
      )}
      <WithoutField view={view} />
      <CheckField view={view} name="sure" label={say.field.sure} term="surely-in-time" />
    </MoreFields>
  );
}
