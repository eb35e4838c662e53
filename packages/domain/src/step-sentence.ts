/** Step sentence: what was done, in one English sentence that does not repeat the result. SPEC W1, W5. */
import type { Attribution } from "./attribution.ts";
import { PERIOD_DAYS } from "./quantity.ts";
import type { QuantityForm } from "./quantity.ts";
import { SAID_STANDING } from "./said-standing.ts";
import type { StepOf } from "./step.ts";
import { stepDescriber } from "./step.ts";
import { TIE } from "./tie.ts";

/** The sentence of a step. */
export const stepSentence = stepDescriber({
  "read-quantity": readingSentence,
  "read-untold-harm": () => "The account says that it happened, and not to how many.",
  "read-no-harm": () =>
    "The account says that it was done to nobody of that kind: a statement, and no silence.",
  "spread-rate": ({ fewestDays, mostDays, version }) => {
    const days = fewestDays === mostDays ? `${mostDays}` : `${fewestDays} to ${mostDays}`;
    return `Taken as an average over the ${days} days of its period, by version ${version} of the rule; the source gave the rate, not this number.`;
  },
  "read-days": () => "Every day that the date on record allows.",
  "choose-mark": ({ mark }) => MARK[mark],
  "judge-support": ({ status }) => SUPPORT[status],
  "count-origins": ({ isTied }) =>
    isTied
      ? "At the least, accounts that may go back to one origin count as one; at the most, only those that do so for sure."
      : "Every account that asserts or qualifies it is an origin of its own.",
  "count-ways": () =>
    "At the least, ways in which it came to us that may go back to one origin count as one; at the most, only those that do so for sure.",
  tie: ({ reason }) => TIE[reason],
  "set-aside-reprint": () => "It stands in a document that prints another again.",
  "count-records": () =>
    "The records on file that fit what was asked, one by one. It counts records, and says nothing of what nobody put on record.",
  "count-once": () =>
    "Records that are judged to tell of the same incident count once; where a judgement leaves that open, the number runs from the fewest to the most that it allows.",
  "fill-cell": ({ cell, beyond }) =>
    CELL[cell] +
    (beyond === 0 ? "" : " Series and patterns on record leave open how many incidents they were."),
  "add-harm": ({ cell }) => HARM[cell],
  "break-series": () =>
    "Who is watching changes here, so that the numbers on both sides cannot be compared.",
  "mark-partial": () =>
    "The cell does not hold all of its days, so that no line joins it to whole ones.",
  "keep-like-for-like": ({ leftOut }) =>
    `What one and the same coverage watched for sure on every day asked for is kept; ${leftOut} on record are left out.`,
  "split-attribution": ({ attribution }) =>
    `From the incidents ${LAID[attribution]} for sure and in no other way, to all that may lie in the cell and are so among other ways.`,
  "share-range": () =>
    "What all figures allow that count the same, in the same places, at the same time.",
  "add-places": ({ isCountedOnce }) =>
    isCountedOnce
      ? "The figures of places that share no ground, added."
      : "The figures of places that share no ground, added; one may have been counted in several, so the low end is that of the largest.",
  "hold-part-against-whole": () => "A part is held against the whole that its places lie in.",
  "add-parts": () => "The parts are added.",
  "take-parts": () => "The parts are taken from the whole; what is left is never less than zero.",
  "leave-out-voices": () =>
    "The origins are counted again without each voice in turn, and without those of them together who are not named, or are parties to the conflict.",
  "leave-out-each": () =>
    "The records are counted again without each source, each group of sources and each dataset; a record falls where nobody else tells of it.",
  "leave-out-source": ({ falls }) => `Without this source, ${fallWords(falls)}`,
  "leave-out-group": ({ group, falls }) =>
    `Without ${GROUP[group] ?? `sources of the kind ${group}`}, ${fallWords(falls)}`,
  "leave-out-dataset": ({ dataset, falls }, nameOf) =>
    `Without the dataset ${nameOf(dataset)}, ${fallWords(falls)}`,
  "hold-tally": () =>
    "At the least, the incidents on record that whoever gave the tally tells of, in its places and days; at the most, all that may lie there, and no more than the tally.",
  "count-near-tally": () =>
    "Incidents on record that lie in these places and days, or may, each counted once.",
  "stand-in-time": ({ standing }) => SAID_STANDING[standing],
});

/** "3 records fall: nobody else tells of them." */
function fallWords(falls: number): string {
  return falls === 1
    ? "1 record falls: nobody else tells of it."
    : `${falls} records fall: nobody else tells of them.`;
}

/** Groups that are no kind of source. */
const GROUP: Readonly<Record<string, string>> = {
  anonymous: "those who are not named",
  party: "parties to the conflict",
};

/** How surely an incident is laid to anybody, as it is said of it. */
export const LAID = {
  confirmed: "laid to somebody as confirmed",
  suspected: "laid to somebody as suspected",
  claimed: "laid to somebody as claimed",
  denied: "laid to somebody who denies it",
  unattributed: "laid to nobody",
} as const satisfies Record<Attribution, string>;

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
  observed: "At the least, the incidents that fell into these days and places for sure; at the most, those that may have. Where nobody watched all of it there is no upper end.",
  "none-reported": "Nothing is on record, and somebody watched all of it.",
  "not-covered": "Nothing is on record, and nobody was watching: that is no zero.",
  unknown: "Nothing is on record, and only some of it was watched.",
} as const satisfies Record<StepOf<"fill-cell">["cell"], string>; // prettier-ignore

const HARM = {
  observed: "The people that each incident tells of are added up: from the fewest that it tells of where it fell into these days and places for sure, from none where it may not have. Where an incident does not tell how many, or nobody watched all of it, there is no upper end.",
  unknown: "Incidents are on record, or only some of it was watched, and no incident tells to how many people that was done.",
  "none-reported": "No incident is on record, and somebody watched all of it.",
  "not-covered": "No incident is on record, and nobody was watching: that is no zero.",
} as const satisfies Record<StepOf<"add-harm">["cell"], string>; // prettier-ignore

type Tolerance = StepOf<"read-quantity">["tolerance"];

const READING = {
  exactly: () => "The number as it was said, and no other.",
  between: () => "Both ends as they were said, and all between.",
  "more-than": () => "“More than” leaves the number itself out, and sets no upper bound.",
  "at-least": () => "“At least” allows the number itself, and sets no upper bound.",
  "less-than": () => "“Less than” leaves the number itself out; nothing lies below zero.",
  "at-most": () => "“Up to” allows the number itself; nothing lies below zero.",
  about: ({ about, version }) =>
    `“About” is taken as up to ${about * 100} percent less or more, by version ${version} of the rule: the source gave no bounds.`,
  nearly: ({ nearly, version }) =>
    `“Nearly” is taken as up to ${nearly * 100} percent less, and not the number itself, by version ${version} of the rule: the source gave no bounds.`,
  order: ({ orderFrom, orderBelow, version }) =>
    `A plural such as “tens” or “hundreds” is taken as ${orderFrom} to fewer than ${orderBelow} of them, by version ${version} of the rule: the source gave no number.`,
  coded: () => "The widest range over the low, best and high value that the dataset coded.",
} as const satisfies Record<QuantityForm, (tolerance: Tolerance) => string>;

function readingSentence({ quantity: { form, per }, tolerance }: StepOf<"read-quantity">): string {
  const rate =
    per === undefined
      ? ""
      : ` It is a rate, per ${per}; what it comes to over a period is another number, by rule ${PERIOD_DAYS.rule}.`;
  return READING[form](tolerance) + rate;
}
