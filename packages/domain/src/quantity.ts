/**
 * Quantity: a number tagged by how it was said, never a bare number.
 *
 * "More than 1,000" is `{ form: 'more-than', value: 1000, unit: 'person', words: 'more than 1,000' }`; what it
 * allows is asked of `boundsOf`. Accepted: finite numbers from 0 to 1e12 with at most six decimals. Not
 * accepted: negative values, and words over 60 characters. SPEC Q7–Q12.
 */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { addExactly, divideExactly, multiplyExactly } from "./decimal.ts";
import type { Interval } from "./interval.ts";
import { between, exactly, from, upTo } from "./interval.ts";
import { printedEnds } from "./printed-ends.ts";
import { Words } from "./prose.ts";
import { strict } from "./strict.ts";

/** What is counted or measured. */
export const Unit = z.enum([
  'person', 'incident', 'attack', 'position', 'trip', 'settlement', 'province', 'shell', 'group',
  'usd', 'km', 'km2', 'percent', 'month', 'year',
]); // prettier-ignore
export type Unit = z.output<typeof Unit>;

/** How sure the speaker was of the number, in the speaker's own grammar; it never moves a bound. */
export const Hedge = z.enum(["likely", "possibly", "reportedly"]);
export type Hedge = z.output<typeof Hedge>;

/** The time in which the stated amount recurs. */
export const Per = z.enum(["day", "week", "month", "year"]);
export type Per = z.output<typeof Per>;

/** The plural that names an order of magnitude ("dozens", "hundreds"). */
export const Magnitude = z.enum(["tens", "dozens", "scores", "hundreds", "thousands", "millions"]);
export type Magnitude = z.output<typeof Magnitude>;

const amount = z
  .number()
  .min(0, { error: COMPLAINT_SENTENCE.notNegative })
  .max(1e12, { error: COMPLAINT_SENTENCE.mostAmount })
  // Most amounts are whole, and to print one takes long.
  .refine((value) => Number.isInteger(value) || Number(value.toFixed(6)) === value, {
    message: COMPLAINT_SENTENCE.sixDecimals,
  })
  // Adding zero turns negative zero into zero.
  .overwrite((value) => value + 0);

const said = {
  unit: Unit,
  per: Per.optional(),
  hedge: Hedge.optional(),
  words: Words.optional(),
};

const ranged = strict({ form: z.literal("between"), low: amount, high: amount, ...said }).refine(
  (value) => value.low <= value.high,
  { path: ["low"], message: COMPLAINT_SENTENCE.lowAboveHigh },
);

/** A stated amount. In `order`, `magnitude` "tens" with `of` "thousands" is "tens of thousands". */
export const Quantity = z.discriminatedUnion("form", [
  strict({ form: z.literal("exactly"), value: amount, ...said }),
  ranged,
  strict({ form: z.literal("more-than"), value: amount, ...said }),
  strict({ form: z.literal("at-least"), value: amount, ...said }),
  strict({
    form: z.literal("less-than"),
    value: amount.refine((v) => v > 0, COMPLAINT_SENTENCE.aboveZero),
    ...said,
  }),
  strict({ form: z.literal("at-most"), value: amount, ...said }),
  strict({ form: z.literal("about"), value: amount, ...said }),
  strict({
    form: z.literal("nearly"),
    value: amount.refine((v) => v > 0, COMPLAINT_SENTENCE.aboveZero),
    ...said,
  }),
  strict({
    form: z.literal("order"),
    magnitude: Magnitude,
    of: z.enum(["thousands", "millions"]).optional(),
    ...said,
  }),
  strict({ form: z.literal("coded"), low: amount, best: amount, high: amount, ...said }),
]);
export type Quantity = Readonly<z.output<typeof Quantity>>;

/** The form of a quantity. */
export type QuantityForm = Quantity["form"];

/**
 * The tolerances for words that give none, as one named and versioned rule; a change of it moves published
 * numbers and takes a new version. `about` is a share of the value to both sides, `nearly` a share below it,
 * and an order reaches from two of its unit to below ten of it.
 */
export const TOLERANCE = {
  rule: "Q9",
  version: 1,
  about: 0.1,
  nearly: 0.1,
  orderFrom: 2,
  orderBelow: 10,
} as const;

const MAGNITUDE = {
  tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1_000_000,
} as const satisfies Record<Magnitude, number>; // prettier-ignore

const MULTIPLE = { thousands: 1000, millions: 1_000_000 } as const;

/**
 * Days that a period of a rate may have, shortest and longest, as one named and versioned rule: a month or year is
 * not told apart from its neighbours, so the amount of a rate allows for all of them. SPEC Q11.
 */
export const PERIOD_DAYS = {
  rule: "Q11",
  version: 1,
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
} as const satisfies Record<Per, readonly [number, number]> & { rule: string; version: number };

const ABOUT_LOW = addExactly(1, -TOLERANCE.about, "down");
const ABOUT_HIGH = addExactly(1, TOLERANCE.about, "up");
const NEARLY_LOW = addExactly(1, -TOLERANCE.nearly, "down");

