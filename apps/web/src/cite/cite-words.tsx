/** Cite words: what the page that cites another one says, in English. */
import type { CitationAnswer, CitedSubject } from "@sitrep/api/cited/citation";
import { citationSentence as arabicSentence } from "@sitrep/domain/arabic/citation";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import type { ReactNode } from "react";
import { pageLanguage, inLanguages } from "../language/speech.ts";
import { filterWords } from "../list/filter-words.ts";
import { shellWords } from "../shell/shell-words.ts";
import { listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { ARABIC } from "./cite-words-ar.tsx";

const ENGLISH = {
  name: "Cite",
  kicker: "To cite",
  nothing: "Nothing to cite is named",
  nothingWhy:
    "Each page that shows records or figures has a link “Cite this page” at its top. It leads here, with its address. Here it becomes a sentence, an entry for BibTeX or CSL-JSON, and of a chart or a map the HTML that shows it on a page of your own. The link of any number leads to the page that says where it comes from, and quotes that number alone.",
  sentence: "In a sentence",
  copy: (what: string): string => `Copy ${what}`,
  copied: "Copied",
  notCopied: "The browser did not allow it: mark the text and copy it",
  copyTable: "Copy with citation",
  toQuote: "Quote this figure",
  theFigure: "the figure with its citation",
  theSentence: "the sentence",
  theHash: "the hash",
  csl: "For Zotero, Mendeley, pandoc and whatever else reads the Citation Style Language.",
  html: "To show its picture on a page of your own: an image with its source inside, at this batch, which leads here.",
  download: "Download it",
  proves: "What it proves",
  provesWhat: (position: number, rules: number): string =>
    `The address shows the same whenever it is opened: what was asked, as known at batch ${position}. It names version ${rules} of the rules; a page that is answered by other rules says so, and what they moved.`,
  openCited: "Open the cited page",
  since: "What changed since",
  whose: "Whose data is in it",
  nobodys: "No row of any dataset.",
  edition: (edition: string): string => `, edition ${edition}, `,
  ownCitation: (citation: ReactNode): ReactNode => <>. Its own citation: {citation}</>,
  hash: "The hash",
  hashOf: (records: number, figures: readonly string[]): ReactNode => (
    <>
      SHA-256 over the canonical JSON of what the page shows: {countWords(records, "record")}, each
      by a hash of its own{figures.length > 0 && `, and its figures (${figures.join(", ")})`}. It
      moves when a record or a figure moves, and at no other time.
    </>
  ),
  recompute: (data: string): ReactNode => (
    <>
      To recompute it, take <a href={data}>the content as JSON</a>, or ask from a terminal, of this
      server or of a copy of your own:
    </>
  ),
  withdrawn: (label: string): string => `${label} (withdrawn)`,
  /** Pages that no section of the site is called by. */
  page: {} as Readonly<Record<string, string>>,
  narrowed: (page: string, filters: readonly string[]): string =>
    filters.length === 0 ? page : `${page}: ${filters.join("; ")}`,
  filter: (name: string, value: string): string => (name === "" ? value : `${name} ${value}`),
};

/** The words of citations. */
export type CiteWords = typeof ENGLISH;

/** The words of citations, in the language of the page. */
export const citeWords = inLanguages<CiteWords>({ en: ENGLISH, ar: ARABIC });

/** What is cited, in the language of the page. */
export function citedTitle({ title, about }: Pick<CitationAnswer, "title" | "about">): string {
  // The citation itself is in English, and has said it.
  return pageLanguage() === "en" ? title : titleWords(about);
}

/** The citation in a sentence, in the language of the page. */
export function citedSentence(answer: CitationAnswer): string {
  if (pageLanguage() === "en") return answer.sentence;
  const { address, ledger, rules, hash, datasets } = answer;
  return arabicSentence({
    title: citedTitle(answer),
    address,
    position: ledger.position,
    recordedAt: ledger.recordedAt,
    rules: rules.version,
    hash,
    datasets,
  });
}

function titleWords(about: CitedSubject): string {
  const say = citeWords();
  if (about.is === "record") return about.isWithdrawn ? say.withdrawn(about.label) : about.label;
  const { path, kept, labels } = about;
  const { section }: { readonly section: Readonly<Record<string, string>> } = shellWords();
  const filters = Object.keys(filtersOf(kept)).map((name) => {
    const values = valuesOf(kept, name).map((one) => filterWords(name, one, labels));
    return say.filter(values[0]?.name ?? name, listWords(values.map(({ value }) => value)));
  });
  return say.narrowed(say.page[path] ?? section[path] ?? path, filters);
}
