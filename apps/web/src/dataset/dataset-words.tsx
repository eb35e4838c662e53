/** Dataset words: what the list of datasets and the page of one say, in English. */
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countWords } from "../words/number.ts";
import { ARABIC } from "./dataset-words-ar.tsx";

const ENGLISH = {
  name: "Datasets",
  heading: "Whose data this is",
  standfirst: (count: number): string =>
    `${countWords(count, "dataset")} on record. Each keeps its publisher’s name, licence and citation wherever a record of it is shown.`,
  /** What may be done with its rows, and why not. */
  served: (isOpen: boolean, licence: string): string =>
    isOpen
      ? "May be passed on, and are shown here one by one."
      : `May not be passed on by their licence (${licence}). They are counted here, and none is shown.`,
  between: (first: string, last: string): string =>
    `Its incidents lie between ${first} and ${last}, as far as anyone says.`,
  from: (first: string): string => `Its incidents lie on ${first} or later.`,
  upTo: (last: string): string => `Its incidents lie on ${last} or earlier.`,
  when: "When its incidents lie",
  watches: "What it claims to watch",
  watchesNothing:
    "Nothing is on file about what it watches. That a place or month is missing from it says nothing about what happened.",
  editions: "Editions and batches",
  others: (link: (words: string) => ReactNode): ReactNode => (
    <>These are the newest. All others stand in {link("the ledger")}.</>
  ),
  history: "History of its own record",
  fact: {
    what: "What it is",
    publisher: "Publisher",
    edition: "Edition",
    licence: "Licence",
    url: "Where it comes from",
    fetched: "Fetched",
    cite: "Cite it as",
    rows: "Its rows",
    holds: "Holds",
  },
  holdsNothing: "nothing but its own record",
  comma: ", ",
  earlierBatches: (count: number): string => countWords(count, "earlier batch", "earlier batches"),
  head: {
    batch: "Batch",
    edition: "Edition",
    changes: "What it did to records",
    recorded: "Recorded",
    author: "By, and why",
  },
  batch: (position: number): string => `Batch ${position}`,
};

/** The words about datasets. */
export type DatasetWords = typeof ENGLISH;

/** The words about datasets, in the language of the page. */
export const datasetWords = inLanguages<DatasetWords>({ en: ENGLISH, ar: ARABIC });
