/**
 * Quantity words: an amount as people write it, read into a quantity and printed back: "more than 1,000 people",
 * "5,000 to 7,000", "tens of thousands", "at least 9 per month". What a text does not say is not guessed. SPEC Q15.
 */
import type { Read, StatedNumber, Token } from "./number-words.ts";
import { Doubtful, numberAt, tokensOf } from "./number-words.ts";
import type { Unit } from "./quantity.ts";
import { Hedge, Magnitude, Per, Quantity, describeQuantity } from "./quantity.ts";
import { show } from "./show.ts";
import { UNIT_WORDS, unitNamed } from "./unit-words.ts";

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

/** A quantity that was read, or why a text is none, and what to write instead. */
export type QuantityReading =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** An amount in running text. `amount` is null where it may mean two things, and `doubt` says which. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: (Amount & { readonly hedge?: Hedge; readonly per?: Per }) | null;
  readonly doubt: string | null;
  /** The unit that is written with the amount itself; what is counted may stand behind it. */
  readonly unit: "usd" | "percent" | null;
}

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
];

/** What stands behind a number. */
const BEHIND: readonly (readonly [string, ValueForm])[] = [
  ["or more", "at-least"],
  ["and more", "at-least"],
  ["+", "at-least"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
];

const RATES: readonly (readonly [string, Per])[] = Per.options.flatMap((per) =>
  [`per ${per}`, `a ${per}`, `each ${per}`, `every ${per}`, `/ ${per}`].map(
    (words) => [words, per] as const,
  ),
);

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

/** What was read of an amount before its unit. */
interface Stated {
  readonly amount: Amount;
  readonly isMoney: boolean;
}

function amountAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  return rangeAt(tokens, at) ?? orderAt(tokens, at) ?? valueAt(tokens, at);
}

/** "between 5,000 and 7,000", "from 5,000 to 7,000", "5,000 to 7,000", "5,000-7,000". */
function rangeAt(tokens: readonly Token[], at: number): Read<Stated> | null {
  const isBetween = wordsAt(tokens, at, "between") !== null;
  const isFrom = wordsAt(tokens, at, "from") !== null;
  const low = pricedAt(tokens, isBetween || isFrom ? at + 1 : at);
  if (low === null) return null;
  const link = tokens[low.next]?.text ?? "";
  const isLink = isBetween ? link === "and" : link === "to" || (!isFrom && link === "-");
  const high = isLink ? pricedAt(tokens, low.next + 1) : null;
  if (high === null) return null;
  const { value: least, isMoney, multiple } = low.value;
  const { value: most, multiple: shared } = high.value;
  if (multiple === null && shared !== null && least < most && shared !== "dozen") {
    const first = tokens.slice(at, low.next).at(-1)?.text ?? "";
    throw new Doubtful(
      `"${first}" before "${shared}" may mean ${first} or ${first} ${shared}: write both numbers out`,
      high.next,
    );
  }
  if (least > most)
    throw new Doubtful(
      "the first number is above the second: give the smaller one first",
      high.next,
    );
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
  const magnitude =
    several === null ? Magnitude.options.find((one) => one === word) : SEVERAL[word];
  if (magnitude === undefined) return null;
  const behind = (several?.next ?? at) + 1;
  const of = firstOf(tokens, behind, several === null ? OF : OF_SEVERAL);
  const amount = { form: "order", magnitude, ...(of && { of: of.value }) } as const;
  return { value: { amount, isMoney: false }, next: of?.next ?? behind };
}

const OF = [
  ["of thousands", "thousands"],
  ["of millions", "millions"],
] as const;

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

const HEDGES = Hedge.options.map((hedge) => [hedge, hedge] as const);

/** An amount with its hedge; `null` where none begins at this token. */
function hedgedAt(tokens: readonly Token[], at: number): Read<Stated & { hedge?: Hedge }> | null {
  const hedge = firstOf(tokens, at, HEDGES);
  const read = amountAt(tokens, hedge?.next ?? at);
  return (
    read && { value: { ...read.value, ...(hedge && { hedge: hedge.value }) }, next: read.next }
  );
}

/** The unit that begins at a token, which is at most two words long. */
function unitAt(tokens: readonly Token[], at: number): Read<Unit> | null {
  const start = tokens[at]?.text === "of" ? at + 1 : at;
  for (const length of [2, 1]) {
    const words = tokens.slice(start, start + length);
    const unit = words.length < length ? undefined : unitNamed(words.map(({ text }) => text).join(" ")); // prettier-ignore
    if (unit !== undefined) return { value: unit, next: start + length };
  }
  return null;
}

const EXAMPLES =
  "Write it like more than 1,000, 5,000 to 7,000, about 40,000 or tens of thousands.";
const UNITS = Object.values(UNIT_WORDS).map(([, plural]) => plural).join(", "); // prettier-ignore

/**
 * Reads a text that is an amount and nothing else. The unit may be written behind the number; where it is not, `usual`
 * is. SPEC Q15.
 */
