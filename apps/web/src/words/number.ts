/** Numbers as words: how many of a thing, and a quantity with its unit. */
import type { Unit } from "@sitrep/domain/quantity";
import { ARABIC_UNITS } from "@sitrep/domain/arabic/quantity";
import { UNIT_WORDS } from "@sitrep/domain/unit-words";
import { pageLanguage, inLanguages } from "../language/speech.ts";

const ENGLISH = new Intl.NumberFormat("en");
const COMPACT = inLanguages({
  en: new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 }),
  ar: new Intl.NumberFormat("ar-u-nu-latn", { notation: "compact", maximumFractionDigits: 1 }),
});

/** "1 incident", "24 incidents"; the plural is the singular with an s unless it is given. */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${ENGLISH.format(count)} ${count === 1 ? singular : plural}`;
}

/** A number with its thousands set off; the digits are the same in every language of the site. */
export function numberWords(value: number): string {
  return ENGLISH.format(value);
}

/** A number for the end of an axis: 20,000, and 200M from a million on. */
export function tickWords(value: number): string {
  return Math.abs(value) >= 1_000_000 ? COMPACT().format(value) : ENGLISH.format(value);
}

/** The unit's plural, as in "5,000–7,000 people"; the singular for exactly one. */
export function unitWords(unit: Unit, words = ""): string {
  if (pageLanguage() === "ar") return ARABIC_UNITS[unit];
  return UNIT_WORDS[unit][words === "1" ? 0 : 1];
}

/** A word of magnitude wants "of" before what is counted: "hundreds of incidents". */
const MAGNITUDE_LAST = /(?:tens|dozens|scores|hundreds|thousands|millions)$/;

/** Words of a quantity with the unit, which stands before a rate: "more than 3 people per week". */
export function quantityWords(words: string, unit: Unit): string {
  const rate = /^(.*) (per (?:day|week|month|year))$/.exec(words);
  const [, amount = words, per] = rate ?? [];
  const of = MAGNITUDE_LAST.test(amount) ? " of" : "";
  return `${amount}${of} ${unitWords(unit, amount)}${per === undefined ? "" : ` ${per}`}`;
}
