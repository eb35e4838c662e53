/** Incident filter: every way to narrow incidents that a reader can use, as a form that needs no script. */
import type { Labels } from "@sitrep/api/labels";
import { Attribution } from "@sitrep/domain/attribution";
import { HarmEffect } from "@sitrep/domain/harm";
import { Extent } from "@sitrep/domain/incident";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { People } from "@sitrep/domain/party";
import { PlacePrecision } from "@sitrep/domain/precision";
import { VerificationStatus } from "@sitrep/domain/verification";
import type { FilterField } from "../list/filter-form.tsx";
import { FilterForm } from "../list/filter-form.tsx";
import { filterTerms } from "../list/filter-words.ts";
import { withoutField } from "../list/without-field.ts";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import type { FilterChoices } from "../list/filter-choices.ts";
import { peopleWords } from "./harm-words.ts";
import { incidentWords } from "./incident-words.tsx";

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
    <FilterForm
      view={view}
      fields={[
        { is: "text", name: "q", label: say.field.q },
        { is: "choice", name: "kind", label: say.field.kind, choices: IncidentKind.options },
        {
          is: "choice",
          name: "place",
          label: say.field.place,
          choices: [...others, ...choices.places],
          any: say.everywhere,
        },
        { is: "day", name: "from", label: say.field.from },
        { is: "day", name: "to", label: say.field.to },
      ]}
      more={moreFields(view, choices)}
    />
  );
}

function moreFields(view: View, choices: FilterChoices): readonly FilterField[] {
  const { field } = incidentWords();
  const { extent, precision } = filterTerms();
  const hasDocuments = choices.documents.length > 0 || view.kept.document !== undefined;
  return [
    { is: "choice", name: "actor", label: field.actor, choices: choices.actors },
    {
      is: "choice",
      name: "attribution",
      label: field.attribution,
      term: "attribution",
      choices: Attribution.options,
    },
    {
      is: "choice",
      name: "harmed",
      label: field.harmed,
      choices: People.options.map((who) => [who, peopleWords(who)]),
    },
    { is: "choice", name: "effect", label: field.effect, choices: HarmEffect.options },
    {
      is: "choice",
      name: "extent",
      label: field.extent,
      term: "extent",
      choices: Extent.options.map((one) => [one, extent[one]]),
    },
    {
      is: "choice",
      name: "precision",
      label: field.precision,
      term: "precision",
      choices: PlacePrecision.options.map((one) => [one, precision[one]]),
    },
    {
      is: "choice",
      name: "verification",
      label: field.verification,
      term: "support",
      choices: VerificationStatus.options
        .filter((status) => status !== "retracted")
        .map((status) => [status, codeHeading(status)]),
    },
    { is: "choice", name: "source", label: field.source, choices: choices.sources },
    ...(hasDocuments
      ? ([
          { is: "choice", name: "document", label: field.document, choices: choices.documents },
        ] as const)
      : []),
    withoutField(view),
    { is: "check", name: "sure", label: field.sure, term: "surely-in-time" },
  ];
}
