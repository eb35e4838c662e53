/** Ledger words: what the page of the ledger and that of one batch say, in English. */
import type { Change } from "@sitrep/domain/change";
import { faultWords } from "@sitrep/domain/ledger-fault";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./ledger-words-ar.tsx";

/** Turns words into a link. */
type Link = (words: string) => ReactNode;

const CHANGE = {
  created: "recorded",
  amended: "amended",
  retracted: "retracted",
} as const satisfies Record<Change, string>;

const ENGLISH = {
  name: "Ledger",
  heading: "What was written, when, by whom and why",
  standfirst: (changes: Link, batches: number, isPast: boolean): ReactNode => (
    <>
      Nothing here is changed or deleted. A correction is a new batch, and what it corrects can
      still be read as it stood: {changes("changes")} tells what each batch did to which records.{" "}
      {countWords(batches, "batch", "batches")} so far
      {isPast && ", up to the moment that you look back at"}.
    </>
  ),
  isWhole: "Is it whole?",
  whole: (instant: ReactNode, revisions: number, batches: number): ReactNode => (
    <>
      <strong>The ledger is whole.</strong> Every hash was computed anew ({instant}):{" "}
      {countWords(revisions, "revision")} in {countWords(batches, "batch", "batches")} fit the hash
      that was written with them, and each batch fits the one before.
    </>
  ),
  hashOf: (position: number, hash: ReactNode): ReactNode => (
    <>
      Hash of batch {numberWords(position)}, and through it of everything before: {hash}. Note it
      down with the number of the batch: a ledger that gives another hash for that number was
      written anew.
    </>
  ),
  broken: (instant: ReactNode, fault: string, position: number): ReactNode => (
    <>
      <strong>The ledger is not whole.</strong> Every hash was computed anew ({instant}), and{" "}
      {fault}. Nothing from batch {position} on can be relied on.
    </>
  ),
  fault: faultWords,
  compare: "Compare with a number and hash that you noted",
  compareBatch: "Batch",
  compareHash: "Hash",
  compareShow: "Compare",
  giveBoth: "Give both: the number of the batch, and its hash.",
  fits: (position: number): ReactNode => (
    <>
      <strong>It fits.</strong> Batch {position} still has the hash that you noted, so nothing up to
      it was written anew.
    </>
  ),
  fitsNot: (fault: string): ReactNode => (
    <>
      <strong>It does not fit:</strong> {fault}.
    </>
  ),
  newestFirst: "Batches, newest first",
  pages: "Pages of this list",
  toNewest: "Back to the newest",
  earlier: "Earlier batches",
  /** Before the number of a batch, for those who do not see it in its place. */
  batchNumber: "Batch ",
  writtenBy: (instant: ReactNode, author: ReactNode): ReactNode => (
    <>
      {instant}, by {author}
    </>
  ),
  changesIn: (changes: string, dataset: ReactNode): ReactNode => (
    <>
      {changes} in {dataset}
    </>
  ),
  batch: (position: number): string => `Batch ${position}`,
  kicker: (ledger: Link, changes: Link, position: number, latest: number): ReactNode => (
    <>
      {ledger("Ledger")} and {changes("changes")}, batch {position} of {latest}
    </>
  ),
  fact: {
    recorded: "Recorded",
    by: "By",
    in: "In",
    changes: "Changes",
    hash: "Hash",
    follows: "Follows",
    first: "nothing: it is the first",
    batch: (position: number): string => `batch ${position}`,
    asKnown: "As known then",
    after: "See everything as known after this batch",
    orBefore: (link: Link): ReactNode => <>, or {link("just before it")}</>,
  },
  moved: {
    heading: "Counts of incidents that it moved",
    note: "In all, by kind and by governorate, as known before this batch and after it. What is not here stayed as it was.",
    all: "All incidents",
    what: "Counted",
    before: "before",
    after: "after",
    more: (count: number): string => countWords(count, "more count"),
  },
  which: "Which changes",
  all: "All changes",
  change: CHANGE as Readonly<Record<Change, string>>,
  /** "697 recorded, 2 amended and 1 retracted"; what is none is left out. */
  counts: (counts: readonly (readonly [Change, number])[]): string =>
    listWords(counts.map(([change, count]) => `${numberWords(count)} ${CHANGE[change]}`)),
  nothingFits: "Nothing in this batch fits.",
  unlisted: (count: number): string =>
    `${countWords(count, "further change")} may not be shown: records that are withheld, or whose licence forbids it.`,
  further: "Further changes",
  kinds: "Kinds of record in this batch",
  allKinds: "All",
  comma: ", ",
};

/** The words about the ledger. */
export type LedgerWords = typeof ENGLISH;

/** The words about the ledger, in the language of the page. */
export const ledgerWords = inLanguages<LedgerWords>({ en: ENGLISH, ar: ARABIC });
