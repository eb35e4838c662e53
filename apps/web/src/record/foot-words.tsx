/** Foot words: what stands under every record: its history, how to cite it, what names it; and that it was withdrawn. */
import type { Change } from "@sitrep/domain/change";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./foot-words-ar.tsx";

const ENGLISH = {
  history: "History",
  unchanged: "Nothing has changed since it was recorded.",
  changed: (times: number): string =>
    `Its account was changed ${times === 1 ? "once" : `${times} times`}. `,
  wasWithdrawn: "It was withdrawn. ",
  before: "What stood before can still be read as it stood.",
  earlierVersions: (count: number): string => countWords(count, "earlier version"),
  moreFields: (count: number): string => countWords(count, "more changed field"),
  change: {
    created: "Recorded",
    amended: "Amended",
    retracted: "Retracted",
  } satisfies Record<Change, string> as Record<Change, string>,
  batch: (position: number): string => `batch ${position}`,
  /** What was done in which batch, when, by whom and why. */
  version: (
    change: ReactNode,
    batch: ReactNode,
    instant: ReactNode,
    author: ReactNode,
    reason: ReactNode,
  ): ReactNode => (
    <>
      {change} in {batch}, {instant}, by {author}: {reason}
    </>
  ),
  withdrawn: "This record was withdrawn",
  /** When, by whom and why it was. */
  withdrawal: (instant: ReactNode, author: ReactNode, reason: ReactNode): ReactNode => (
    <>
      {" "}
      ({instant}, by {author}): {reason}
    </>
  ),
  asItStood: ". It is shown as it last stood.",
  toCite: "To cite it: ",
  quoted: (title: ReactNode): ReactNode => <>“{title}”, </>,
  heldAt: (position: number, recorded: string | null): string =>
    ` Batch ${position}${recorded === null ? "" : `, recorded ${recorded}`}. `,
  whole: ". Whole, with its hash: ",
  citeForms: "as a sentence, BibTeX and CSL-JSON",
  correction: (link: (words: string) => ReactNode): ReactNode => (
    <>{link("Propose a correction")} of this record.</>
  ),
  id: "Id ",
  asJson: "This record as JSON",
  named: "What names it",
  more: (count: number): string => `${numberWords(count)} more`,
  comma: ", ",
  kinds: {
    dataset: "Datasets",
    place: "Places",
    actor: "Actors",
    source: "Sources",
    document: "Documents",
    incident: "Incidents",
    estimate: "Estimates",
    claim: "Claims",
    coverage: "Coverage",
    balance: "Balances",
    judgement: "Judgements",
  } satisfies Record<RecordKind, string> as Record<RecordKind, string>,
  /** What a field's path says of the one who is named there. */
  roles: {
    "reports.speakers": "speaks",
    "reports.via": "passes on",
    "reports.document": "stands in it",
    "parties.attributedBy": "attributes",
    "parties.actor": "takes part",
    "where.place": "place",
    "where.alsoIn": "place",
    "scope.includes": "counts it in",
    "scope.excludes": "leaves it out",
    "about.record": "is about it",
    publisher: "publishes",
    republishes: "prints it again",
    cites: "cites it",
    affiliation: "belongs to it",
    actor: "is this actor",
    parent: "part of it",
    subject: "is about it",
    watcher: "watches",
    dataset: "watches",
    includes: "watches it",
    excludes: "does not watch it",
    whole: "takes it as the whole",
    parts: "takes it as a part",
    possiblySameAs: "may be the same",
    saidWith: "said in one breath",
    place: "place",
    "testedBy.place": "is tested there",
    "testedBy.actor": "is tested by its deeds",
    left: "judged",
    right: "judged",
  } as Readonly<Record<string, string>>,
};

/** The words under a record. */
export type FootWords = typeof ENGLISH;

/** The words under a record, in the language of the page. */
export const footWords = inLanguages<FootWords>({ en: ENGLISH, ar: ARABIC });
