/** Claim words: what the list of claims, and the page of one, say, in English. */
import type { Relation } from "@sitrep/domain/claim";
import type { SaidStanding } from "@sitrep/domain/said-standing";
import { SAID_HEADING } from "@sitrep/domain/said-standing";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { ARABIC } from "./claim-words-ar.tsx";

/** How many claims stand how to one, and how many figures were out when. */
export interface TimelineTally {
  readonly disputes: number;
  readonly supports: number;
  readonly qualifies: number;
  readonly before: number;
  readonly after: number;
}

const IT = { supports: "is supported by it", disputes: "is disputed by it", qualifies: "is qualified by it", defines: "is defined by it" } as const satisfies Record<Relation, string>; // prettier-ignore

const ENGLISH = {
  name: "Claims",
  heading: "What was declared, and by whom",
  claims: (count: number): string => countWords(count, "claim"),
  standfirst:
    "on record: declarations, judgements, forecasts, definitions and denials, each with what supports it and what disputes it. Which of them is right is not decided here.",
  words: "Words",
  kind: "Kind",
  order: "Order",
  newest: "newest first",
  oldest: "oldest first",
  byTitle: "by title",
  relations: (counts: readonly (readonly [Relation, number])[]): string =>
    listWords(counts.map(([relation, count]) => `${relation} ${countWords(count, "record")}`)),
  fact: {
    said: "Said",
    concerns: "Speaks of",
    likelihood: "How likely",
    subject: "About",
    where: "Where",
    notes: "Notes",
  },
  likelihood: ([least, most]: readonly [number, number]): string =>
    `ICD 203: ${least} to ${most} percent`,
  alike: "Who else says the like",
  meanings: "What the words mean, side by side",
  circular: "It is about itself through other claims",
  isAbout: " is about ",
  aboutFirst: ", which is about the first.",
  stands: "How it stands to the record",
  whereSaid: "Where it was said",
  support: "How well it is known that it was said",
  thisClaim: "This claim",
  it: {
    supports: "It supports",
    disputes: "It disputes",
    qualifies: "It qualifies",
    defines: "It defines",
  } as Readonly<Record<Relation, string>>,
  others: {
    supports: "Supported by",
    disputes: "Disputed by",
    qualifies: "Qualified by",
    defines: "Defined by",
  } as Readonly<Record<Relation, string>>,
  standing: SAID_HEADING as Readonly<Record<SaidStanding, string>>,
  more: (count: number): string =>
    countWords(count, "more claim or figure", "more claims and figures"),
  timeline: (rule: ReactNode): ReactNode => (
    <>
      Claims about it, claims like it and figures of its subject, by when they were first said and
      not by what days they speak of {rule}. What they say of the claim is left to the reader.
    </>
  ),
  moreFigures: (count: number): string => ` ${countWords(count, "more figure")} are on record.`,
  finding: ({ disputes, supports, qualifies, before, after }: TimelineTally): string => {
    const parts = [
      ...(disputes > 0 ? [`${countWords(disputes, "claim")} ${disputes === 1 ? "disputes" : "dispute"} it`] : []),
      ...(supports > 0 ? [`${countWords(supports, "claim")} ${supports === 1 ? "supports" : "support"} it`] : []),
      ...(qualifies > 0 ? [`${countWords(qualifies, "claim")} ${qualifies === 1 ? "qualifies" : "qualify"} it`] : []),
      ...(before > 0 ? [`${countWords(before, "figure")} ${before === 1 ? "was" : "were"} out before`] : []),
      ...(after > 0 ? [`${countWords(after, "figure")} came after`] : []),
    ]; // prettier-ignore
    return parts.length === 0 ? "What else was said, and when" : listWords(parts);
  },
  toIt: (relation: Relation): string => `${relation} it`,
  fromIt: (relation: Relation): string => IT[relation],
  figure: "figure",
  saysAlike: "says the like",
  definesWord: "defines the word",
  tested: "What is on record before and after it was said",
  testedNote: (
    day: ReactNode,
    incidents: (words: string) => ReactNode,
    figures: ((words: string) => ReactNode) | null,
  ): ReactNode => (
    <>
      It was said {day}. The incidents are {incidents("those that its coder named as its test")}
      {figures !== null && <>; {figures("figures of the same")} stand apart</>}. What they say of
      the claim is left to the reader.
    </>
  ),
  saidHere: "said here",
};

/** The words of claims. */
export type ClaimWords = typeof ENGLISH;

/** The words of claims, in the language of the page. */
export const claimWords = inLanguages<ClaimWords>({ en: ENGLISH, ar: ARABIC });
