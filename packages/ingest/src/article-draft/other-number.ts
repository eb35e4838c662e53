/** Other number: a number of a document that is no quantity: a year, an age, part of a name, a telephone's. */
import { Quantity } from "@sitrep/domain/quantity";
import type { FoundAmount } from "@sitrep/domain/quantity-words";
import { countedNounAfter } from "./counted-noun.ts";
import type { DateMention } from "./date-mention.ts";
import { classOf, isTimeNoun, isTroopNoun } from "./noun-class.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { indexFrom } from "./sentence.ts";
import { overlaps } from "./stretch.ts";

/** A number that is no quantity of the domain's. */
export interface OtherNumber extends Stretch {
  readonly sentence: Sentence;
  /** "a year", "an age": what it is instead. */
  readonly is: string;
}

/** Why a number is no quantity, in words; null where it is one. */
export function otherThanQuantity(
  sentence: Sentence,
  amount: FoundAmount,
  dates: readonly DateMention[],
  heads: readonly Stretch[],
): string | null {
  if (amount.amount !== null && !Quantity.safeParse({ ...amount.amount, unit: "person" }).success)
    return "beyond every amount";
  const { words } = sentence;
  const behind = indexFrom(sentence, amount.end);
  const next = words[behind];
  const before = words.findLast(({ end }) => end <= amount.start);
  const isBare = amount.amount?.form === "exactly" && amount.unit === null;
  const text = sentence.text.slice(amount.start - sentence.start, amount.end - sentence.start);
  if (heads.some((head) => amount.start >= head.start && amount.end <= head.end))
    return "counts speakers";
  if (dates.some((date) => overlaps(date, amount))) return "part of a date";
  if (isYears(amount) && !isCountedNoun(next)) return "a year";
  if (next?.text === "-" && next.start === amount.end) {
    const joined = words[behind + 1]?.lower ?? "";
    if (isTimeNoun(joined))
      return /^old$/.test(words[behind + 3]?.lower ?? "") ? "an age" : "a length of time";
    if (classOf(joined)?.unit !== "km") return "part of a word";
  }
  const noun = countedNounAfter(sentence, amount.end);
  if (typeof noun === "object" && noun !== null && isTimeNoun(noun.head.lower))
    return "a length of time";
  if (before?.text === "-" && before.end === amount.start && isBare) return "part of a word";
  if (isBare && /^one$/i.test(text) && isPronounOne(words, behind, before)) return "the word one";
  if (
    before !== undefined &&
    /^(?:no|article|section|chapter|resolution|page|channel|figure|number|aged|unit|route|highway|phase|version|group-of)$/.test(
      before.lower,
    ) &&
    isBare
  )
    return before.lower === "aged" ? "an age" : "part of a name";
  if (
    before?.text === "," &&
    next?.text === "," &&
    isBare &&
    Number(text) > 0 &&
    Number(text) < 120
  )
    return "an age";
  const rest = sentence.text.slice(amount.end - sentence.start);
  if (isBare && before === undefined && /^[.)](?: |$)/.test(rest)) return "a list number";
  if (/^ times (?:as|more|less|fewer|higher|lower|larger|greater|bigger|the)\b/i.test(rest))
    return "a multiple";
  if (isInTelephone(sentence, amount)) return "a telephone number";
  if (/^(?:st|nd|rd|th)$/.test(next?.lower ?? "") && next?.start === amount.end)
    return "an ordinal";
  return null;
}

const TELEPHONE = /(?:\+\d{1,3}|\(?0\d+\)?)(?:[ -]\(?\d{2,4}\)?){2,}/g;

function isInTelephone({ text, start }: Sentence, amount: Stretch): boolean {
  return [...text.matchAll(TELEPHONE)].some(({ 0: found, index }) =>
    overlaps({ start: index + start, end: index + start + found.length }, amount),
  );
}

function isYears({ amount }: FoundAmount): boolean {
  if (amount === null) return false;
  const values =
    amount.form === "between"
      ? [amount.low, amount.high]
      : amount.form === "exactly"
        ? [amount.value]
        : [];
  return (
    values.length > 0 &&
    values.every((value) => value >= 1900 && value <= 2100 && Number.isInteger(value))
  );
}

function isCountedNoun(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.part === "NOUN" ||
      word.part === "ADJ" ||
      classOf(word.lower) !== null ||
      isTroopNoun(word.lower))
  );
}

/** "one of the", "in one instance", "just one season": the word, and not somebody's count of people or deeds. */
function isPronounOne(words: readonly Word[], behind: number, before: Word | undefined): boolean {
  const next = words[behind];
  if (/^(?:out|in)$/.test(next?.lower ?? ""))
    return !/^(?:of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/.test(
      words[behind + 1]?.lower ?? "",
    );
  if (
    /^(?:this|that|the|no|any|each|every|another|first|last|former|latter)$/.test(
      before?.lower ?? "",
    )
  )
    return true;
  const noun = words
    .slice(behind, behind + 4)
    .find(({ part }) => part === "NOUN" || part === "VERB" || part === "ADP");
  const named = words
    .slice(behind, behind + 2)
    .some(({ part }) => part === "PROPN" || part === "ADJ");
  return noun === undefined
    ? !named
    : classOf(noun.lower) === null && !isTroopNoun(noun.lower) && !named;
}
