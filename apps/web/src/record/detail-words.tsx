/** Detail words: what the parts of a record's page say: its accounts and its support. */
import type { Stance } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { capitalised } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { ARABIC } from "./detail-words-ar.tsx";

const ENGLISH = {
  account: (number: number): string => `Account ${number}`,
  stance: { asserts: null, denies: "denies it", qualifies: "qualifies it" } as Readonly<
    Record<Stance, string | null>
  >,
  howChecked: "How it was checked:",
  graded: (grade: string, meaning: string): string => `Graded ${grade}: ${meaning}.`,
  ownVoice: ", in its own voice",
  through: (relays: ReactNode): ReactNode => <>through {relays}</>,
  said: (day: ReactNode): ReactNode => <>said {day}</>,
  pinpoint: (paragraph: number, length: number, from: number): string =>
    `Paragraph ${paragraph}, ${countWords(length, "character")} from character ${from}`,
  notKept:
    "The passage is not kept here, only its fingerprint. With a copy of the document, this says whether it stands there:",
  moreDocuments: (count: number): string => `The accounts in ${countWords(count, "more document")}`,
  ungraded: (ungraded: number, all: number, term: (words: string) => ReactNode): ReactNode => {
    const which =
      ungraded < all
        ? `${countWords(ungraded, "account")} ${ungraded === 1 ? "is" : "are"}`
        : all === 1
          ? "This account is"
          : "The accounts are";
    return (
      <>
        {which} {term("not graded")}: whether they are true cannot be judged from what is said
        alone.
      </>
    );
  },
  in: (document: ReactNode): ReactNode => <>In {document}</>,
  printsAgain: (original: ReactNode): ReactNode => <>, which prints {original} again</>,
  differently: {
    account: "This account",
    kind: "calls it",
    when: "dates it",
    where: "gives the place as",
    quantity: "puts it at",
    harm: "tells of",
    words: "says in other words:",
  },
  supportHeading: "How well it is supported",
  accounts: (numbers: readonly number[]): string =>
    `${numbers.length === 1 ? "account" : "accounts"} ${numbers.join(", ")}`,
  tied: (left: ReactNode, right: ReactNode, isCertain: boolean): ReactNode => (
    <>
      {left} and {right} {isCertain ? "are one origin." : "may be one origin."}
    </>
  ),
  reprints: (accounts: string, count: number): string =>
    `${capitalised(accounts)} only ${count === 1 ? "prints" : "print"} another again and ${count === 1 ? "adds" : "add"} no origin.`,
  without: "Without…",
  toldByNobody: "told by nobody",
  moreLeanings: (count: number): string => `and ${count} more that are not shown`,
};

/** The words of the parts. */
export type DetailWords = typeof ENGLISH;

/** The words of the parts, in the language of the page. */
export const detailWords = inLanguages<DetailWords>({ en: ENGLISH, ar: ARABIC });
