/** Origin words: what the page of origins, its drawing and its tables say, in English. */
import type { CircleStep } from "@sitrep/domain/circle";
import type { OriginLayer } from "@sitrep/domain/origin-graph";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./origin-words-ar.tsx";

const ENGLISH = {
  name: "Origins",
  records: (count: number): string => countWords(count, "record"),
  everything: "All that is said",
  saidOf: (places: string): string => `What is said of ${places}`,
  denials: (count: number): string =>
    `${countWords(count, "account")} ${count === 1 ? "denies" : "deny"} it, which is no origin of it.`,
  reprints: (count: number): string =>
    `${countWords(count, "account")} only ${count === 1 ? "prints" : "print"} another again and ${count === 1 ? "adds" : "add"} none.`,
  came: (records: number, ways: number, accounts: number): string =>
    `What ${countWords(records, "record")} ${records === 1 ? "says" : "say"} came to us in ${countWords(ways, "way")}, through ${countWords(accounts, "account")}.`,
  independent: (low: number, high: number): string =>
    low === high
      ? `${numberWords(low)} of them ${low === 1 ? "is" : "are"} independent for sure, and no more can be.`
      : `At least ${numberWords(low)} of them ${low === 1 ? "is" : "are"} independent, and at most ${numberWords(high)}.`,
  notCounted: "Outlets are not counted, and a reprint adds nothing.",
  words: "Words",
  said: "What is said",
  measured: "What is measured",
  from: "From",
  to: "To",
  how: "How it came to us",
  drawn: (drawn: number, ways: number): string =>
    `Drawn are ${drawn} of ${countWords(ways, "way")}, those that most accounts carry; the number counts all of them.`,
  onItself: "Reporting that rests on itself",
  tiesHeading: "What ties them",
  moreTies: (count: number): string => `and ${countWords(count, "more tie")}`,
  listed: (listed: number, ways: number): string =>
    `${listed} of ${countWords(ways, "way")} are listed.`,
  table: (ways: number): string =>
    `${countWords(ways, "way")}, with who speaks, where and in which records`,
  layer: {
    speaker: "who speaks",
    relay: "who passes it on",
    document: "where it stands",
    outlet: "who publishes it",
  } as Readonly<Record<OriginLayer, string>>,
  drawing: "How the accounts reached us; the accounts below say the same in words",
  bows: "A bow ties speakers that are one origin, a broken bow those that may be.",
  people: (count: number): string => `${count} people: `,
  reprinted: (count: number): string => countWords(count, "reprint"),
  nobody: "a voice that nobody names",
  noPublisher: "a publisher that is not on file",
  ownVoice: ", in its own voice",
  through: ", through ",
  again: (count: number): string => `(printed again ${count === 1 ? "once" : `${count} times`})`,
  asTable: "The origins as a table, and why",
  column: {
    speaks: "Who speaks",
    through: "Through",
    stands: "Where it stands",
    records: "In which records",
  },
  withReprints: (count: number): string => `, with ${countWords(count, "reprint")}`,
  moreAccounts: (count: number): string => `and ${countWords(count, "more account")}`,
  step: {
    reprints: "prints again",
    cites: "cites",
    quotes: "quotes",
    "passes-on": "passes on",
  } as Readonly<Record<CircleStep["by"], string>>,
  in: (document: ReactNode): ReactNode => <> in {document}</>,
  printsItself: "A document cannot print itself again: this is an error of the record.",
  addsNone: "None of them adds an origin to the others for sure.",
  sameCircle: (others: number): string => `${countWords(others, "other")} in the same circle.`,
};

/** The words of origins. */
export type OriginTerms = typeof ENGLISH;

/** The words of origins, in the language of the page. */
export const originTerms = inLanguages<OriginTerms>({ en: ENGLISH, ar: ARABIC });
