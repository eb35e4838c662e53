/** Defects of amounts: why words are no amount, no harm or no number. SPEC Q15. */
import { meantHint } from "../advice.ts";
import type { ComplaintSubject } from "../complaint-sentence.ts";
import { COMPLAINT_SENTENCE } from "../complaint-sentence.ts";
import type { Defect, DefectSentences } from "../defect.ts";
import type { Unit } from "../quantity.ts";
import { show } from "../show.ts";
import { UNIT_WORDS } from "../unit-words.ts";

/** The sorts, with their parts. */
export interface AmountDefects {
  "amount-too-long": object;
  /** `begins` tells words that stand for no number. */
  "no-amount": { readonly begins: "nobody" | "vague" | "other" };
  "amount-left-over": { readonly rest: string };
  "amount-without-unit": object;
  "amount-of-two-units": { readonly unit: Unit };
  "amount-breaks-rule": { readonly about: ComplaintSubject };
  "no-number": { readonly text: string };
  "number-of-two-readings": {
    readonly text: string;
    readonly whole: string;
    readonly fraction: string;
  };
  /** "5 to 7 million". */
  "scale-of-second": { readonly first: string; readonly scale: string };
  "first-above-second": object;
  "no-harm": { readonly part: string };
  "harm-word": {
    readonly word: string;
    readonly known: readonly string[];
    readonly meant?: string | undefined;
  };
  "harm-amount": { readonly amount: string; readonly why: Defect };
  "no-whole-number": {
    readonly column: string;
    readonly fault: "missing" | "negative" | "too-large" | "other";
  };
}

const EXAMPLES =
  "Write it like more than 1,000, 5,000 to 7,000, about 40,000 or tens of thousands.";
const UNITS = Object.values(UNIT_WORDS).map(([, plural]) => plural).join(", "); // prettier-ignore
const HARM_EXAMPLE = "Write it like killed civilians: 3 to 5; injured unknown: unknown.";

/** The English words. */
export const AMOUNT_DEFECT: DefectSentences<AmountDefects> = {
  "amount-too-long": () => ({ message: "is too long for an amount", hint: EXAMPLES }),
  "no-amount": ({ begins }) => ({ message: "is no amount", hint: NO_AMOUNT_HINT[begins] }),
  "amount-left-over": ({ rest }) => ({
    message: `does not end after the amount: ${show(rest)} is left over`,
    hint: `After the number may come a unit (${UNITS}) and per day, week, month or year.`,
  }),
  "amount-without-unit": () => ({
    message: "names no unit",
    hint: `Write one of these behind the number: ${UNITS}.`,
  }),
  "amount-of-two-units": ({ unit }) => ({
    message: `is in dollars and in ${UNIT_WORDS[unit][1]}`,
    hint: "Write one of the two.",
  }),
  "amount-breaks-rule": ({ about }) => ({ message: COMPLAINT_SENTENCE[about], hint: EXAMPLES }),
  "no-number": ({ text }) => ({
    message: `"${text}" is no number as it is written here: 1,000 is a thousand, 1.5 is one and a half`,
    hint: EXAMPLES,
  }),
  "number-of-two-readings": ({ text, whole, fraction }) => ({
    message: `"${text}" may mean ${whole},${fraction} or ${whole}.${fraction}0: write one of the two`,
    hint: EXAMPLES,
  }),
  "scale-of-second": ({ first, scale }) => ({
    message: `"${first}" before "${scale}" may mean ${first} or ${first} ${scale}: write both numbers out`,
    hint: EXAMPLES,
  }),
  "first-above-second": () => ({
    message: "the first number is above the second: give the smaller one first",
    hint: EXAMPLES,
  }),
  "no-harm": ({ part }) => ({ message: `${show(part)} is no harm`, hint: HARM_EXAMPLE }),
  "harm-word": ({ word, known, meant }) => ({
    message: `${show(word)} is not in the list`,
    hint: meantHint(meant) ?? `It takes ${known.join(", ")}.`,
  }),
  "harm-amount": ({ amount, why }, say) => {
    const { message, hint } = say(why);
    return { message: `${message.startsWith('"') ? "" : `${show(amount)} `}${message}`, hint };
  },
  "no-whole-number": ({ column, fault }) => ({
    message: `${column} ${WHOLE_FAULT[fault]}`,
    expected: fault === "too-large" ? "at most 1,000,000,000,000" : "a whole number from 0",
  }),
};

const NO_AMOUNT_HINT = {
  nobody: "Write 0 only where somebody says that there were none.",
  vague: `It gives no number: leave it out, or keep the words elsewhere. ${EXAMPLES}`,
  other: EXAMPLES,
} as const satisfies Record<AmountDefects["no-amount"]["begins"], string>;

const WHOLE_FAULT = {
  missing: "is missing",
  negative: "is negative",
  "too-large": "is larger than any number of people",
  other: "is not a whole number",
} as const satisfies Record<AmountDefects["no-whole-number"]["fault"], string>;
