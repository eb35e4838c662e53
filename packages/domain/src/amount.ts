/**
 * Amount: how much somebody said, read from the words of a text: the form, its numbers, a hedge, a rate, and the unit that is
 * written with it. The grammar that a cell, a form and a running text share. SPEC Q15.
 */
import type { Read, StatedNumber, Token } from "./number-words.ts";
import { Doubtful, numberAt } from "./number-words.ts";
import type { Quantity, Unit } from "./quantity.ts";
import { Hedge, Magnitude, Per } from "./quantity.ts";
import { unitNamed } from "./unit-words.ts";
import {
  ARABIC_BEFORE,
  ARABIC_BEHIND,
  ARABIC_HEDGES,
  ARABIC_MAGNITUDES,
  ARABIC_OF,
  ARABIC_RANGES,
  ARABIC_RATES,
} from "./arabic/amount-words.ts";

type Form<Name extends Quantity["form"]> = Omit<
  Extract<Quantity, { form: Name }>,
  "unit" | "per" | "hedge" | "words"
>;

/** An amount without its unit: how it was said, and the numbers of it. */
export type Amount =
  | Form<"exactly" | "more-than" | "at-least" | "less-than" | "at-most" | "about" | "nearly">
  | Form<"between">
  | Form<"order">
  | Form<"coded">;

type ValueForm = Exclude<Quantity["form"], "between" | "order" | "coded">;

/** What stands before a number; the longer phrase first. */
const BEFORE: readonly (readonly [string, ValueForm])[] = [
  ["more than", "more-than"],
  ["over", "more-than"],
  ["above", "more-than"],
  [">", "more-than"],
  ["at least", "at-least"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not fewer than", "at-least"],
  ["not less than", "at-least"],
  [">=", "at-least"],
  ["≥", "at-least"],
  ["less than", "less-than"],
  ["fewer than", "less-than"],
  ["under", "less-than"],
  ["below", "less-than"],
  ["<", "less-than"],
  ["at most", "at-most"],
  ["up to", "at-most"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["as many as", "at-most"],
  ["as much as", "at-most"],
  ["<=", "at-most"],
  ["≤", "at-most"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["~", "about"],
  ["≈", "about"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["exactly", "exactly"],
  ...ARABIC_BEFORE,
];

/** What stands behind a number. */
const BEHIND: readonly (readonly [string, ValueForm])[] = [
  ["or more", "at-least"],
  ["and more", "at-least"],
  ["+", "at-least"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
  ...ARABIC_BEHIND,
];

const RATES: readonly (readonly [string, Per])[] = [
  ...Per.options.flatMap((per) =>
    [`per ${per}`, `a ${per}`, `each ${per}`, `every ${per}`, `/ ${per}`].map(
      (words) => [words, per] as const,
    ),
  ),
  ...ARABIC_RATES,
];

/** "several hundred" says no more than "hundreds". */
const SEVERAL: Readonly<Record<string, Magnitude>> = {
  dozen: "dozens",
  hundred: "hundreds",
  thousand: "thousands",
  million: "millions",
};

/** Whether the words stand at a token, and the index behind them. */
function wordsAt(tokens: readonly Token[], at: number, words: string): number | null {
  const wanted = words.split(" ");
  return wanted.every((word, index) => tokens[at + index]?.text === word)
    ? at + wanted.length
    : null;
}

function firstOf<Value>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly [string, Value])[],
): Read<Value> | null {
  for (const [words, value] of phrases) {
    const next = wordsAt(tokens, at, words);
    if (next !== null) return { value, next };
  }
  return null;
}

/** A number with the currency that stands before it. */
interface Priced extends StatedNumber {
  readonly isMoney: boolean;
}

function pricedAt(tokens: readonly Token[], at: number): Read<Priced> | null {
  const sign = firstOf(tokens, at, [
    ["us$", true],
    ["us $", true],
    ["$", true],
    ["usd", true],
  ]);
  const read = numberAt(tokens, sign?.next ?? at);
  return read && { value: { ...read.value, isMoney: sign !== null }, next: read.next };
}

/** What was read of an amount before its unit; `isMoney` where a sign of dollars stands before a number. */
export interface Stated {
  readonly amount: Amount;
  readonly isMoney: boolean;
  readonly hedge?: Hedge;
}

function bareAmountAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  return rangeAt(tokens, at) ?? orderAt(tokens, at) ?? valueAt(tokens, at);
}

/** What opens a range, with what links its ends; the last ones open without a word. */
const RANGES: readonly (readonly [string, string])[] = [
  ["between", "and"],
  ["from", "to"],
  ...ARABIC_RANGES,
  ["", "to"],
  ["", "-"],
];

/** "between 5,000 and 7,000", "from 5,000 to 7,000", "5,000 to 7,000", "5,000-7,000". */
function rangeAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  const opening = RANGES.find(([words]) => words !== "" && wordsAt(tokens, at, words) !== null);
  const start = opening === undefined ? at : (wordsAt(tokens, at, opening[0]) ?? at);
  const low = pricedAt(tokens, start);
  if (low === null) return null;
  const link = tokens[low.next]?.text ?? "";
  const opens = opening?.[0] ?? "";
  const isLink = RANGES.some(([words, links]) => words === opens && links === link);
  const high = isLink ? pricedAt(tokens, low.next + 1) : null;
  if (high === null) return null;
  const { value: least, isMoney, multiple } = low.value;
  const { value: most, multiple: shared } = high.value;
  if (multiple === null && shared !== null && least < most && shared !== "dozen") {
    const first = tokens.slice(at, low.next).at(-1)?.text ?? "";
    throw new Doubtful({ is: "scale-of-second", first, scale: shared }, high.next);
  }
  if (least > most) throw new Doubtful({ is: "first-above-second" }, high.next);
  return {
    value: {
      amount: { form: "between", low: least, high: most },
      isMoney: isMoney || high.value.isMoney,
    },
    next: high.next,
  };
}

/** "tens of thousands", "hundreds", "several hundred". */
function orderAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  const several = firstOf(tokens, at, [
    ["several", true],
    ["a few", true],
  ]);
  const word = tokens[several?.next ?? at]?.text ?? "";
  const magnitude = several === null ? MAGNITUDES.get(word) : SEVERAL[word];
  if (magnitude === undefined) return null;
  const behind = (several?.next ?? at) + 1;
  const of = firstOf(tokens, behind, several === null ? OF : OF_SEVERAL);
  const amount = { form: "order", magnitude, ...(of && { of: of.value }) } as const;
  return { value: { amount, isMoney: false }, next: of?.next ?? behind };
}

