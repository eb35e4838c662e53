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

/** How a counted noun stands in its sentence: as its subject, behind a preposition or another noun, or as what is acted on. */
export type NounUse = "plain" | "of" | "object";

/** "لا حوادث", "حادثة واحدة", "حادثتان", "3 حوادث", "11 حادثة", "100 حادثة"; in another use "حادثتين", "قيدًا واحدًا". SPEC A1. */
export function countNoun(count: number, noun: ArabicNoun, use: NounUse = "plain"): string {
  const form = RULES.select(count);
  switch (form) {
    case "zero":
      return use === "plain" ? `لا ${noun.few}` : `0 ${noun.few}`;
    case "one":
      return use === "object" && !isFeminine(noun) ? `${noun.many} واحدًا` : noun.one;
    case "two":
      return use === "plain" ? noun.two : noun.twoOf;
    case "few":
    case "many":
    case "other":
      return `${DIGITS.format(count)} ${noun[form]}`;
  }
}

/** "حادثة أخرى", "حادثتان أخريان", "3 أرقام أخرى", "11 رقمًا آخر": as many again, of what is no person. SPEC A1. */
export function countOthers(count: number, noun: ArabicNoun, use: NounUse = "plain"): string {
  const form = RULES.select(count);
  const other = isFeminine(noun) ? "أخرى" : "آخر";
  switch (form) {
    case "zero":
      return `${countNoun(count, noun, use)} أخرى`;
    case "one":
      return `${use === "object" ? noun.many : noun.other} ${other}`;
    case "two": {
      const pair = isFeminine(noun) ? "أخري" : "آخر";
      return `${countNoun(count, noun, use)} ${pair}${use === "plain" ? "ان" : "ين"}`;
    }
    case "few":
      return `${countNoun(count, noun, use)} أخرى`;
    case "many":
    case "other":
      return `${countNoun(count, noun, use)} ${other}`;
  }
}

/** Whether it is a feminine noun, as its "one" tells. */
function isFeminine({ one }: ArabicNoun): boolean {
  return / واحدة(?: |$)/.test(one);
}

/** The form of a noun behind a number that is written in words of its own: "أكثر من 1,000" wants حادثة. */
export function formBehind(count: number, noun: ArabicNoun): string {
  const form = RULES.select(count);
  return form === "few" || form === "many" ? noun[form] : noun.other;
}

/** A number on its own, with its digits in groups: "1,672". */
export function figure(value: number): string {
  return DIGITS.format(value);
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
