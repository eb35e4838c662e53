/** Counting in Arabic: a number with its noun, which has six forms, and a list of several things. SPEC A1. */

/** A noun with the forms that a number asks for, none of them with the number in it. */
export interface ArabicNoun {
  /** With its "one": حادثة واحدة. */
  readonly one: string;
  /** The dual as a subject: حادثتان. */
  readonly two: string;
  /** The dual behind a preposition or another noun: حادثتين. */
  readonly twoOf: string;
  /** The plural, from three to ten: حوادث. */
  readonly few: string;
  /** From eleven to ninety-nine: حادثة, مصدرًا. */
  readonly many: string;
  /** From a hundred on, and of no whole number: حادثة, مصدر. */
  readonly other: string;
}

const RULES = new Intl.PluralRules("ar");
/** Western digits: those that BBC Arabic, Al Jazeera and OCHA print, and those of the documents that are cited. */
const DIGITS = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** "لا حوادث", "حادثة واحدة", "حادثتان", "3 حوادث", "11 حادثة", "100 حادثة"; `of` behind a preposition. SPEC A1. */
export function countNoun(count: number, noun: ArabicNoun, use: "plain" | "of" = "plain"): string {
  const form = RULES.select(count);
  switch (form) {
    case "zero":
      return use === "plain" ? `لا ${noun.few}` : `0 ${noun.few}`;
    case "one":
      return noun.one;
    case "two":
      return use === "plain" ? noun.two : noun.twoOf;
    case "few":
    case "many":
    case "other":
      return `${DIGITS.format(count)} ${noun[form]}`;
  }
}

/** The form of a noun behind a number that is written in words of its own: "أكثر من 1,000" wants حادثة. */
export function formBehind(count: number, noun: ArabicNoun): string {
  const form = RULES.select(count);
  return form === "few" || form === "many" ? noun[form] : noun.other;
}

/** "أ", "أ وب", "أ وب وج": "and" is written onto what follows it. */
export function joinWithAnd(items: readonly string[]): string {
  return items.join(" و");
}

/** "أ", "أ أو ب", "أ أو ب أو ج". */
export function joinWithOr(items: readonly string[]): string {
  return items.join(" أو ");
}

/** A run of figures and signs that keeps its own order, left to right, within a line of Arabic, and on one line: "1,000–2,000". SPEC A2. */
export function isolate(figures: string): string {
  return `\u2066${figures.replaceAll("–", "\u2060–\u2060")}\u2069`;
}
