/** Form words: what the forms say around their fields, and what came of a check, in English. */
import type { UnderstoodHarm } from "@sitrep/api/contribute/understood";
import { NO_EDITION } from "@sitrep/domain/dataset";
import type { Language } from "@sitrep/domain/language";
import type { QuantityForm } from "@sitrep/domain/quantity";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { useFormLanguage } from "./form-language.tsx";
import { ARABIC } from "./form-words-ar.tsx";

const NUMBERS = new Intl.NumberFormat("en");

function counted(count: number, singular: string): string {
  return `${NUMBERS.format(count)} ${singular}${count === 1 ? "" : "s"}`;
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The numbers of a pinpoint. */
export type PinpointPart = "paragraph" | "start" | "length" | "sha256";

/** A list of things of which some may be missing, as a sentence about a file's plan. */
export interface PlanCounts {
  readonly created: number;
  readonly amended: number;
  readonly retracted: number;
}

const ENGLISH = {
  number: (value: number): string => NUMBERS.format(value),
  code: (code: string): string => code.replaceAll("-", " "),
  kind: (kind: RecordKind): string => kind,
  needed: " (needed)",
  choose: "Choose",
  nothingSaid: "Nothing said",
  meanings: "What each means",
  another: (label: string): string => `Another: ${lowered(label)}`,
  takeAway: (title: string, at: number): string => `Take ${lowered(title)} ${at} away`,
  issue: (message: string): string => `This ${message}.`,
  addNew: { source: "Add it as a new source", document: "Add it as a new document" },
  check: "Check",
  checkAll: "Check it, and make the file",
  notStored: "Nothing you type is stored on this server.",
  restored: "What you typed before is back: it is kept in this browser, and only here.",
  beginEmpty: "Begin empty",
  beginAgain: "Begin with the record as it stands",
  alikeNames: (names: ReactNode): ReactNode => (
    <>On record already? {names}. Then name that one above, and leave this out.</>
  ),
  named: "A name is asked about.",
  namedWho: (names: ReactNode): ReactNode => (
    <>Private persons are not named here; those who hold a public office are. {names}</>
  ),
  quoted: (name: string): string => `“${name}”`,
  comma: ", ",
  semicolon: "; ",
  noPrivate: "These are no private persons: they hold a public office, or it is no person’s name.",
  pinpoint: {
    name: "Pinpoint",
    summary: "Pinpoint: prove where it stands, without a word of it",
    help: "Paste the article and the passage. Both stay in this browser: only the place and the fingerprint of the passage go into the form.",
    copy: "Your copy of the article",
    passage: "The passage, word by word",
    make: "Make the pinpoint",
    parts: {
      paragraph: "Paragraph, from 1",
      start: "Start in it, from 0",
      length: "Length",
      sha256: "SHA-256 of the passage",
    } satisfies Record<PinpointPart, string>,
  },
  form: {
    exactly: "one number",
    between: "a range with both ends",
    "more-than": "a lower bound, open above",
    "at-least": "a lower bound, open above",
    "less-than": "an upper bound",
    "at-most": "an upper bound",
    about: "a value with soft ends",
    nearly: "a value with a soft end below",
    order: "an order of magnitude",
    coded: "a coded triple",
  } satisfies Record<QuantityForm, string>,
  amount: (words: string, form: string, allows: string): string =>
    `Kept as ${words}: ${form}, which allows ${allows}.`,
  harm: {
    unknown: "Kept as unknown: it happened to somebody, and nobody says to how many.",
    none: "Kept as none: somebody says that it happened to nobody.",
  } satisfies Record<UnderstoodHarm["value"], string>,
  recordNew: (detail: string): string => `, ${detail}, added with this form`,
  recordIs: (detail: string): string => `, ${detail}`,
  countedFrom: (anchor: string, words: ReactNode): ReactNode => (
    <>
      , counted from {anchor}; kept with the words “{words}”
    </>
  ),
  trouble: "This could not be checked",
  faults: (count: number): string => `${counted(count, "thing")} to put right`,
  sound: (records: number): string =>
    `Nothing stands against it: ${counted(records, "record")}, sound`,
  doubts: "Look at this again",
  correctionReady: "Your correction is ready",
  head: { field: "Field", onRecord: "On record", proposed: "Proposed" },
  nothing: "nothing",
  download: (name: string): string => `Download ${name}`,
  seeFile: "See the file",
  send: {
    first: "Nothing was stored here: the file is all there is. To have it published:",
    put: (folder: ReactNode, readme: ReactNode): ReactNode => (
      <>
        Put the file into the project’s repository, as {folder}, with a line in a {readme} beside it
        that says where the records come from.
      </>
    ),
    check: (command: ReactNode): ReactNode => <>{command} says the same as this page.</>,
    open: "Open a pull request. Whoever reviews it runs the same check.",
    words: (guide: ReactNode, data: ReactNode): ReactNode => (
      <>
        {guide} and {data} explain each step. Whoever does not use git hands the file to somebody
        who does: it is complete by itself.
      </>
    ),
    see: (load: ReactNode): ReactNode => (
      <>To see it on pages of your own before: {load}, and open the site over your database.</>
    ),
  },
  propose:
    "Nothing was stored here. Attach the file to an issue or a pull request: it holds what changes, why, and the whole record to be put in the place of the one on file. It is no collection, so that nobody loads it by mistake.",
  alike: {
    heading: "On record already? See whether one of these is the same",
    where: (when: string, dataset: ReactNode): ReactNode => (
      <>
        , {when}, in {dataset}.{" "}
      </>
    ),
    match: (strength: "strong" | "fair" | "weak", points: number): string =>
      `${{ strong: "Strong", fair: "Fair", weak: "Weak" }[strength]} match, ${points} points`,
    dimension: (dimension: string): string => dimension.replaceAll("-", " "),
    reason: (dimension: string, words: ReactNode, weight: string, rule: string): ReactNode => (
      <>
        {dimension}: {words} ({weight}, {rule})
      </>
    ),
    silent: "nothing said",
    note: "The same incident by another report is no duplicate to be avoided: add it, and say in a judgement that the two are the same. If it is this very record, propose a correction of it instead.",
  },
  table: {
    publisher: "The name of your desk, group or project",
    rows: (label: string): string =>
      `Rows of ${label.toLowerCase()}, with the names of the columns first`,
    suchAs: "Such as",
    check: "Check each row",
    sheets: {
      sources: "Sources",
      documents: "Documents",
      incidents: "Incidents",
      estimates: "Estimates",
    } as Readonly<Record<string, string>>,
    outcome: (accepted: number, refused: number): string =>
      `${counted(accepted, "row")} accepted${refused > 0 ? `, ${refused} refused` : ""}`,
    head: { sheet: "Sheet", row: "Row", outcome: "Outcome" },
    accepted: "✓ accepted",
    refused: "✗ refused",
    holds: (folder: ReactNode, command: ReactNode, guide: ReactNode): ReactNode => (
      <>
        It holds the accepted rows alone. Put it into {folder}, let {command} look at it, and open a
        pull request; the words are in {guide}.
      </>
    ),
  },
  issues: {
    flagged: "Let in with a flag: ",
    seen: (seen: string): string => `, seen ${seen}`,
    expected: (expected: string): string => `; expected ${expected}`,
    count: (faults: number, warnings: number, told: number | null): string =>
      `${[faults > 0 ? counted(faults, "fault") : "", warnings > 0 ? counted(warnings, "warning") : ""].filter(Boolean).join(" and ")}${told === null ? "" : `; the first ${told} are told here`}.`,
  },
  file: {
    choose: "Choose a file, or drop one here",
    help: (most: number): string =>
      `At most ${most} MB. A collection (.yaml, .json, .jsonl), a table or a publisher’s export of UCDP, ACLED or GTD (.csv, .tsv, .geojson), also packed (.gz, .zip).`,
    tooLarge:
      "This file is too large to be handed over: pack it as .zip or .gz, or let sitrep plan read it in a terminal.",
    see: "See what it would change",
    waiting: "Looking at it. A large file takes up to a minute.",
    refused: "It would be refused",
  },
  plan: {
    title: (title: string, edition: string, changes: string): string =>
      `${title}, ${edition === NO_EDITION ? edition : `edition ${edition}`}: ${changes}`,
    changes: ({ created, amended, retracted }: PlanCounts): string => {
      const parts = [
        created > 0 ? `${NUMBERS.format(created)} created` : "",
        amended > 0 ? `${NUMBERS.format(amended)} amended` : "",
        retracted > 0 ? `${NUMBERS.format(retracted)} retracted` : "",
      ].filter(Boolean);
      return parts.length === 0 ? "nothing would change" : parts.join(", ");
    },
    read: (licence: ReactNode, adapter: string | null): ReactNode => (
      <>
        Under {licence}. Read as {adapter === null ? "a collection" : `a file of ${adapter}`}.
        Nothing was written.
      </>
    ),
    fact: {
      rowsRead: "Rows read",
      recordsRead: "Records read",
      accepted: "Accepted",
      refused: "Refused",
      created: "Records created",
      amended: "Amended",
      retracted: "Retracted",
      unchanged: "Unchanged",
    },
    leftOut: (why: ReactNode): ReactNode => <>Left out: {why}</>,
    countedOnly:
      "The licence of this dataset forbids to pass on its rows: what changes is counted, and not shown one by one.",
    list: {
      created: (count: number): string => `Created: ${counted(count, "record")}`,
      amended: (count: number): string => `Amended: ${counted(count, "record")}`,
      retracted: (count: number): string =>
        `Retracted, because the file does not hold them: ${counted(count, "record")}`,
    },
    more: (count: number): string => `and ${NUMBERS.format(count)} more`,
    moreRecords: (count: number): string => `and ${NUMBERS.format(count)} more records`,
    moreFields: (count: number): string => ` and ${count} more fields`,
    head: { field: "Record and field", onRecord: "On record", inFile: "In the file" },
    moves: "Published numbers that would move",
    movesNote:
      "What the changed incidents add to each number, before and after. What stays adds the same to both.",
    movesHead: { number: "Number", of: "Of", before: "Before", after: "After" },
    killed: "People killed",
    incidents: "Incidents",
    all: "all",
    notTold: "not told",
    wrong: "What is wrong with rows",
    write: (command: ReactNode, guide: ReactNode): ReactNode => (
      <>
        To write it into a database of your own: {command}. To have it published, send it as a pull
        request; the words are in {guide}.
      </>
    ),
  },
};

/** The words around the fields of forms. */
export type FormWords = typeof ENGLISH;

const WORDS: Readonly<Record<Language, FormWords>> = { en: ENGLISH, ar: ARABIC };

/** The words around the fields, in the language of the form. */
export function useFormWords(): FormWords {
  return WORDS[useFormLanguage()];
}
