/**
 * Number mention: a number of a sentence with what it counts. Every number of a document becomes one, and those that are
 * no quantity (a year, a date, an age, part of a name) say why, so that none goes unseen. SPEC Q7, Q15.
 */
import type { Hedge, Per, Unit } from "@sitrep/domain/quantity";
import type { FoundAmount } from "@sitrep/domain/quantity-words";
import { countedNounAfter } from "./counted-noun.ts";
import type { Counted, CountedNoun } from "./counted-noun.ts";
import type { DateMention } from "./date-mention.ts";
import { isFewWords } from "./label.ts";
import { classOf, isTroopNoun } from "./noun-class.ts";
import { otherThanQuantity } from "./other-number.ts";
import type { OtherNumber } from "./other-number.ts";
import { runningAmounts } from "./running-amount.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { indexFrom } from "./sentence.ts";

/** A number, and what it counts. Its stretch holds the words that are quoted: the amount and, where it is short, its noun. */
export interface NumberMention extends Stretch {
  readonly sentence: Sentence;
  /** What the stretch holds: at most 60 characters and seven words. */
  readonly words: string;
  /** Null where it may mean two things, or is written in no form of the domain's. */
  readonly amount: NonNullable<FoundAmount["amount"]> | null;
  readonly unit: Unit | null;
  readonly noun: CountedNoun | null;
  readonly hedge: Hedge | null;
  readonly per: Per | null;
  /** What a person has to look at, each in words that follow the name of a field. */
  readonly checks: readonly string[];
}

/** The numbers of a sentence. */
export interface NumbersOf {
  readonly mentions: readonly NumberMention[];
  readonly others: readonly OtherNumber[];
}

/** Whether two numbers count one thing: "hundreds - likely more than 1,000 - fighters". SPEC E5. */
export function sharesNoun(one: NumberMention, other: NumberMention): boolean {
  return one !== other && one.noun !== null && one.noun.start === other.noun?.start;
}

/** Whether what stands behind two numbers belongs to both: "2,300 soldiers and several hundred militiamen". */
export function isOneBreath(one: NumberMention, other: NumberMention): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const { text, start } = one.sentence;
  return (
    sharesNoun(one, other) || /^,? and $/.test(text.slice(first.end - start, second.start - start))
  );
}

/** Finds every number of a sentence; `heads` are stretches whose numbers count speakers. */
export function numbersIn(
  sentence: Sentence,
  dates: readonly DateMention[],
  heads: readonly Stretch[],
): NumbersOf {
  const mentions: NumberMention[] = [];
  const others: OtherNumber[] = [];
  const found = runningAmounts(sentence.text).map((one) => ({
    ...one,
    start: one.start + sentence.start,
    end: one.end + sentence.start,
  }));
  for (const amount of found) {
    const is = otherThanQuantity(sentence, amount, dates, heads);
    if (is !== null) others.push({ start: amount.start, end: amount.end, sentence, is });
    else mentions.push(withReferent(mentionOf(sentence, amount), mentions));
  }
  return { mentions, others };
}

/** A number without a noun that the sentence itself explains; it is filled in, and marked. */
function withReferent(one: NumberMention, before: readonly NumberMention[]): NumberMention {
  if (
    one.unit !== null ||
    one.noun !== null ||
    one.checks.some((check) => check.startsWith(POINTS_BACK))
  )
    return one;
  const { sentence } = one;
  const text = sentence.text.slice(0, one.start - sentence.start);
  const filled = (unit: Unit, from: string): NumberMention => ({
    ...one,
    unit,
    checks: [
      ...one.checks.filter((check) => !check.startsWith("unit:") && !check.startsWith(NO_NOUN)),
      `population: no noun stands behind the number; it is read from ${from}`,
    ],
  });
  const counted = /\bnumber of ((?:\w+ ){1,3})/i
    .exec(text)?.[1]
    ?.split(" ")
    .find((word) => classOf(word) !== null);
  const unit = counted === undefined ? null : (classOf(counted)?.unit ?? null);
  if (unit !== null) return filled(unit, `"number of ${counted}" before it`);
  const last = before.findLast((other) => other.unit !== null);
  const isList = /\bof (?:which|whom)\b/i.test(text.slice((before[0]?.end ?? 0) - sentence.start));
  const isMore = /\b(?:another|additional|further)\s$/i.test(text);
  if (last?.unit === "person" && isList) return filled("person", OF_LIST);
  if (last?.unit && isMore) return filled(last.unit, "the number before it");
  if (/\b(?:killed|abducted|kidnapped|assassinated)\b.*\bat a rate of $/i.test(text))
    return filled("person", "the verb before it");
  return one;
}

const OF_LIST = "the list that it stands in";
const NO_NOUN = "population: no noun";
const POINTS_BACK = "population: the number counts something told of before";

function mentionOf(sentence: Sentence, amount: FoundAmount): NumberMention {
  const counted = amount.unit === "usd" ? null : countedNounAfter(sentence, amount.end);
  const noun = counted === "points-back" ? null : counted;
  const stretch = quotedStretch(sentence, amount, noun);
  const unit = unitOf(sentence, amount, counted);
  const hedge = amount.amount?.hedge ?? hedgeAround(sentence, amount, noun);
  const per = amount.amount?.per ?? noun?.per ?? null;
  return {
    ...stretch,
    sentence,
    words: sentence.text.slice(stretch.start - sentence.start, stretch.end - sentence.start),
    amount: amount.amount,
    unit,
    noun,
    hedge,
    per,
    checks: checksOf(sentence, amount, counted, unit),
  };
}

