/**
 * Quantity words: an amount as people write it, read into a quantity and printed back: "more than 1,000 people",
 * "5,000 to 7,000", "tens of thousands", "at least 9 per month". What a text does not say is not guessed. SPEC Q15.
 */
import type { Amount, Stated } from "./amount.ts";
import { amountAt, behindAt, rateAt, unitAt } from "./amount.ts";
import { subjectOfComplaint } from "./complaint-sentence.ts";
import type { Said } from "./defect-sentence.ts";
import { said } from "./defect-sentence.ts";
import type { Defect, DefectOf } from "./defect.ts";
import type { Read, Token } from "./number-words.ts";
import { Doubtful, tokensOf } from "./number-words.ts";
import type { Hedge, Per, Unit } from "./quantity.ts";
import { Quantity, describeQuantity } from "./quantity.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** A quantity that was read, or why a text is none, and what to write instead. */
export type QuantityReading =
  | { readonly ok: true; readonly value: Quantity }
  | ({ readonly ok: false } & Said);

/** An amount in running text. `amount` is null where it may mean two things, and `doubt` says which. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: (Amount & { readonly hedge?: Hedge; readonly per?: Per }) | null;
  readonly doubt: string | null;
  /** The unit that is written with the amount itself; what is counted may stand behind it. */
  readonly unit: "usd" | "percent" | null;
}

/**
 * Reads a text that is an amount and nothing else. The unit may be written behind the number; where it is not, `usual`
 * is. SPEC Q15.
 */
export function readQuantity(text: string, usual?: Unit): QuantityReading {
  if (text.length > MOST_CHARACTERS) return refused({ is: "amount-too-long" });
  // In an amount that stands alone, a space between groups of three digits parts thousands.
  const joined = text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]*\d)/g, (found) =>
    found.replaceAll(" ", ","),
  );
  const tokens = tokensOf(joined);
  try {
    const read = amountAt(tokens, 0);
    if (read === null) return refused({ is: "no-amount", begins: beginningOf(tokens) });
    return readRest(tokens, read, joined, usual);
  } catch (error) {
    if (error instanceof Doubtful) return refused(error.defect);
    throw error;
  }
}

const MOST_CHARACTERS = 200;

function readRest(
  tokens: readonly Token[],
  { value, next }: Read<Stated>,
  text: string,
  usual: Unit | undefined,
): QuantityReading {
  const written = unitAt(tokens, next);
  const bound = value.amount.form === "exactly" && written ? behindAt(tokens, written.next) : null;
  const afterUnit = bound?.next ?? written?.next ?? next;
  const rate = rateAt(tokens, afterUnit);
  const rest = tokens[rate?.next ?? afterUnit];
  if (rest !== undefined) return refused({ is: "amount-left-over", rest: text.slice(rest.start) });
  const unit = value.isMoney ? "usd" : (written?.value ?? usual);
  if (unit === undefined) return refused({ is: "amount-without-unit" });
  if (value.isMoney && written !== null && written.value !== "usd")
    return refused({ is: "amount-of-two-units", unit: written.value });
  const spoken = { ...(value.hedge && { hedge: value.hedge }), ...(rate && { per: rate.value }) };
  const parsed = Quantity.safeParse({
    ...value.amount,
    ...(bound && { form: bound.value }),
    unit,
    ...spoken,
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const about = subjectOfComplaint(parsed.error.issues[0]?.message ?? "");
  return refused(
    about === undefined
      ? { is: "no-amount", begins: "other" }
      : { is: "amount-breaks-rule", about },
  );
}

function refused(defect: Defect): QuantityReading {
  return { ok: false, ...said(defect) };
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

/** What something begins with that begins with no number. */
function beginningOf([first]: readonly Token[]): DefectOf<"no-amount">["begins"] {
  if (first !== undefined && NOBODY.has(first.text)) return "nobody";
  return first !== undefined && VAGUE.has(first.text) ? "vague" : "other";
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
    const read = amountAt(tokens, at);
    if (read === null) return { one: null, next: at + 1 };
    const { amount, isMoney, hedge } = read.value;
    const written = unitAt(tokens, read.next);
    const own = written?.value === "usd" || written?.value === "percent" ? written.value : null;
    const behind = own === null ? read.next : (written?.next ?? read.next);
    const rate = rateAt(tokens, behind);
    const next = rate?.next ?? behind;
    const spoken = { ...(hedge && { hedge }), ...(rate && { per: rate.value }) };
    const unit = isMoney ? "usd" : own;
    return {
      one: { start, end: endOf(next), amount: { ...amount, ...spoken }, doubt: null, unit },
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