const MAGNITUDES: ReadonlyMap<string, Magnitude> = new Map([
  ...Magnitude.options.map((one) => [one, one] as const),
  ...ARABIC_MAGNITUDES,
]);

const OF: readonly (readonly [string, "thousands" | "millions"])[] = [
  ["of thousands", "thousands"],
  ["of millions", "millions"],
  ...ARABIC_OF,
];

const OF_SEVERAL = [
  ["thousand", "thousands"],
  ["million", "millions"],
] as const;

/** "more than 1,000", "1,000 or more", "200 (coded 100-900)", "four". */
function valueAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  const before = firstOf(tokens, at, BEFORE);
  const read = pricedAt(tokens, before?.next ?? at);
  if (read === null) return null;
  const { value, isMoney } = read.value;
  const coded = before === null ? codedAt(tokens, read.next) : null;
  if (coded !== null) {
    const { low, high } = coded.value;
    return {
      value: { amount: { form: "coded", low, best: value, high }, isMoney },
      next: coded.next,
    };
  }
  const behind = before === null ? firstOf(tokens, read.next, BEHIND) : null;
  const form = before?.value ?? behind?.value ?? "exactly";
  return { value: { amount: { form, value }, isMoney }, next: behind?.next ?? read.next };
}

function codedAt(
  tokens: readonly Token[],
  at: number,
): Read<{ readonly low: number; readonly high: number }> | null {
  const open = wordsAt(tokens, at, "( coded");
  const low = open === null ? null : numberAt(tokens, open);
  const high = low && tokens[low.next]?.text === "-" ? numberAt(tokens, low.next + 1) : null;
  if (low === null || high === null || tokens[high.next]?.text !== ")") return null;
  return { value: { low: low.value.value, high: high.value.value }, next: high.next + 1 };
}

const HEDGES = [...Hedge.options.map((hedge) => [hedge, hedge] as const), ...ARABIC_HEDGES];

/** The amount that begins at a token, with its hedge; `null` where none does. @throws Doubtful where it may mean two things */
export function amountAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  const hedge = firstOf(tokens, at, HEDGES);
  const read = bareAmountAt(tokens, hedge?.next ?? at);
  if (read === null || hedge === null) return read;
  return { value: { ...read.value, hedge: hedge.value }, next: read.next };
}

/** What bounds a number and stands behind what is counted: "4 people or more", "4 أشخاص على الأقل". */
export function behindAt(tokens: readonly Token[], at: number): Read<ValueForm> | null {
  return firstOf(tokens, at, BEHIND);
}

/** The rate that begins at a token: "per month", "a week". */
export function rateAt(tokens: readonly Token[], at: number): Read<Per> | null {
  return firstOf(tokens, at, RATES);
}

/** The unit that begins at a token, which is at most two words long; an "of" may stand before it. */
export function unitAt(tokens: readonly Token[], at: number): Read<Unit> | null {
  const start = ["of", "من"].includes(tokens[at]?.text ?? "") ? at + 1 : at;
  for (const length of [2, 1]) {
    const words = tokens.slice(start, start + length);
    const unit = words.length < length ? undefined : unitNamed(words.map(({ text }) => text).join(" ")); // prettier-ignore
    if (unit !== undefined) return { value: unit, next: start + length };
  }
  return null;
}
