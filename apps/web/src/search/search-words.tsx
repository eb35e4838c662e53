/** Search words: what the page of the search says, in English. */
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countKind } from "../words/kind.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./search-words-ar.tsx";

const ENGLISH = {
  name: "Search",
  heading: "Search the record",
  named: (q: string): string => `${q}: search`,
  /** Between a search text and what it found. */
  joint: (q: string): string => (/[?.!:؟]$/u.test(q) ? " " : ": "),
  found: (count: number): string => (count === 0 ? "nothing found" : countWords(count, "record")),
  label: "Words in English, Arabic or any other script",
  show: "Search",
  searched: "What is searched",
  kinds: (kinds: readonly (readonly [RecordKind, number])[], isPast: boolean): string =>
    `${listWords(kinds.map(([kind, count]) => countKind(kind, count)))}${isPast ? ", as known at the moment that you look back at" : ""}. A record is found by its own words and by the names of the places, people and documents that it refers to. The text of articles is not kept here, so it cannot be searched.`,
  readAs: "Read as a filter",
  explore: "Explore them",
  series: "By month",
  cite: "Cite them",
  csv: "As CSV",
  whyNothing: "Who was watching there",
  coverage: "Who watches, and who does not",
  changes: "What changed on record",
  dependence: "On how many independent origins it rests",
  waysOn: "The question leads here:",
  figuresHeading: "Read as a question about figures",
  figures: (count: number): string => countWords(count, "figure"),
  /** Behind the figures that say an amount. */
  ofAmount: (amount: string, count: number): string =>
    count === 1
      ? ` that names ${amount}, or holds it in a range`
      : ` that name ${amount}, or hold it in a range`,
  compare: (count: number): string =>
    count === 1 ? "Hold it against the others" : "Hold them against one another",
  /** Before the link to figures, where words that are sought among incidents ask for them. */
  mayAskFigures: (q: ReactNode): ReactNode => <>{q} may be a question about figures:</>,
  toFigures: "who says how many, or how much",
  /** Before a name that is near to words which name nothing. */
  near: (words: ReactNode): ReactNode => <>Nothing is called {words}. Did you mean</>,
  questionMark: "?",
  narrowToThat: "Narrow to that",
  /** Before the parts of a filter that words in a field may stand for. */
  mayMean: (q: ReactNode): ReactNode => <>{q} may be read as a filter:</>,
  idOf: "By this id or address:",
  page: "the page of this address",
  rules: (): readonly ReactNode[] => [
    <>
      A question is read as a filter, too: kinds, names and days in any order, such as{" "}
      <i>abductions anbar 2019 q1</i>, <i>AFP kirkuk since 2018</i> or{" "}
      <bdi lang="ar">خطف في الانبار ٢٠١٩</bdi>. What it wants to see comes first:{" "}
      <i>is it getting worse in Diyala?</i>, <i>who says 30,000 fighters?</i>,{" "}
      <i>who does not watch Deir ez-Zor?</i> An id or an address leads to its record.
    </>,
    "Every word must be there; of the last one the beginning is enough.",
    <>
      Capitals, accents and Arabic letter variants make no difference: <i>Abu</i> finds <i>Abū</i>,
      and <bdi lang="ar">الانبار</bdi> finds <bdi lang="ar">الأنبار</bdi>.
    </>,
    "Names are spelled in many ways. Try another spelling, or the Arabic name.",
  ],
  foundNothing: (words: number, q: ReactNode): ReactNode => (
    <>
      No record here holds {words > 1 ? "all these words" : "this word"}: {q}. That says what is on
      record here, not what happened.
    </>
  ),
  alone: "Alone, its words find this:",
  colon: ": ",
  ofWord: (total: number, isMore: boolean): string =>
    isMore ? `more than ${numberWords(total - 1)} records` : countWords(total, "record"),
  lookingBack: "You are looking back.",
  searchNow: "Search what is known now",
  all: (count: number, kinds: string): string => `All ${numberWords(count)} ${kinds.toLowerCase()}`,
};

/** The words of the search. */
export type SearchWords = typeof ENGLISH;

/** The words of the search, in the language of the page. */
export const searchWords = inLanguages<SearchWords>({ en: ENGLISH, ar: ARABIC });
