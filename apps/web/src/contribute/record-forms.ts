/** Record forms: what is asked of each kind of record, in the order in which a report tells it. */
import type { FormPlan, PlannedSection } from "./form-plan.ts";
import { fieldsFor } from "./form-plan.ts";
import {
  accountSection,
  remarkItems,
  reportSection,
  senderSection,
  sourceFields,
} from "./shared-sections.ts";

const WHEN =
  "A date, or the words of the account: 2019-02-17, 17 February 2019, on Sunday, last month, [..2019-02-20] for some day up to it.";

function incidentSections(): readonly PlannedSection[] {
  const row = "incidents.1";
  const field = fieldsFor("incident", row);
  const harm = fieldsFor("incident", "", "harm");
  const party = fieldsFor("incident", "", "parties");
  return [
    reportSection(row, "incident"),
    {
      id: "what",
      title: "What happened, when and where",
      words: "No finer than anyone said.",
      items: [
        field("title", "What happened, in your own words", {
          help: "A heading. No sentence of the article.",
        }),
        field("kind", "What sort of deed it was"),
        field("when", "When", { help: WHEN }),
        field("where.place", "Where", {
          help: "Begin to type a name, in English or Arabic, and choose.",
        }),
        field("where.precision", "How precisely is the place known?", {
          asRadios: true,
          help: "By what the account says, not by what you know of the place.",
        }),
        field("where.words", "How the account itself names the place"),
        {
          is: "fold",
          title: "More about time, place and extent",
          items: [
            field("derivedFrom.anchor", "The day that words count from", {
              isNeeded: false,
              help: "Left empty: the day on which the report appeared.",
            }),
            field("where.alsoIn", "Further places, where it was spread over several"),
            field("extent", "One deed, or several?", { usual: "single", isNeeded: false }),
            field("attempted", "It was tried, and failed"),
          ],
        },
      ],
    },
    {
      id: "harm",
      title: "What it did to people",
      words: "Leave out what nobody says. Silence is not zero.",
      items: [
        {
          is: "group",
          name: `${row}.harm`,
          title: "People harmed",
          add: "Add people harmed",
          help: "",
          first: 1,
          fields: [
            harm("effect", "What was done", { isNeeded: false }),
            harm("who", "To whom", { isNeeded: false }),
            harm("quantity", "How many, as it was said", {
              isNeeded: false,
              help: "“at least 4”, “nearly 90”, “15,500 to 17,100”, “dozens”; unknown where nobody says how many.",
            }),
            harm("quantity.words", "The source’s own few words", {
              help: "Only the number with its words, such as “at least four”.",
            }),
            harm("described", "The people, in your own words", {
              help: "“shepherds from two villages”; never a name.",
            }),
          ],
        },
      ],
    },
    {
      id: "parties",
      title: "Who did it, and who suffered it",
      words: "As it is said, and by whom.",
      items: [
        {
          is: "group",
          name: `${row}.parties`,
          title: "Party",
          add: "Add a party",
          help: "",
          first: 1,
          fields: [
            party("role", "Its part in it", { isNeeded: false }),
            party("actor", "A known actor", { help: "Begin to type: Islamic State, Iraqi Army." }),
            party("described", "Or the group in your own words", {
              help: "Never a private person’s name.",
            }),
            party("who", "What kind of people they were"),
            party("attribution", "How surely it is laid at its door", { isNeeded: false }),
            party("attributedBy", "Who says so"),
          ],
        },
      ],
    },
    accountSection(row, "incident"),
    {
      id: "remarks",
      title: "For those who read it",
      words: "Anything that helps to find or to harm a person does not belong here.",
      items: remarkItems(row, "incident"),
    },
  ];
}

function estimateSections(): readonly PlannedSection[] {
  const row = "estimates.1";
  const field = fieldsFor("estimate", row);
  return [
    reportSection(row, "estimate"),
    {
      id: "what",
      title: "How many, or how much",
      words: "Every number is a range with words: write it as it was said.",
      items: [
        field("title", "What the figure says, as a heading in your own words"),
        field("metric", "What is measured"),
        field("quantity", "How many or how much, as it was said", {
          help: "“more than 1,000”, “15,500 to 17,100”, “tens of thousands”, “$200 million”, “12 attacks per month”.",
        }),
        field("quantity.words", "The source’s own few words", { help: "At most 60 characters." }),
        field("nature", "Counted, judged, or only a limit?"),
        field("population", "Who or what is counted, in words", {
          help: "“fighters of the group, without supporters”.",
        }),
        field("subject", "The actor whom it is about"),
        field("scope.includes", "The places that it takes in"),
        field("asOf", "When it held, for a number at a moment", {
          help: "For fighters present, money held, territory.",
        }),
        field("period", "Over which time, for a number of a period", {
          help: "For people killed, attacks counted: 2018, last year, 2018-08/2019-02.",
        }),
        {
          is: "fold",
          title: "More about the figure",
          items: [
            field("scope.excludes", "Places in them that it leaves out"),
            field("partial", "The period was not over when it was said"),
            field("derivedFrom.anchor", "The day that words count from", {
              isNeeded: false,
              help: "Left empty: the day on which the report appeared.",
            }),
            field("definition", "What the speaker counts, where that is said"),
          ],
        },
      ],
    },
    accountSection(row, "estimate"),
    {
      id: "remarks",
      title: "For those who read it",
      words: "What helps to judge the figure.",
      items: remarkItems(row, "estimate"),
    },
  ];
}

function sourceSections(): readonly PlannedSection[] {
  const row = "sources.1";
  const field = fieldsFor("source", row);
  return [
    {
      id: "what",
      title: "Who it is",
      words:
        "Anyone who can say something: a paper, a ministry, an official who asked not to be named.",
      items: [
        ...sourceFields(row),
        field("role", "The office in which it speaks", { help: "For a person who is named." }),
        field("actor", "The actor that it is, or speaks for"),
        field("partyToConflict", "It is a party to the conflict"),
        field("reliability", "How reliable it is", { usual: "F", isNeeded: false }),
        field("aliases.1", "Another name that it goes by"),
        field("possiblySameAs", "It may be the same as"),
      ],
    },
    {
      id: "remarks",
      title: "For those who read it",
      words: "What helps to judge what it says.",
      items: [
        field("sensitivity", "Who may see it", {
          usual: "public",
          isNeeded: false,
          asRadios: true,
        }),
        field("notes", "What else a reader should know"),
      ],
    },
  ];
}

const SECTIONS = { incident: incidentSections, estimate: estimateSections, source: sourceSections } as const; // prettier-ignore

/** The plan of a form; a correction asks why instead of who. */
export function planFor(kind: FormPlan["kind"], isCorrection: boolean): FormPlan {
  const own = SECTIONS[kind]();
  return { kind, sections: [...own, isCorrection ? CORRECTION : senderSection()] };
}

const CORRECTION: PlannedSection = {
  id: "reason",
  title: "Why it should be corrected",
  words: "Whoever keeps the record decides by this.",
  items: [
    {
      is: "field",
      name: "correction.reason",
      label: "What is wrong, and how you know",
      help: "A sentence or two, with where it can be read.",
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
