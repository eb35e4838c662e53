/** Record forms: what is asked of each kind of record, in the order in which a report tells it. */
import type { FormPlan, PlannedSection } from "./form-plan.ts";
import { fieldsFor } from "./form-plan.ts";
import { planWords } from "./plan-words.ts";
import {
  accountSection,
  remarkItems,
  reportSection,
  senderSection,
  sourceFields,
} from "./shared-sections.ts";

function incidentSections(): readonly PlannedSection[] {
  const row = "incidents.1";
  const { incident, harm, parties, anchor, remarks } = planWords();
  const field = fieldsFor("incident", row);
  const ofHarm = fieldsFor("incident", "", "harm");
  const ofParty = fieldsFor("incident", "", "parties");
  return [
    reportSection(row, "incident"),
    {
      id: "what",
      title: incident.title,
      words: incident.words,
      items: [
        field("title", incident.fields.title),
        field("kind", incident.fields.kind),
        field("when", incident.fields.when),
        field("where.place", incident.fields.place),
        field("where.precision", incident.fields.precision, { asRadios: true }),
        field("where.words", incident.fields.placeWords),
        {
          is: "fold",
          title: incident.more,
          items: [
            field("derivedFrom.anchor", anchor, { isNeeded: false }),
            field("where.alsoIn", incident.fields.alsoIn),
            field("extent", incident.fields.extent, { usual: "single", isNeeded: false }),
            field("attempted", incident.fields.attempted),
          ],
        },
      ],
    },
    {
      id: "harm",
      title: harm.title,
      words: harm.words,
      items: [
        {
          is: "group",
          name: `${row}.harm`,
          title: harm.entry,
          add: harm.add,
          help: "",
          first: 1,
          fields: [
            ofHarm("effect", harm.fields.effect, { isNeeded: false }),
            ofHarm("who", harm.fields.who, { isNeeded: false }),
            ofHarm("quantity", harm.fields.quantity, { isNeeded: false }),
            ofHarm("quantity.words", harm.fields.words),
            ofHarm("described", harm.fields.described),
          ],
        },
      ],
    },
    {
      id: "parties",
      title: parties.title,
      words: parties.words,
      items: [
        {
          is: "group",
          name: `${row}.parties`,
          title: parties.entry,
          add: parties.add,
          help: "",
          first: 1,
          fields: [
            ofParty("role", parties.fields.role, { isNeeded: false }),
            ofParty("actor", parties.fields.actor),
            ofParty("described", parties.fields.described),
            ofParty("who", parties.fields.who),
            ofParty("attribution", parties.fields.attribution, { isNeeded: false }),
            ofParty("attributedBy", parties.fields.attributedBy),
          ],
        },
      ],
    },
    accountSection(row, "incident"),
    {
      id: "remarks",
      title: remarks.title,
      words: incident.remarks,
      items: remarkItems(row, "incident"),
    },
  ];
}

function estimateSections(): readonly PlannedSection[] {
  const row = "estimates.1";
  const { estimate, anchor, remarks } = planWords();
  const { fields } = estimate;
  const field = fieldsFor("estimate", row);
  return [
    reportSection(row, "estimate"),
    {
      id: "what",
      title: estimate.title,
      words: estimate.words,
      items: [
        field("title", fields.title),
        field("metric", fields.metric),
        field("quantity", fields.quantity),
        field("quantity.words", fields.words),
        field("nature", fields.nature),
        field("population", fields.population),
        field("subject", fields.subject),
        field("scope.includes", fields.includes),
        field("asOf", fields.asOf),
        field("period", fields.period),
        {
          is: "fold",
          title: estimate.more,
          items: [
            field("scope.excludes", fields.excludes),
            field("partial", fields.partial),
            field("derivedFrom.anchor", anchor, { isNeeded: false }),
            field("definition", fields.definition),
          ],
        },
      ],
    },
    accountSection(row, "estimate"),
    {
      id: "remarks",
      title: remarks.title,
      words: estimate.remarks,
      items: remarkItems(row, "estimate"),
    },
  ];
}

function sourceSections(): readonly PlannedSection[] {
  const row = "sources.1";
  const { source, remarks } = planWords();
  const { fields } = source;
  const field = fieldsFor("source", row);
  return [
    {
      id: "what",
      title: source.title,
      words: source.words,
      items: [
        ...sourceFields(row),
        field("role", fields.role),
        field("actor", fields.actor),
        field("partyToConflict", fields.party),
        field("reliability", fields.reliability, { usual: "F", isNeeded: false }),
        field("aliases.1", fields.alias),
        field("possiblySameAs", fields.same),
      ],
    },
    {
      id: "remarks",
      title: remarks.title,
      words: source.remarks,
      items: [
        field("sensitivity", remarks.fields.sensitivity, {
          usual: "public",
          isNeeded: false,
          asRadios: true,
        }),
        field("notes", remarks.fields.sourceNotes),
      ],
    },
  ];
}

const SECTIONS = { incident: incidentSections, estimate: estimateSections, source: sourceSections } as const; // prettier-ignore

/** The plan of a form, in the language of the page; a correction asks why instead of who. */
export function planFor(kind: FormPlan["kind"], isCorrection: boolean): FormPlan {
  const own = SECTIONS[kind]();
  return { kind, sections: [...own, isCorrection ? correctionSection() : senderSection()] };
}

function correctionSection(): PlannedSection {
  const { title, words, reason } = planWords().correction;
  return {
    id: "reason",
    title,
    words,
    items: [
      {
        is: "field",
        name: "correction.reason",
        label: reason.label,
        help: reason.help ?? "",
        control: "lines",
        choices: [],
        kinds: [],
        limit: 600,
        isNeeded: true,
        isList: false,
        usual: "",
      },
    ],
  };
}
