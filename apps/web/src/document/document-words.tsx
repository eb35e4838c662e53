/** Document words: what the list of documents and the page of one say, in English. */
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./document-words-ar.tsx";

/** How many records of each kind rest on a document. */
export interface RestingCounts {
  readonly incident: number;
  readonly estimate: number;
  readonly claim: number;
}

const NOUN = {
  incident: "incident",
  estimate: "figure",
  claim: "claim",
} as const satisfies Record<keyof RestingCounts, string>;

const ENGLISH = {
  name: "Documents",
  heading: "Where it is written",
  standfirst: (number: (words: string) => ReactNode, total: number): ReactNode => (
    <>
      {number(countWords(total, "document"))} on record. Their text is not kept here: each passage
      is named by its paragraph and its fingerprint, which anyone who holds a copy can check.
    </>
  ),
  field: { q: "Words", reprint: "Reprints", sort: "Order" },
  reprint: { true: "only reprints", false: "only originals" },
  newest: "newest first",
  sort: { when: "oldest first", title: "by title" },
  held: "Read for this record",
  heldNote: "A copy was held and fingerprinted when it was coded.",
  known: "Known through others",
  knownNote:
    "Cited in a document that was read. What they say is known only as far as it was cited.",
  comma: ", ",
  printsAgain: (original: ReactNode): ReactNode => (
    <>. Prints {original} again: no origin of its own</>
  ),
  nothingRests: "Nothing on record rests on it by itself; others cite it or print it again.",
  /** What rests on it; of more than are shown, how many that is. */
  resting: (counts: RestingCounts, total: number): string => {
    const kinds = (["incident", "estimate", "claim"] as const).flatMap((kind) =>
      counts[kind] === 0 ? [] : countWords(counts[kind], NOUN[kind]),
    );
    const shown = counts.incident + counts.estimate + counts.claim;
    const newest = total === shown ? "" : `, the newest of ${countWords(total, "record")}`;
    return `${listWords(kinds)} ${total === 1 ? "rests" : "rest"} on it${newest}. `;
  },
  tied: (accounts: number, pinned: number): string =>
    pinned === 0
      ? "None of their accounts is tied to a passage."
      : pinned === accounts && accounts > 1
        ? `All ${countWords(accounts, "account")} in it are tied to the very passage.`
        : `Of ${countWords(accounts, "account")} in it, ${numberWords(pinned)} ${pinned === 1 ? "is" : "are"} tied to the very passage.`,
  allIncidents: "All incidents that rest on it",
  rests: "What rests on it",
  check:
    "None of its text is kept. Whoever has a copy can check every passage named below against it:",
  moreParagraphs: (count: number): string => countWords(count, "more paragraph"),
  paragraph: (number: number | null): string =>
    number === null ? "Passage not named" : `Paragraph ${numberWords(number)}`,
  characters: (first: string, last: string): string => `characters ${first}–${last}`,
  isCopy: "It is a copy",
  printedAgain: (times: number): string =>
    `Printed again ${times === 1 ? "once" : countWords(times, "time")}`,
  reprintNote: (term: (words: string) => ReactNode): ReactNode => (
    <>
      A {term("reprint")} adds no origin: whatever stands in several of these counts as if it stood
      in the first alone.
    </>
  ),
  thisOne: "this document",
  fact: {
    kind: "Kind",
    publisher: "Published by",
    authors: "Written by",
    published: "Published",
    notKnown: "not known",
    dateline: "Dateline",
    language: "Language",
    url: "On the web",
    archive: "In an archive",
    reprints: "Prints again",
    goesBack: (original: ReactNode): ReactNode => <>, which goes back to {original}</>,
    noOrigin: ". It adds no origin.",
    cites: "Cites",
    fingerprint: "Fingerprint",
    noFingerprint: "none: no copy was held",
    sha256: "SHA-256 of its paragraphs ",
    notes: "Notes",
  },
};

/** The words about documents. */
export type DocumentWords = typeof ENGLISH;

/** The words about documents, in the language of the page. */
export const documentWords = inLanguages<DocumentWords>({ en: ENGLISH, ar: ARABIC });
