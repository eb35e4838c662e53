/**
 * Number words: a number as people write it, in digits or in English words: "1,000", "1.5 million", "twenty-seven",
 * "a dozen". A comma parts thousands and a point decimals. What another custom would read as another number, such as
 * "1.500", is doubtful and not read. Digits of any script count, and the Arabic numbers that are mostly written out. SPEC Q15, Q16.
 */
import {
  ARABIC_ALONE,
  ARABIC_ONES,
  ARABIC_SMALL,
  ARABIC_TEN,
  ARABIC_TENS,
  ARABIC_THOUSANDS,
} from "./arabic/amount-words.ts";
import { multiplyExactly } from "./decimal.ts";
import { defectSentence } from "./defect-sentence.ts";
import type { Defect } from "./defect.ts";
import { fold } from "./text.ts";

/** A word, a number in digits or a sign of a text, with its place in it. */
export interface Token {
  /** In lower case, digits as ASCII, dashes as hyphens, Arabic words folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What was read from a token on; `next` is the index of the first token that is no part of it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Why something that looks like a number is none for sure. */
export class Doubtful extends Error {
  /** The index of the first token behind it. */
  readonly next: number;

  readonly defect: Defect;

  constructor(defect: Defect, next: number) {
    super(defectSentence(defect).message);
    this.defect = defect;
    this.next = next;
  }
}

const GAP = "[\\u00A0\\u2009\\u202F]";
const TOKEN = new RegExp(
  `\\d{1,3}(?:${GAP}\\d{3})+(?![\\d,.]*\\d)|\\d+(?:[.,]\\d+)*|\\p{Script=Arabic}[\\p{Script=Arabic}\\p{M}]*|\\p{L}[\\p{L}\\p{M}²2]*(?:['’]\\p{L}+)?|>=|<=|\\S`,
  "gu",
);

/** Cuts a text into words, numbers and signs. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06_f0))
    .replace(/\u066B/g, ".")
    .replace(/\u066C/g, ",")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  return [...plain.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: /\p{Script=Arabic}/u.test(found) ? fold(found) || found : found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): readonly [string, number] => [word, value])
    .concat(ARABIC_SMALL),
);

const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): readonly [string, number] => [word, (index + 2) * 10])
    .concat(ARABIC_TENS),
);

/** Arabic numbers below ten, which stand before ten and before tens: "خمسة عشر", "خمسة وعشرين". */
const ONES: ReadonlyMap<string, number> = new Map(
  ARABIC_SMALL.filter(([, value]) => value < 10).concat(ARABIC_ONES),
);

/** Words that multiply all that stands before them. */
const THOUSANDS: ReadonlyMap<string, number> = new Map([
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ...ARABIC_THOUSANDS,
]);

/** Arabic words that are a number by themselves: "ألف" is a thousand. */
const ALONE: ReadonlyMap<string, number> = new Map(ARABIC_ALONE);

/** Words that multiply a small number. */
const DOZENS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
]);

/** A number, and the word that multiplies it where it ends with one: "thousand". */
export interface StatedNumber {
  readonly value: number;
  readonly multiple: string | null;
}

/** Reads the number that begins at a token; `null` where none does. @throws Doubtful */
export function numberAt(tokens: readonly Token[], at: number): Read<StatedNumber> | null {
  const first = tokens[at]?.text ?? "";
  return /^\d/.test(first) ? digitsAt(tokens, at, first) : wordsAt(tokens, at);
}

/** Digits, and one word that multiplies them: "200 million", "3 dozen". */
function digitsAt(tokens: readonly Token[], at: number, digits: string): Read<StatedNumber> {
  const value = valueOf(digits, at);
  const word = tokens[at + 1]?.text ?? "";
  const factor = THOUSANDS.get(word) ?? DOZENS.get(word) ?? (word === "hundred" ? 100 : undefined);
  if (factor === undefined) return { value: { value, multiple: null }, next: at + 1 };
  return { value: { value: multiplyExactly(value, factor, "down"), multiple: word }, next: at + 2 };
}

/** The value of a number in digits. */
function valueOf(text: string, at: number): number {
  const digits = text.replace(new RegExp(GAP, "g"), ",");
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  if (!isGrouped && !/^\d+(?:\.\d+)?$/.test(digits))
    throw new Doubtful({ is: "no-number", text }, at + 1);
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    const [whole = "", fraction = ""] = digits.split(".");
    throw new Doubtful({ is: "number-of-two-readings", text, whole, fraction }, at + 1);
  }
  return Number(digits.replaceAll(",", ""));
}

/** A number in words: "seven", "twenty-seven", "a dozen", "two hundred and fifty thousand". */
function wordsAt(tokens: readonly Token[], at: number): Read<StatedNumber> | null {
  const alone = ALONE.get(tokens[at]?.text ?? "");
  if (alone !== undefined) return { value: { value: alone, multiple: null }, next: at + 1 };
  let next = at;
  let total = 0;
  let current: number | null = null;
  let below = Infinity;
  let multiple: string | null = null;
  for (;;) {
    const word = tokens[next]?.text ?? "";
    const thousands = THOUSANDS.get(word);
    const dozens = DOZENS.get(word);
    if (current !== null && current > 0 && thousands !== undefined && thousands < below) {
      total += current * thousands;
      [current, below, multiple, next] = [null, thousands, word, next + 1];
    } else if (current !== null && current > 0 && current < 100 && word === "hundred") {
      [current, multiple, next] = [current * 100, word, next + 1];
    } else if (current !== null && current > 0 && next - at <= 3 && total === 0 && dozens) {
      return { value: { value: current * dozens, multiple: word }, next: next + 1 };
    } else {
      const small = smallAt(tokens, next, current === null && total === 0);
      const isRoom = current === null || (current >= 100 && current % 100 === 0);
      if (small === null || !isRoom) break;
      [current, multiple, next] = [(current ?? 0) + small.value, null, small.next];
    }
  }
  if (next === at) return null;
  return { value: { value: total + (current ?? 0), multiple }, next };
}

/** A number below a hundred: "seven", "twenty-seven"; at the start also "a" before a word that multiplies, later also "and seven". */
function smallAt(tokens: readonly Token[], at: number, isStart: boolean): Read<number> | null {
  const word = tokens[at]?.text ?? "";
  const behindWord = tokens[at + 1]?.text ?? "";
  if (isStart && (word === "a" || word === "an")) {
    const isMultiplied = THOUSANDS.has(behindWord) || DOZENS.has(behindWord);
    return isMultiplied || behindWord === "hundred" ? { value: 1, next: at + 1 } : null;
  }
  if (!isStart && word === "and") return smallAt(tokens, at + 1, false);
  const teen = ARABIC_TEN.has(behindWord) ? ONES.get(word) : undefined;
  if (teen !== undefined) return { value: teen + 10, next: at + 2 };
  const more = behindWord.startsWith("و") ? TENS.get(behindWord.slice(1)) : undefined;
  const ones = ONES.get(word);
  if (more !== undefined && ones !== undefined) return { value: more + ones, next: at + 2 };
  const small = SMALL.get(word);
  if (small !== undefined && (isStart || small > 0)) return { value: small, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const behind = behindWord === "-" ? at + 2 : at + 1;
  const last = SMALL.get(tokens[behind]?.text ?? "") ?? 0;
  const isCompound = last >= 1 && last <= 9;
  return { value: tens + (isCompound ? last : 0), next: isCompound ? behind + 1 : at + 1 };
}
