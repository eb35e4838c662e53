/** Figure page words: what the page of one figure and the page of wholes and parts say, in English. */
import { balanceFinding, stepWords, timesWords } from "@sitrep/domain/balance-words";
import type { Completeness } from "@sitrep/domain/completeness";
import { completenessWords } from "@sitrep/domain/completeness";
import type { Estimate } from "@sitrep/domain/estimate";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countWords } from "../words/number.ts";
import { ARABIC } from "./figure-page-words-ar.tsx";

const ENGLISH = {
  estimates: "Estimates",
  measure: (label: string): string => label.toLowerCase(),
  inItsWords: (words: ReactNode): ReactNode => <>In the source’s words: {words}. </>,
  allows: (range: ReactNode, rule: ReactNode): ReactNode => (
    <>
      This allows {range}, {rule}.
    </>
  ),
  amounts: (amount: ReactNode, rule: ReactNode): ReactNode => (
    <>
      {" "}
      Over the whole period that comes to {amount} in all, worked out by us, {rule}.
    </>
  ),
  whoSays: "Who says it",
  claimed: "What is claimed about it",
  beside: "Beside other figures",
  otherAxes: (link: ReactNode): ReactNode => <>On other axes: {link}.</>,
  figuresIn: (count: number, unit: string): string => `${countWords(count, "figure")} in ${unit}`,
  fact: {
    population: "What is counted",
    subject: "Of",
    where: "Where",
    period: "During",
    asOf: "As of",
    nature: "Nature",
    definition: "In which sense",
    attribution: "Laid to its subject",
    saidWith: "Said in one breath with",
    notes: "Notes",
  },
  without: (places: ReactNode): ReactNode => <>, without {places}</>,
  countedFrom: (words: ReactNode, anchor: ReactNode): ReactNode => (
    <>
      ({words}, counted from {anchor})
    </>
  ),
  nature: {
    count: "a count of things told apart",
    estimate: "a judgement of how many",
    bound: "no more than a limit",
  } as Readonly<Record<Estimate["nature"], string>>,
  completeness: (found: Completeness): string => completenessWords(found),
  incidents: "incidents",
  rateAmounts: "What the rate amounts to",
  saidToHappen: "Said to have happened",
  held: "Of those, on record here",
  missing: "Of those, not on record here",
  onRecord: "On record in its places and days, whoever tells of it",
  watched: (by: ReactNode | null, isWhole: boolean): ReactNode => (
    <>
      {by === null ? (
        "Nobody is on record as watching these places and days"
      ) : (
        <>
          Watched by {by}
          {isWhole ? ", systematically" : ", and by nobody whole and systematically"}
        </>
      )}
      {!isWhole && ": what is not on record may still have happened"}.
    </>
  ),
  leastAndMost: (rule: ReactNode): ReactNode => (
    <>
      At the least what the tally’s own sources tell of, at the most all that may lie there, each
      incident once: {rule}.
    </>
  ),
  balances: "Balances",
  leave: "What the parts leave of the whole",
  wholes: (count: number): string =>
    `${countWords(count, "whole")} of which somebody gave the parts.`,
  verdicts: (broken: number): string =>
    broken === 0
      ? "None contradicts its parts; what is left over is told as widely as the figures leave it."
      : `${countWords(broken, "whole")} and the parts given of it cannot both be right.`,
  finding: balanceFinding,
  step: stepWords,
  times: timesWords,
  derived: "derived by Sitrep, ",
  balanceSource: (rule: ReactNode): ReactNode => (
    <>Source: the figures’ own speakers; what is left after each is worked out here, by {rule}.</>
  ),
  cannotHold: "These cannot all hold:",
  tooMuch:
    "Together the parts are more than the whole; without any one of these figures the rest may hold.",
  tooLittle: "Together the parts are too little for the whole that they should make up.",
  leftOut: "Left out of the sum:",
  twice: (part: ReactNode, inside: ReactNode): ReactNode => (
    <>
      {part}, which is in {inside} and would be counted twice.
    </>
  ),
};

/** The words of the two pages. */
export type FigurePageWords = typeof ENGLISH;

/** The words of the two pages, in the language of the page. */
export const figurePageWords = inLanguages<FigurePageWords>({ en: ENGLISH, ar: ARABIC });