/** Every value that the statement allows, in the quantity's own unit (per `per`, if it is a rate). SPEC Q8. */
export function boundsOf(quantity: Quantity): Interval {
  switch (quantity.form) {
    case "exactly":
      return exactly(quantity.value);
    case "between":
      return between(quantity.low, quantity.high);
    case "more-than":
      return from(quantity.value, true);
    case "at-least":
      return from(quantity.value);
    case "less-than":
      return upTo(quantity.value, true);
    case "at-most":
      return upTo(quantity.value);
    case "about":
      return between(
        multiplyExactly(quantity.value, ABOUT_LOW, "down"),
        multiplyExactly(quantity.value, ABOUT_HIGH, "up"),
      );
    case "nearly": {
      const low = multiplyExactly(quantity.value, NEARLY_LOW, "down");
      return { low, high: quantity.value, lowOpen: false, highOpen: true };
    }
    case "order": {
      const unit = MAGNITUDE[quantity.magnitude] * (quantity.of ? MULTIPLE[quantity.of] : 1);
      return {
        low: unit * TOLERANCE.orderFrom,
        high: unit * TOLERANCE.orderBelow,
        lowOpen: false,
        highOpen: true,
      };
    }
    case "coded": {
      const { low, best, high } = quantity;
      return between(Math.min(low, best, high), Math.max(low, best, high));
    }
  }
}

/** The value that the source itself put forward, for the dot on a bar; `null` where it gave none. SPEC Q14. */
export function pointOf(quantity: Quantity): number | null {
  switch (quantity.form) {
    case "exactly":
    case "about":
    case "nearly":
      return quantity.value;
    case "coded":
      return quantity.best;
    case "between":
    case "more-than":
    case "at-least":
    case "less-than":
    case "at-most":
    case "order":
      return null;
  }
}

/** Whether a coded triple contradicts itself (`low` > `best` or `best` > `high`); kept as given, and flagged. SPEC Q10. */
export function isDisordered(quantity: Quantity): boolean {
  return (
    quantity.form === "coded" && (quantity.low > quantity.best || quantity.best > quantity.high)
  );
}

/**
 * What a rate amounts to over a number of whole days; `null` when the quantity is no rate. Derived by us, as an
 * average over those days, and cut outward to six decimals. @throws RangeError unless `days` is whole and above zero.
 * SPEC Q11.
 */
export function amountOver(quantity: Quantity, days: number): Interval | null {
  if (quantity.per === undefined) return null;
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError(`days must be a whole number above zero: ${days}`);
  const [shortest, longest] = PERIOD_DAYS[quantity.per];
  const { low, high, lowOpen, highOpen } = boundsOf(quantity);
  const over = (bound: number, period: number, rounding: "down" | "up"): number =>
    divideExactly(multiplyExactly(bound, days, rounding), period, rounding);
  return {
    low: low === null ? null : over(low, longest, "down"),
    high: high === null ? null : over(high, shortest, "up"),
    lowOpen,
    highOpen,
  };
}

/** A printer of numbers, made at its first use: making one takes longer than most readings of records. */
function printer(roundingMode: "halfExpand" | "floor" | "ceil") {
  let format: Intl.NumberFormat | undefined;
  const options = { maximumFractionDigits: 6, signDisplay: "negative", roundingMode } as const;
  return {
    format: (value: number) =>
      wholeText(value) ?? (format ??= new Intl.NumberFormat("en", options)).format(value),
  };
}

/** A whole number below a million, as most are, in a tenth of the time that `Intl` takes; null for any other. */
function wholeText(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000) return null;
  if (value < 1000) return String(value);
  return `${Math.trunc(value / 1000)},${String(value % 1000).padStart(3, "0")}`;
}

const ENGLISH = printer("halfExpand");
// A bound is printed outward, so that the printed range never says less than the interval.
const LOW = printer("floor");
const HIGH = printer("ceil");

/** The quantity in plain English, without its unit: "more than 1,000", "5,000–7,000", "tens of thousands". SPEC Q12. */
export function describeQuantity(quantity: Quantity): string {
  const rate = quantity.per ? ` per ${quantity.per}` : "";
  const hedge = quantity.hedge ? `${quantity.hedge} ` : "";
  return `${hedge}${describeForm(quantity)}${rate}`;
}

function describeForm(quantity: Quantity): string {
  switch (quantity.form) {
    case "exactly":
      return ENGLISH.format(quantity.value);
    case "between":
      return `${ENGLISH.format(quantity.low)}–${ENGLISH.format(quantity.high)}`;
    case "more-than":
      return `more than ${ENGLISH.format(quantity.value)}`;
    case "at-least":
      return `at least ${ENGLISH.format(quantity.value)}`;
    case "less-than":
      return `less than ${ENGLISH.format(quantity.value)}`;
    case "at-most":
      return `at most ${ENGLISH.format(quantity.value)}`;
    case "about":
      return `about ${ENGLISH.format(quantity.value)}`;
    case "nearly":
      return `nearly ${ENGLISH.format(quantity.value)}`;
    case "order":
      return quantity.of ? `${quantity.magnitude} of ${quantity.of}` : quantity.magnitude;
    case "coded":
      return `${ENGLISH.format(quantity.best)} (coded ${ENGLISH.format(quantity.low)}–${ENGLISH.format(quantity.high)})`;
  }
}

/** An interval in plain English: "more than 1,000", "27 or more", "between 29,500 and 30,000", "any number". SPEC Q12. */
export function describeInterval(interval: Interval): string {
  const { lowOpen, highOpen } = interval;
  const { low, high } = printedEnds(interval);
  const least = low === null ? null : LOW.format(low);
  const most = high === null ? null : HIGH.format(high);
  if (least === null && most === null) return "any number";
  if (most === null) return lowOpen ? `more than ${least}` : `${least} or more`;
  if (least === null) return highOpen ? `less than ${most}` : `${most} or fewer`;
  if (least === most) return least;
  if (!lowOpen && !highOpen) return `${least}–${most}`;
  return `${lowOpen ? `above ${least}` : least} to ${highOpen ? `below ${most}` : most}`;
}
