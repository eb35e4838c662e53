/** Changes words: what the pages of changes say, in English. */
import type { Change } from "@sitrep/domain/change";
import { editionWords } from "@sitrep/domain/dataset";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countKind } from "../words/kind.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./changes-words-ar.tsx";

/** The corrections alone, as a query of the page. */
export const CORRECTIONS_QUERY = { change: "amended,retracted" } as const;

/** Turns words into a link, or into a term that explains itself. */
type Wrap = (words: string) => ReactNode;

const ENGLISH = {
  name: "Changes",
  noneFits: "No change on record fits",
  entered: (count: number): string => `${countWords(count, "record")} entered, none was corrected`,
  corrected: (count: number, since: number | undefined): string =>
    `${countWords(count, "correction")} on record${since === undefined ? "" : ` since batch ${since}`}`,
  standfirst: (ledger: Wrap, then: Wrap): ReactNode => (
    <>
      What entered, what was put right and what was withdrawn, by whom and why. Nothing is deleted:
      what stood before stays in the {ledger("ledger")}, and every page can be asked for{" "}
      {then("as it was known then")}.
    </>
  ),
  batches: (count: number): string => `${countWords(count, "batch", "batches")}, newest first`,
  nothing: (all: Wrap): ReactNode => <>Nothing of this kind was written. {all("All changes")}</>,
  earlier: "Earlier changes",
  which: "Which changes",
  preset: {
    all: "All changes",
    corrections: "Corrections: what was amended or withdrawn",
  },
  field: {
    q: "Words",
    kind: "Kind of record",
    change: "Change",
    dataset: "Dataset",
    place: "Place",
    everywhere: "everywhere",
    source: "Said or passed on by",
    from: "Recorded from",
    to: "Recorded to",
  },
  corrections: "corrections",
  written: (instant: ReactNode, author: ReactNode, dataset: ReactNode): ReactNode => (
    <>
      {instant}, by {author}, in {dataset}
    </>
  ),
  edition: (edition: string, quote: Wrap): ReactNode => <>, {quote(editionWords(edition))}</>,
  editions: (before: string, after: string, quote: Wrap): ReactNode => (
    <>
      , from {quote(editionWords(before))} to {quote(after)}
    </>
  ),
  more: (count: number, link: Wrap): ReactNode => (
    <>{link(countWords(count, "further change"))} in this batch</>
  ),
  tally: {
    created: "Recorded",
    amended: "Amended",
    retracted: "Retracted",
  } as Readonly<Record<Change, string>>,
  colon: ": ",
  since: "Changes since",
  sinceHeading: (batch: number): string => `What changed since batch ${batch}`,
  sinceAll: (batch: number): string => `Everything that changed since batch ${batch}`,
  moment: (position: number, instant: ReactNode | null): ReactNode => (
    <>
      batch {position}
      {instant !== null && <> ({instant})</>}
    </>
  ),
  between: (earlier: ReactNode, later: ReactNode): ReactNode => (
    <>
      Between {earlier} and {later}.{" "}
    </>
  ),
  ways: (then: Wrap, now: Wrap): ReactNode => (
    <>
      {then("As it was then")}, {now("as it is now")}.
    </>
  ),
  nothingSince: "Nothing was written about it since.",
  moved: "How the count moved",
  notMoved: "Nothing in it has changed",
  countedBy: "Counted by",
  atFirst: "then",
  atLast: "now",
  record: "record",
  cluster: "incident, however many records tell of it",
  group: {
    entered: (kinds: string): string => `Entered: ${kinds}`,
    changed: (kinds: string): string => `Changed: ${kinds}`,
    left: (kinds: string): string => `Left: ${kinds}`,
  },
  leftNote: "Withdrawn, or changed so that they no longer belong here.",
  hidden: (count: number): string =>
    `${countWords(count, "record")} among them may not be shown any more.`,
  count: (count: number, kind: RecordKind | undefined): string =>
    kind === undefined ? countWords(count, "record") : countKind(kind, count),
  andMore: (count: number): string => `and ${numberWords(count)} more`,
};

/** The words about changes. */
export type ChangesWords = typeof ENGLISH;

/** The words about changes, in the language of the page. */
export const changesWords = inLanguages<ChangesWords>({ en: ENGLISH, ar: ARABIC });
