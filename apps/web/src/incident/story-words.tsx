/** Story words: what the page of one incident says beside what its parts say, in English. */
import type { Stance } from "@sitrep/domain/report";
import type { Verdict } from "@sitrep/domain/judgement";
import type { PartyRole } from "@sitrep/domain/party";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { capitalised, codeWords, listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./story-words-ar.tsx";

/** What a table sets side by side of an incident. */
export type StoryRow = "what" | "when" | "where" | "harm" | "quantity" | "words";

const ENGLISH = {
  incidents: "Incidents",
  whoSays: "Who says so",
  claimed: "What is claimed about it",
  restsOnIt: "What rests on it",
  deed: (what: readonly string[], rest: { place: string; when: string; harm: string }): string =>
    `${what.join(", ")}${what.length > 1 ? ", " : " "}${rest.place}, ${rest.when}${rest.harm === "" ? "" : `: ${rest.harm}`}.`,
  laid: (doers: readonly string[]): string => ` Laid to ${listWords(doers)}.`,
  doer: (name: string, attribution: string | null): string =>
    attribution === null ? name : `${name} (${attribution})`,
  told: (accounts: number, denials: number, by: readonly string[], others: number): string => {
    const denied =
      denials === 0
        ? ""
        : denials === accounts
          ? ", all of which deny it"
          : `, of which ${numberWords(denials)} ${denials === 1 ? "denies" : "deny"} it`;
    const named = [...by, ...(others > 0 ? [countWords(others, "other")] : [])];
    return `Told in ${countWords(accounts, "account")}${denied}${named.length === 0 ? "" : `: ${listWords(named)}`}`;
  },
  fact: {
    what: "What",
    when: "When",
    where: "Where",
    who: "Who",
    harm: "Harm",
    tags: "Tags",
    notes: "Notes",
  },
  attempted: "Attempted: ",
  readFrom: (words: ReactNode, anchor: ReactNode): ReactNode => (
    <>
      Read from the words {words}, counted from {anchor}.
    </>
  ),
  inItsWords: (words: ReactNode): ReactNode => <> In the source’s words: {words}.</>,
  role: {
    perpetrator: "Done by",
    target: "Done to",
    operator: "Run by",
    bystander: "Present",
  } as Readonly<Record<PartyRole, string>>,
  attributedBy: (sources: ReactNode): ReactNode => <> by {sources}</>,
  noOutline: "No outline of it is on file, so there is nothing to draw.",
  map: (place: string, known: string): string => `Map: ${place}. ${known}`,
  shaded: "The whole area is shaded, for no more is known than that.",
  unplaced: (place: string): string =>
    `The area around ${place} is shaded, for neither a point nor an outline of it is on file.`,
  ring: (km: number): string => `The ring holds all that lies within ${km} km.`,
  somewhereInIt: "somewhere in it",
  somewhereIn: (place: string): string => `somewhere in ${place}`,
  liesInIt: (place: string): string => `${place} lies in it`,
  within: (km: number, place: string): string => `within ${km} km of ${place}`,
  outlines: "Outlines: Natural Earth.",
  around: "What else is on record around it",
  aroundIn: (place: ReactNode, days: number): ReactNode => (
    <>
      Incidents in {place}, within {countWords(days, "day")} of it
    </>
  ),
  harmed: "Who was harmed, and how many",
  people: "people",
  howMany: "How many",
  accountSays: (number: number): string => `Account ${number} says`,
  theRecord: "The record",
  coded: "Coded: the lowest, best and highest number that the coder allows; the dot is the best.",
  nobodySays: "how many, nobody says",
  nobody: "none, as this account says",
  nobodyBy: (coder: ReactNode): ReactNode => <>none, as {coder} says</>,
  codedBy: (coded: string, coder: ReactNode): ReactNode => (
    <>
      {coded} by {coder}
    </>
  ),
  disordered:
    "These three are out of order. They are kept as the coder gave them, and the bar spans all of them,",
  allows: (range: ReactNode): ReactNode => <>This allows {range}.</>,
  row: {
    what: { name: "What", words: "what it was" },
    when: { name: "When", words: "when" },
    where: { name: "Where", words: "where" },
    harm: { name: "Harm", words: "who was harmed" },
    quantity: { name: "How many", words: "how many" },
    words: { name: "In other words", words: "how it is put" },
  } as Readonly<Record<StoryRow, { readonly name: string; readonly words: string }>>,
  differ: (isOne: boolean, rows: readonly string[]): string =>
    `${isOne ? "It differs from the record" : "They differ"} in ${listWords(rows)}.`,
  agree: (rows: readonly string[], asserted: number, hasDenials: boolean): string =>
    `${capitalised(listWords(rows))}: none of the ${countWords(asserted, "account")}${hasDenials ? " that assert it" : ""} says otherwise.`,
  table: "What single accounts say differently",
  whatIsTold: "What is told",
  stance: (stance: Stance): string => `, which ${stance} it`,
  silent: "says nothing else",
  support: "Support",
  beside: "What each record holds of it",
  thisRecord: "This record",
  verdict: {
    same: "Said to be the same as",
    different: "Said to be another than",
    unsure: "Perhaps the same as",
  } as Readonly<Record<Verdict, string>>,
  otherRecords: "The same event in other records",
  judged: (link: (words: string) => ReactNode, author: ReactNode): ReactNode => (
    <>
      {link("Judged")} by {author}
    </>
  ),
  through: (other: ReactNode): ReactNode => <>The same, through others: {other}</>,
  contradict: (
    one: ReactNode,
    other: ReactNode,
    because: { readonly judgements: ReactNode; readonly isKeptApart: boolean },
  ): ReactNode => (
    <>
      Judgements contradict each other: that {one} is {other} is not followed, because of{" "}
      {because.judgements}
      {because.judgements !== null && because.isKeptApart && " and because "}
      {because.isKeptApart && "a publisher who tells its rows apart"}.
    </>
  ),
  kindOf: (kind: string, isAttempted: boolean): string =>
    isAttempted ? `Attempted ${codeWords(kind)}` : capitalised(codeWords(kind)),
};

/** The words of the page. */
export type StoryWords = typeof ENGLISH;

/** The words of the page of one incident, in the language of the page. */
export const storyWords = inLanguages<StoryWords>({ en: ENGLISH, ar: ARABIC });