function wordsBefore({ words, text, start }: Sentence, place: number, count: number): string {
  const at = words.findLastIndex(({ end }) => end <= place);
  const first = words[Math.max(0, at - count + 1)];
  return first === undefined || at === -1 ? "" : text.slice(first.start - start, place - start);
}

function quotedStretch(sentence: Sentence, amount: Stretch, noun: CountedNoun | null): Stretch {
  const withNoun = { start: amount.start, end: noun?.end ?? amount.end };
  const textOf = (from: number): string =>
    sentence.text.slice(from - sentence.start, withNoun.end - sentence.start);
  const isShort = !/ - |\d/.test(textOf(amount.end)) && isFewWords(textOf(amount.start));
  return isShort ? withNoun : { start: amount.start, end: amount.end };
}

/** Verbs whose object is people, though no noun says so: "they injured six". */
const OF_PEOPLE =
  /^(?:killed|killing|injured|injuring|wounded|wounding|kidnapped|abducted|arrested|detained)$/;
const TRAVEL = /\b(?:travel(?:l?ed|s)?|visit(?:ed|s)?|flew|went|came)\b/i;

function unitOf(sentence: Sentence, amount: FoundAmount, counted: Counted): Unit | null {
  if (amount.unit !== null) return amount.unit;
  const { words, text } = sentence;
  const behind = words
    .slice(indexFrom(sentence, amount.end))
    .filter(({ text: one }) => one !== "-")
    .slice(0, 2);
  const [one, two] = behind.map(({ lower }) => lower);
  if (/^(?:dead|killed|wounded|injured|missing|displaced|abducted)$/.test(one ?? ""))
    return "person";
  if (/^(?:square|sq)$/.test(one ?? "") && /^(?:kilomet(?:re|er)s?|km)$/.test(two ?? ""))
    return "km2";
  if (counted !== null && counted !== "points-back") {
    const { head } = counted;
    if (/^times?$/.test(head.lower)) return TRAVEL.test(text) ? "trip" : null;
    return classOf(head.lower)?.unit ?? (isTroopNoun(head.lower) ? "person" : null);
  }
  const before = words.findLast(({ end }) => end <= amount.start);
  const next = behind[0];
  const isObject =
    before !== undefined &&
    OF_PEOPLE.test(before.lower) &&
    (counted === null || counted === "points-back");
  const isSubject =
    counted === null &&
    /^(?:were|was|are|have|had)$/.test(next?.lower ?? "") &&
    words
      .slice(indexFrom(sentence, amount.end))
      .slice(0, 4)
      .some(({ lower }) => OF_PEOPLE.test(lower));
  return isObject || isSubject ? "person" : null;
}

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/\b(?:likely|probably)\b/i, "likely"],
  [/\b(?:may|might|maybe|possibly|perhaps)\b/i, "possibly"],
  [/\b(?:reportedly|allegedly|is believed|are believed|thought to)\b/i, "reportedly"],
];

/** A word of doubt in the same clause, as near as six words; "in May" is none. */
function hedgeAround(sentence: Sentence, amount: Stretch, noun: CountedNoun | null): Hedge | null {
  const { words } = sentence;
  const first = indexFrom(sentence, amount.start);
  const last = indexFrom(sentence, noun?.end ?? amount.end);
  const before = words.slice(Math.max(0, first - 6), first);
  const behind = words.slice(last, last + 5);
  const cutBefore = before.slice(before.findLastIndex(isClauseEnd) + 1);
  const stop = behind.findIndex(isClauseEnd);
  const near = [...cutBefore, ...(stop === -1 ? behind : behind.slice(0, stop))];
  const text = near.map(({ text: one }) => (one === "May" ? "" : one)).join(" ");
  return HEDGES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function isClauseEnd({ text }: Word): boolean {
  return /^[,;:()".]$/.test(text) || text === "-";
}

function checksOf(
  sentence: Sentence,
  amount: FoundAmount,
  counted: Counted,
  unit: Unit | null,
): readonly string[] {
  const checks: string[] = [];
  if (amount.doubt !== null) checks.push(`quantity: ${amount.doubt}`);
  if (counted === "points-back") checks.push(`${POINTS_BACK}; say what`);
  else if (counted === null && amount.unit === null)
    checks.push(`${NO_NOUN} stands behind the number; say what is counted`);
  if (unit === null && amount.amount !== null)
    checks.push(
      counted !== null && counted !== "points-back"
        ? `unit: no unit of the domain's fits "${counted.head.lower}"; leave the figure out if it does not matter here`
        : "unit: say what is counted",
    );
  const before = wordsBefore(sentence, amount.start, 2);
  if (/\b(?:another|other|additional|further)\s$/i.test(before))
    checks.push("quantity: it comes on top of another number");
  if (/\b(?:the|these|those|all|original|remaining)\s$/i.test(before))
    checks.push("population: the words point to people or things told of before");
  return checks;
}
