/** Source words: what the list of sources, its entries and the page of one source say, in English. */
import type { SaidBy } from "@sitrep/api/source-said";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { codeHeading, listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./source-words-ar.tsx";

const NOUN = { incident: "incident", estimate: "figure", claim: "claim" } as const;

const ENGLISH = {
  name: "Sources",
  heading: "Who says so",
  standfirst: (number: (words: string) => ReactNode, total: number): ReactNode => (
    <>
      {number(countWords(total, "source"))} on record. Some are parties to the conflict they speak
      of, and some asked not to be named; both are told here, apart from one another.
    </>
  ),
  /** Four positions to speak from, by whether they have a stake and a name. */
  groups: {
    "party named": "Parties to the conflict, named",
    "party anonymous": "Parties to the conflict, not named",
    "other named": "Others, named",
    "other anonymous": "Others, not named",
  },
  inGroup: (count: number, isPart: boolean): string =>
    `${countWords(count, "source")}${isPart ? " on this page of the list" : ""}`,
  field: { q: "Words", kind: "Kind", identity: "Name", party: "Stake" },
  kindUnknown: "nobody says what kind of source",
  identity: { named: "named", anonymous: "not named" },
  party: { true: "parties to the conflict", false: "all others" },
  account: (kind: string, isParty: boolean, reliability: string): string =>
    `${kind}${isParty ? ", a party to the conflict it speaks of" : ""}. ${reliability}`,
  ungraded: "How reliable it is cannot be judged: nobody graded it.",
  graded: (grade: string, meaning: string): string => `Graded ${grade}: ${meaning}.`,
  /** How many incidents it tells of, and how many of them nobody else does, where that is known. */
  tells: (
    incidents: number,
    alone: number | null,
    all: (words: string) => ReactNode,
    own: (words: string) => ReactNode,
  ): ReactNode => (
    <>
      It tells of {all(countWords(incidents, "incident"))}
      {alone !== null && (
        <>
          , of which {own(alone === 0 ? "none" : numberWords(alone))}{" "}
          {alone === 1 ? "rests" : "rest"} on it alone
        </>
      )}
      .
    </>
  ),
  gives: (figures: number, claims: number): string =>
    `It ${listWords([
      ...(figures > 0 ? [`gives ${countWords(figures, "figure")}`] : []),
      ...(claims > 0 ? [`makes ${countWords(claims, "claim")}`] : []),
    ])}.`,
  said: "What it said, and when",
  saidNote: "By when it was said, which may be long after what it speaks of.",
  newest: (all: number): string =>
    ` Of ${countWords(all, "record")} the newest of each kind stand here.`,
  laterDays: (count: number): string => `Said on ${countWords(count, "later day")}`,
  moreRecords: (count: number): string => countWords(count, "more record"),
  noDay: "no day known",
  colon: ": ",
  /** "Incident", "Denies: claim", "Passes on: figure". */
  how: (kind: SaidBy["kind"], way: "says" | "denies" | "qualifies" | "passes on"): string =>
    way === "says" ? codeHeading(NOUN[kind]) : `${codeHeading(way)}: ${NOUN[kind]}`,
  beside: "Its figures beside those of others",
  figure: (words: ReactNode, population: ReactNode, scope: string): ReactNode => (
    <>
      {words}: {population}, {scope}.
    </>
  ),
  besideOthers: (others: number): string =>
    `Beside ${others === 1 ? "one other" : `${others} others`} that may be compared with it: `,
  aloneFigures: (count: number, hasOthers: boolean): string =>
    `To ${numberWords(count)} of its ${hasOthers ? "other " : ""}figures nobody else gives one that comes near.`,
  incidents: "When the incidents lie that it tells of",
  watches: "What it watches",
  watchesNothing:
    "Nobody says what it watches. That it does not tell of a place or a month says nothing of what happened there.",
  published: "What it published",
  allDocuments: (count: number): string => `All ${countWords(count, "document")}`,
  fact: {
    kind: "Kind",
    name: "Name",
    named: "Named",
    notNamed: (heads: number): string =>
      heads > 1 ? `Not named; ${countWords(heads, "person", "people")} speak as one` : "Not named",
    reason: "Reason for that",
    noReason: "none is given",
    role: "Role",
    affiliation: "Belongs to",
    actor: "As an actor",
    stake: "Stake",
    isParty: "A party to the conflict it speaks of",
    isNoParty: "No party to the conflict",
    reliability: "Reliability",
    notGraded: (term: (words: string) => ReactNode): ReactNode => (
      <>{term("Not graded")}: it cannot be judged (F)</>
    ),
    grade: (meaning: string, grade: string): string => `${meaning} (${grade})`,
    sameAs: "May be the same as",
    aliases: "Also called",
    notes: "Notes",
  },
};

/** The words about sources. */
export type SourceWords = typeof ENGLISH;

/** The words about sources, in the language of the page. */
export const sourceWords = inLanguages<SourceWords>({ en: ENGLISH, ar: ARABIC });