export function readQuantity(text: string, usual?: Unit): QuantityReading {
  if (text.length > MOST_CHARACTERS) return refused("is too long for an amount", EXAMPLES);
  // In an amount that stands alone, a space between groups of three digits parts thousands.
  const joined = text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]*\d)/g, (found) =>
    found.replaceAll(" ", ","),
  );
  const tokens = tokensOf(joined);
  try {
    const read = hedgedAt(tokens, 0);
    if (read === null) return refused("is no amount", hintFor(tokens));
    return readRest(tokens, read, joined, usual);
  } catch (error) {
    if (error instanceof Doubtful) return refused(error.message, EXAMPLES);
    throw error;
  }
}

const MOST_CHARACTERS = 200;

function readRest(
  tokens: readonly Token[],
  { value, next }: Read<Stated & { hedge?: Hedge }>,
  text: string,
  usual: Unit | undefined,
): QuantityReading {
  const written = unitAt(tokens, next);
  const rate = firstOf(tokens, written?.next ?? next, RATES);
  const rest = tokens[rate?.next ?? written?.next ?? next];
  if (rest !== undefined)
    return refused(
      `does not end after the amount: ${show(text.slice(rest.start))} is left over`,
      `After the number may come a unit (${UNITS}) and per day, week, month or year.`,
    );
  const unit = value.isMoney ? "usd" : (written?.value ?? usual);
  if (unit === undefined)
    return refused("names no unit", `Write one of these behind the number: ${UNITS}.`);
  if (value.isMoney && written !== null && written.value !== "usd")
    return refused(`is in dollars and in ${UNIT_WORDS[written.value][1]}`, "Write one of the two.");
  const said = { ...(value.hedge && { hedge: value.hedge }), ...(rate && { per: rate.value }) };
  const parsed = Quantity.safeParse({ ...value.amount, unit, ...said });
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused(parsed.error.issues[0]?.message ?? "is no amount", EXAMPLES);
}

function refused(message: string, hint: string): QuantityReading {
  return { ok: false, message, hint };
}

const VAGUE: ReadonlySet<string> = new Set([
  "many",
  "several",
  "few",
  "most",
  "some",
  "a",
  "numerous",
]);
const NOBODY: ReadonlySet<string> = new Set(["none", "no", "nobody", "nil"]);

/** What to write instead of something that begins with no number. */
function hintFor([first]: readonly Token[]): string {
  if (first !== undefined && NOBODY.has(first.text))
    return "Write 0 only where somebody says that there were none.";
  if (first !== undefined && VAGUE.has(first.text))
    return `It gives no number: leave it out, or keep the words elsewhere. ${EXAMPLES}`;
  return EXAMPLES;
}

/** The amounts of a running text, in order, each as long as it can be read; none overlaps another. SPEC Q15. */
export function findAmounts(text: string): readonly FoundAmount[] {
  const tokens = tokensOf(text);
  const found: FoundAmount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { one, next } = findAt(tokens, at);
    if (one !== null) found.push(one);
    at = next;
  }
  return found;
}

function findAt(
  tokens: readonly Token[],
  at: number,
): { readonly one: FoundAmount | null; readonly next: number } {
  const start = tokens[at]?.start ?? 0;
  const endOf = (next: number): number => tokens[next - 1]?.end ?? start;
  try {
    const read = hedgedAt(tokens, at);
    if (read === null) return { one: null, next: at + 1 };
    const { amount, isMoney, hedge } = read.value;
    const written = unitAt(tokens, read.next);
    const own = written?.value === "usd" || written?.value === "percent" ? written.value : null;
    const behind = own === null ? read.next : (written?.next ?? read.next);
    const rate = firstOf(tokens, behind, RATES);
    const next = rate?.next ?? behind;
    const said = { ...(hedge && { hedge }), ...(rate && { per: rate.value }) };
    const unit = isMoney ? "usd" : own;
    return {
      one: { start, end: endOf(next), amount: { ...amount, ...said }, doubt: null, unit },
      next,
    };
  } catch (error) {
    if (!(error instanceof Doubtful)) throw error;
    const { next, message } = error;
    return { one: { start, end: endOf(next), amount: null, doubt: message, unit: null }, next };
  }
}

/** The quantity in words that `readQuantity` reads back, with its unit: "likely more than 4 people per week". SPEC Q15. */
export function quantityText(quantity: Quantity): string {
  const { per, ...amount } = quantity;
  const words = describeQuantity(amount).replace(
    // Three decimals alone could be taken for thousands.
    /(?<![\d,.])([1-9]\d{0,2}\.\d{3})(?!\d)/g,
    "$10",
  );
  const [one, many] = UNIT_WORDS[quantity.unit];
  const of = quantity.form === "order" ? " of" : "";
  return `${words}${of} ${words === "1" ? one : many}${per === undefined ? "" : ` per ${per}`}`;
}
