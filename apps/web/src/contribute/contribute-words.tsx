/** Contribute words: what the pages around the forms say, in English. */
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { ARABIC } from "./contribute-words-ar.tsx";
import type { FormPlan } from "./form-plan.ts";

/** The ways in which something can be added, those that most need first. */
export const WAYS = ["incident", "estimate", "source", "table", "file"] as const;

/** One of them. */
export type Way = (typeof WAYS)[number];

type FormKind = FormPlan["kind"];

const ENGLISH = {
  name: "Contribute",
  heading: "Add to the record",
  standfirst:
    "Fill in a form, paste a table, or drop a file. It is checked as you go, and you take away a file that anyone can review.",
  ways: {
    incident: {
      title: "An incident",
      words: "Something that is said to have happened, from a report that you have read.",
    },
    estimate: {
      title: "An estimate",
      words: "A number that somebody gave: fighters, attacks, money, ground held.",
    },
    source: { title: "A source", words: "Anyone who can say something, named or not." },
    table: {
      title: "A table",
      words: "Rows that you copy out of a spreadsheet, each checked by itself.",
    },
    file: {
      title: "A file",
      words: "A collection or a publisher’s export: see what it would create, amend and retract.",
    },
  } satisfies Record<Way, { readonly title: string; readonly words: string }>,
  becomes: "What becomes of it",
  becomesWhat:
    "There are no accounts yet, and nothing that you send is stored here. Each way ends in a file in your own hands, which goes to the project as a pull request and is reviewed there, under your name.",
  toCorrect: "To correct a record, open it and follow “Propose a correction”, or name it here:",
  idOf: (example: ReactNode): ReactNode => <>Id of the record, such as {example}</>,
  correct: "Correct it",
  before: "Before you begin",
  principles:
    "Nothing stands without a source. Every number is a range with words. Every disagreement stays visible. Silence is not zero.",
  guide: (file: ReactNode): ReactNode => (
    <>
      Private persons are not named, and no sentence of an article is copied. The same words work in
      a terminal, an editor and a spreadsheet: {file} leads through them.
    </>
  ),
  add: {
    incident: "Add an incident",
    estimate: "Add an estimate",
    source: "Add a source",
  } satisfies Record<FormKind, string>,
  from: {
    incident:
      "From a report that you have read: what is said to have happened, who says so, and where it stands.",
    estimate:
      "A number that somebody gave, as it was said: of what, where, when, and on whose word.",
    source: "Anyone who can say something.",
  } satisfies Record<FormKind, string>,
  propose: "Propose a correction",
  proposeOf: (record: ReactNode): ReactNode => (
    <>Of {record}: change what is wrong, say why, and take a file that holds the difference.</>
  ),
  promise:
    "Nothing that you type is stored on this server. What you have typed is kept in your own browser until you begin empty, so that a reload loses nothing.",
  table: {
    heading: "Paste a table",
    standfirst:
      "Copy rows out of a spreadsheet, with the names of the columns on top. Each is accepted, or refused with its reasons.",
    note: (inside: ReactNode, second: ReactNode): ReactNode => (
      <>
        Columns have the names of the record’s fields: {inside} is a field inside a field, {second}{" "}
        stands in the second report. Places, sources and documents may be named, days and amounts
        are written as they were said, and harm as “killed civilians: 3 to 5”. A row without an id
        is given one. At most a million characters. Nothing is stored.
      </>
    ),
  },
  file: {
    heading: "See what a file would change",
    standfirst:
      "What it would create, amend and retract, which of its rows would be refused, and which published numbers would move.",
    note: (): string =>
      "The file is read once, held against what is on record, and forgotten. Nothing is written, and nothing of it is kept.",
  },
  download: {
    torn: "The page had not come in whole yet. Go back, and press the button again.",
    unsound: (why: string | undefined): string =>
      `There is no file yet: ${why ?? "it holds no record"}. Go back, and check the form.`,
    noRow: "No row of it is sound yet. Go back, and check the rows.",
  },
  upload: {
    empty: "Choose a file first, one that is not empty.",
    tooLarge: (most: number): string =>
      `The file is larger than ${most} MB. Pack it as .zip or .gz, or let sitrep plan read it in a terminal.`,
    nobody: "Say first whose rows these are: the name of your desk, group or project.",
    longName: "The name of your desk is too long: at most 100 characters.",
    noTable: "Paste a table first, with the names of its columns in the first row.",
    longTable:
      "The tables are longer than a million characters: hand them over as files, or let sitrep check read them.",
  },
};

/** The words of the pages around the forms. */
export type ContributeWords = typeof ENGLISH;

/** The words of the pages around the forms, in the language of the page. */
export const contributeWords = inLanguages<ContributeWords>({ en: ENGLISH, ar: ARABIC });
