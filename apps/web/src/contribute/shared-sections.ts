/** Shared sections: what the forms of an incident and of an estimate both ask: the report, who says so, whose records they are. */
import type { PlannedFold, PlannedGroup, PlannedItem, PlannedSection } from "./form-plan.ts";
import { fieldsFor } from "./form-plan.ts";

const SCORE = "6";

/** The fields of a new source; what it is comes first. */
export function sourceFields(row: string) {
  const field = fieldsFor("source", row);
  return [
    field("kind", "What is it?", { isNeeded: true }),
    field("identity.name", "Its name", {
      help: "As it is known. Leave this empty for somebody who is not named.",
    }),
    field("identity.private", "A private person, whose name is never to be shown", {
      help: "Office holders are named; a witness, a resident or a relative is not.",
    }),
    field("identity.role", "If it is not named: its role, as the report describes it", {
      help: "“Two security officials in Kirkuk”.",
    }),
    field("identity.headcount", "How many people speak as one", {
      help: "3 for “three officials”; unknown where the report only says “officials”.",
    }),
    field("identity.reason", "Why it is not named", {
      help: "What the report says of it, in your own words.",
    }),
    field("affiliation", "For whom it speaks", {
      help: "Another source: the ministry of a spokesman.",
    }),
    field("affiliationWords", "For whom it speaks, in words", {
      help: "Where that body is no source of its own.",
    }),
  ];
}

/** Sources that are not on record yet, to be named where somebody speaks, hands on or publishes. */
export const NEW_SOURCES: PlannedGroup = {
  is: "group",
  name: "sources",
  title: "New source",
  add: "Add a new source",
  help: "Whoever speaks, hands on or publishes and is not on record yet. Name it above just as you name it here.",
  first: 0,
  fields: sourceFields(""),
};

const document = fieldsFor("document", "documents.1");

/** The report that everything rests on: one on record, or a new one. */
export function reportSection(row: string, kind: "incident" | "estimate"): PlannedSection {
  const report = fieldsFor(kind, row);
  return {
    id: "report",
    title: "The report it stands in",
    words:
      "Nothing is on record without a source. Describe the report, or choose one that is on record already.",
    items: [
      document("title", "Its title", { isNeeded: false, help: "As it was printed." }),
      document("publisher", "Who published it", {
        isNeeded: false,
        help: "Begin to type, and choose; whoever is not on record yet can be added.",
      }),
      document("publishedOn", "When it appeared", {
        help: "Words such as “on Sunday” are counted from this day.",
      }),
      document("url", "Its address on the web"),
      {
        is: "fold",
        title: "More about the report",
        items: [
          document("authors.1", "Who wrote it", { help: "As printed." }),
          document("archiveUrl", "The address of an archived copy"),
          document("language", "Its language", {
            help: "en, ar, ku: the code of two or three letters.",
            isNeeded: false,
          }),
          document("republishes", "It prints this document again", {
            help: "A reprint is not a second witness.",
          }),
          document("dateline", "The place that it is dated from"),
        ],
      },
      report("reports.1.document", "Or a document on record", {
        isNeeded: false,
        help: "Leave the fields above empty then.",
      }),
    ],
  };
}

/** Who says so, in one report and in others. */
export function accountSection(row: string, kind: "incident" | "estimate"): PlannedSection {
  const report = fieldsFor(kind, row);
  return {
    id: "account",
    title: "Who says so",
    words: "Without a speaker the publisher says it in its own voice.",
    items: [
      report("reports.1.speakers", "Who says it", {
        help: "A source on record, or a new one: named, or by its role.",
      }),
      report("reports.1.via", "Through whom it reached the publisher", {
        help: "An agency, or a witness who passed it on. The one nearest to the speaker first.",
      }),
      {
        is: "fold",
        title: "How the account stands",
        items: [
          report("reports.1.statedOn", "When it was said", {
            help: "A date, or words that count from the report’s day.",
          }),
          report("reports.1.stance", "Does it say so, or deny it?", {
            usual: "asserts",
            isNeeded: false,
          }),
          report("reports.1.credibility", "How credible is it?", { usual: SCORE, isNeeded: false }),
          report("reports.1.howChecked", "How the account was checked, by whoever gives it"),
          report("reports.1.note", "A remark on this account"),
        ],
      },
      { is: "pinpoint", name: `${row}.reports.1.pinpoint` },
      otherReports(row, kind),
      NEW_SOURCES,
    ],
  };
}

function otherReports(row: string, kind: "incident" | "estimate"): PlannedFold {
  const says = fieldsFor(kind, `${row}.reports.2`, "reports");
  return {
    is: "fold",
    title: "A second account, in another report",
    items: [
      says("document", "The document that it stands in", {
        isNeeded: false,
        help: "One on record.",
      }),
      says("speakers", "Who says it"),
      says("via", "Through whom it reached the publisher"),
      says("stance", "Does it say so, or deny it?", { isNeeded: false }),
      says("says.words", "What this account says otherwise", {
        help: "In your own words: every disagreement stays visible.",
      }),
      says("says.when", "When, by this account"),
    ],
  };
}

/** What else a reader should know. */
export function remarkItems(row: string, kind: "incident" | "estimate"): readonly PlannedItem[] {
  const field = fieldsFor(kind, row);
  return [
    field("sensitivity", "Who may see it", { usual: "public", isNeeded: false, asRadios: true }),
    field("tags.1", "Label", { help: "Lower-case words joined by hyphens: road, market-bomb." }),
    field("notes", "What else a reader should know", {
      help: "In your own words, and without names of private persons.",
    }),
  ];
}

/** Whose records these are. */
export function senderSection(): PlannedSection {
  const dataset = fieldsFor("dataset", "dataset");
  return {
    id: "sender",
    title: "Who you are",
    words: "Your records stand under your own name, in a dataset of your own.",
    items: [
      dataset("publisher", "The name of your desk, group or project", {
        help: "It is printed beside each of your records.",
      }),
      {
        is: "fold",
        title: "Licence and edition",
        items: [
          dataset("title", "What your dataset is called", {
            isNeeded: false,
            help: "Left empty: your name, and “contributions”.",
          }),
          dataset("licence", "Under which licence", { isNeeded: false, usual: "CC BY 4.0" }),
          dataset("edition", "Edition", { isNeeded: false, usual: "1" }),
          dataset("id", "Its short name in ids", {
            isNeeded: false,
            help: "Left empty: made of your name.",
          }),
        ],
      },
    ],
  };
}
