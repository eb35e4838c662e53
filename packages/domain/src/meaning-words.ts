/** Meaning words: what a derivation gives where that is no number, in English. SPEC W1, W5. */
import type { Meaning, MeaningOf } from "./meaning.ts";
import { meaningDescriber } from "./meaning.ts";
import { denialWords } from "./verification.ts";
import { describeWhen } from "./when-words.ts";

/** The words of a meaning. */
export const meaningWords: (meaning: Meaning) => string = meaningDescriber({
  words: ({ words }) => words,
  days: ({ earliest, latest }) =>
    earliest !== null && earliest === latest
      ? earliest
      : `${earliest ?? "no known day"} to ${latest ?? "no known day"}`,
  "said-days": ({ earliest, latest }) =>
    `said between ${earliest ?? "nobody knows"} and ${latest ?? "nobody knows"}`,
  time: ({ when }) => describeWhen(when),
  period: ({ when }) => when,
  precision: ({ precision }) => precision,
  mark: ({ mark }) => mark,
  status: ({ status }) => status,
  standing: ({ standing }) => standing,
  denied: ({ denials, accounts }) => denialWords(denials, accounts),
  checked: () => "an account says how it was checked",
  accounts: ({ numbers }) =>
    `${numbers.length === 1 ? "account" : "accounts"} ${numbers.join(", ")}`,
  "one-origin": ({ isSure }) => (isSure ? "one origin" : "perhaps one origin"),
  "no-origin": () => "no origin of its own",
  "in-days": ({ isSure }) => (isSure ? "for sure" : "perhaps"),
  watching: ({ does }) => WATCHING[does],
  break: () => "a break",
  partial: () => "not whole",
  "no-shared-number": () => "no number fits all of them",
  fit: ({ doesFit }) =>
    doesFit ? "the part fits into the whole" : "the part is more than the whole",
  "no-remainder": () => "nothing: the parts are more than the whole",
  "beyond-tally": () => "more is on record than the tally allows",
  leanings: ({ leanings }) =>
    leanings.map(({ without, status }) => `without ${without}: ${status ?? "nothing"}`).join("; "),
});

const WATCHING = {
  watches: "was watching",
  "watches-throughout": "watched throughout",
  "gives-way": "gives way",
  begins: "begins",
  ends: "ends",
  "begins-or-ends-inside": "begins or ends in it",
  "begins-later": "begins later",
  "ends-earlier": "ends earlier",
  "no-sure-days": "no sure days",
} as const satisfies Record<MeaningOf<"watching">["does"], string>;
