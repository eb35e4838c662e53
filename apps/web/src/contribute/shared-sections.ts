/** Shared sections: what the forms of an incident and of an estimate both ask: the report, who says so, whose records they are. */
import type { PlannedFold, PlannedGroup, PlannedItem, PlannedSection } from "./form-plan.ts";
import { fieldsFor } from "./form-plan.ts";
import { planWords } from "./plan-words.ts";

const SCORE = "6";

/** The fields of a new source; what it is comes first. */
export function sourceFields(row: string) {
  const { fields } = planWords().source;
  const field = fieldsFor("source", row);
  return [
    field("kind", fields.kind, { isNeeded: true }),
    field("identity.name", fields.name, { isNeeded: false }),
    field("identity.private", fields.private),
    field("identity.role", fields.describedRole, { isNeeded: false }),
    field("identity.headcount", fields.headcount),
    field("identity.reason", fields.reason),
    field("affiliation", fields.affiliation),
    field("affiliationWords", fields.affiliationWords),
  ];
}

/** Sources that are not on record yet, to be named where somebody speaks, hands on or publishes. */
function newSources(): PlannedGroup {
  const { title, add, help } = planWords().newSource;
  return { is: "group", name: "sources", title, add, help, first: 0, fields: sourceFields("") };
}

/** The report that everything rests on: one on record, or a new one. */
export function reportSection(row: string, kind: "incident" | "estimate"): PlannedSection {
  const { title, words, more, fields } = planWords().report;
  const document = fieldsFor("document", "documents.1");
  const report = fieldsFor(kind, row);
  return {
    id: "report",
    title,
    words,
    items: [
      document("title", fields.title, { isNeeded: false }),
      document("publisher", fields.publisher, { isNeeded: false }),
      document("publishedOn", fields.publishedOn),
      document("url", fields.url),
      {
        is: "fold",
        title: more,
        items: [
          document("authors.1", fields.author),
          document("archiveUrl", fields.archiveUrl),
          document("language", fields.language, { isNeeded: false }),
          document("republishes", fields.republishes),
          document("dateline", fields.dateline),
        ],
      },
      report("reports.1.document", fields.onRecord, { isNeeded: false }),
    ],
  };
}

/** Who says so, in one report and in others. */
export function accountSection(row: string, kind: "incident" | "estimate"): PlannedSection {
  const { title, words, more, fields } = planWords().account;
  const report = fieldsFor(kind, row);
  return {
    id: "account",
    title,
    words,
    items: [
      report("reports.1.speakers", fields.speakers),
      report("reports.1.via", fields.via),
      {
        is: "fold",
        title: more,
        items: [
          report("reports.1.statedOn", fields.statedOn),
          report("reports.1.stance", fields.stance, { usual: "asserts", isNeeded: false }),
          report("reports.1.credibility", fields.credibility, { usual: SCORE, isNeeded: false }),
          report("reports.1.howChecked", fields.howChecked),
          report("reports.1.note", fields.note),
        ],
      },
      { is: "pinpoint", name: `${row}.reports.1.pinpoint` },
      otherReports(row, kind),
      newSources(),
    ],
  };
}

function otherReports(row: string, kind: "incident" | "estimate"): PlannedFold {
  const { second, fields } = planWords().account;
  const says = fieldsFor(kind, `${row}.reports.2`, "reports");
  return {
    is: "fold",
    title: second,
    items: [
      says("document", fields.document, { isNeeded: false }),
      says("speakers", fields.otherSpeakers),
      says("via", fields.otherVia),
      says("stance", fields.stance, { isNeeded: false }),
      says("says.words", fields.says),
      says("says.when", fields.saysWhen),
    ],
  };
}

/** What else a reader should know. */
export function remarkItems(row: string, kind: "incident" | "estimate"): readonly PlannedItem[] {
  const { fields } = planWords().remarks;
  const field = fieldsFor(kind, row);
  return [
    field("sensitivity", fields.sensitivity, {
      usual: "public",
      isNeeded: false,
      asRadios: true,
    }),
    field("tags.1", fields.tag),
    field("notes", fields.notes),
  ];
}

/** Whose records these are. */
export function senderSection(): PlannedSection {
  const { title, words, more, fields } = planWords().sender;
  const dataset = fieldsFor("dataset", "dataset");
  return {
    id: "sender",
    title,
    words,
    items: [
      dataset("publisher", fields.publisher),
      {
        is: "fold",
        title: more,
        items: [
          dataset("title", fields.title, { isNeeded: false }),
          dataset("licence", fields.licence, { isNeeded: false, usual: "CC BY 4.0" }),
          dataset("edition", fields.edition, { isNeeded: false, usual: "1" }),
          dataset("id", fields.id, { isNeeded: false }),
        ],
      },
    ],
  };
}
