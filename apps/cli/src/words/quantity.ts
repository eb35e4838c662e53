/** Quantities in words with their unit. */
import type { Interval } from "@sitrep/domain/interval";
import { describeInterval, describeQuantity } from "@sitrep/domain/quantity";
import type { Quantity, Unit } from "@sitrep/domain/quantity";
import { UNIT_WORDS } from "@sitrep/domain/unit-words";

const ENGLISH = new Intl.NumberFormat("en");

/** "1 incident", "24 incidents"; the plural is the singular with an s unless it is given. */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${ENGLISH.format(count)} ${count === 1 ? singular : plural}`;
}

/** The unit's plural, as in "5,000–7,000 people"; the singular for exactly one. */
export function unitWords(unit: Unit, words = ""): string {
  return UNIT_WORDS[unit][words === "1" ? 0 : 1];
}

/** A quantity with its unit, which stands before a rate: "more than 3 people per week". */
export function quantityWords(quantity: Quantity): string {
  const words = describeQuantity(quantity);
  const rate = /^(.*) (per (?:day|week|month|year))$/.exec(words);
  const [, amount = words, per] = rate ?? [];
  const of = quantity.form === "order" ? " of" : "";
  return `${amount}${of} ${unitWords(quantity.unit, amount)}${per === undefined ? "" : ` ${per}`}`;
}

/** An interval with its unit. */
export function intervalWords(interval: Interval, unit: Unit): string {
  const words = describeInterval(interval);
  return `${words} ${unitWords(unit, words)}`;
}
