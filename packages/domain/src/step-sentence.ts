/** Step sentence: what was done, in one English sentence that does not repeat the result. SPEC W1, W5. */
import { PERIOD_DAYS } from "./quantity.ts";
import type { QuantityForm } from "./quantity.ts";
import { SAID_STANDING } from "./said-standing.ts";
import type { Step, StepOf } from "./step.ts";
import { stepDescriber } from "./step.ts";
import { TIE } from "./tie.ts";

/** The sentence of a step. */
export const stepSentence: (step: Step) => string = stepDescriber({
  "read-quantity": readingSentence,
  "read-untold-harm": () => "The account says that it happened, and not to how many.",
  "read-no-harm": () =>
    "The account says that it was done to nobody of that kind: a statement, and no silence.",
  "spread-rate": ({ fewestDays, mostDays, version }) => {
    const days = fewestDays === mostDays ? `${mostDays}` : `${fewestDays} to ${mostDays}`;
    return `Taken as an average over the ${days} days of its period, by version ${version} of the rule; the source gave the rate, not this number.`;
  },
  "read-days": () => "Every day that the time as it is kept allows.",
  "choose-mark": ({ mark }) => MARK[mark],
  "judge-support": ({ status }) => SUPPORT[status],
  "count-origins": ({ isTied }) =>
    isTied
      ? "From as many accounts as no two of which may be one origin, to as many as no two of which are one for sure."
      : "Every account that asserts or qualifies it is an origin of its own.",
  "count-ways": () =>
    "The ways in which it came to us that no tie makes one origin: at the least with all that may tie them, at the most with what ties them for sure.",
  tie: ({ reason }) => TIE[reason],
  "set-aside-reprint": () => "It stands in a document that prints another again.",
  "count-records": () =>
    "The records on file that fit what was asked, one by one. It counts records, and says nothing of what nobody put on record.",
  "count-once": () =>
    "Records that were judged the same count once; what a judgement leaves open is counted from the fewest to the most that it allows.",
  "fill-cell": ({ cell, beyond }) =>
    CELL[cell] +
    (beyond === 0 ? "" : " Series and patterns on record leave open how many deeds they were."),
  "add-harm": ({ cell }) => HARM[cell],
  "break-series": () =>
    "Those who watch are others before than behind: numbers on both sides are not comparable.",
  "mark-partial": () =>
    "The cell holds less than the whole of its days, so that it joins no line of whole ones.",
  "keep-like-for-like": ({ leftOut }) =>
    `Kept what one and the same coverage watched on every day asked for, for sure; ${leftOut} on record are left out.`,
  "split-attribution": ({ attribution }) =>
    `From what is ${attribution} for sure and in no other way, to whatever may lie in the cell and is ${attribution} among others.`,
  "share-range": () =>
    "What all figures allow that count the same, in the same places, at the same time.",
  "add-places": ({ isCountedOnce }) =>
    isCountedOnce
      ? "The figures of places that share no ground, added."
      : "The figures of places that share no ground, added; one may have been counted in several, so the low end is that of the largest.",
  "hold-part-against-whole": () => "A part is held against the whole that its places lie in.",
  "add-parts": () => "The parts are added.",
  "take-parts": () => "The parts are taken from the whole, and nothing is left below zero.",
  "leave-out-voices": () =>
    "Counted the origins again without each voice in turn, and without the groups that any of them belong to.",
  "leave-out-each": () =>
    "Counted the records again without each source, group of sources and dataset; a record falls where nobody else tells of it.",
  "leave-out-source": ({ falls }) => `Without this source, of ${falls} nobody else tells.`,
  "leave-out-group": ({ group, falls }) => `Without ${group}, of ${falls} nobody else tells.`,
  "leave-out-dataset": ({ dataset, falls }) => `Without ${dataset}, of ${falls} nobody else tells.`,
  "hold-tally": () =>
    "The incidents on record that the counter tells of, in its places and days, at the least; all that may lie there, and no more than it counted, at the most.",
  "count-near-tally": () =>
    "Incidents on record that lie in these places and days, or may, each counted once.",
  "stand-in-time": ({ standing }) => SAID_STANDING[standing],
});

const MARK = {
  dot: "A place known to a site or settlement is a dot.",
  ring: "A place near a settlement is a ring around it.",
  area: "A place known to a district or wider is a shaded area, never a dot.",
} as const satisfies Record<StepOf<"choose-mark">["mark"], string>;

const SUPPORT = {
  retracted: "The record was withdrawn, which comes before all else.",
  disputed: "An account denies it, which comes before any support.",
  verified: "An account says how it was checked.",
  corroborated: "At least two origins are independent for sure.",
  "single-origin": "No account says how it was checked, and it is not sure that two origins are independent.",
} as const satisfies Record<StepOf<"judge-support">["status"], string>; // prettier-ignore

const CELL = {
  observed: "From the incidents that fell into these days and places for sure, to those that may have. Without somebody who watched all of it there is no upper end.",
  "none-reported": "Nothing is on record, and somebody watched all of it.",
  "not-covered": "Nothing is on record, and nobody was watching: that is no zero.",
  unknown: "Nothing is on record, and only some of it was watched.",
} as const satisfies Record<StepOf<"fill-cell">["cell"], string>; // prettier-ignore

const HARM = {
  observed: "What the incidents tell is added up: those that fell into these days and places for sure from the fewest people on, the others from none on. Where one of them does not tell, or nobody watched all of it, there is no upper end.",
  unknown: "Incidents are on record or only some of it was watched, and none of the incidents tells to how many people that was done.",
  "none-reported": "No incident is on record, and somebody watched all of it.",
  "not-covered": "No incident is on record, and nobody was watching: that is no zero.",
} as const satisfies Record<StepOf<"add-harm">["cell"], string>; // prettier-ignore

type Tolerance = StepOf<"read-quantity">["tolerance"];

const READING = {
  exactly: () => "The number as it was said, and no other.",
  between: () => "Both ends as they were said, and all between.",
  "more-than": () => "More than a number leaves that number out, and sets no upper bound.",
  "at-least": () => "At least a number allows that number, and sets no upper bound.",
  "less-than": () => "Less than a number leaves that number out; nothing lies below zero.",
  "at-most": () => "Up to a number allows that number; nothing lies below zero.",
  about: ({ about, version }) =>
    `About a number is taken as ${about * 100} percent of it to both sides, by version ${version} of the rule: the source gave no bounds.`,
  nearly: ({ nearly, version }) =>
    `Nearly a number is taken as up to ${nearly * 100} percent below it, and not the number itself, by version ${version} of the rule: the source gave no bounds.`,
  order: ({ orderFrom, orderBelow, version }) =>
    `A plural of a magnitude is taken as ${orderFrom} to below ${orderBelow} of it, by version ${version} of the rule: the source gave no number.`,
  coded: () => "The widest range over the low, best and high value that the dataset coded.",
} as const satisfies Record<QuantityForm, (tolerance: Tolerance) => string>;

function readingSentence({ quantity: { form, per }, tolerance }: StepOf<"read-quantity">): string {
  const rate =
    per === undefined
      ? ""
      : ` It is a rate, per ${per}; what it comes to over a period is another number, by rule ${PERIOD_DAYS.rule}.`;
  return READING[form](tolerance) + rate;
}
