/** Counted noun: what stands behind a number and is counted by it, such as "truffle hunters" behind 12. */
import type { Per } from "@sitrep/domain/quantity";
import { classOf, isPlural, isTroopNoun } from "./noun-class.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { indexFrom } from "./sentence.ts";

/** A noun with the words that narrow it. */
export interface CountedNoun extends Stretch {
  readonly head: Word;
  /** The noun and what narrows it, as the document has it. */
  readonly text: string;
  /** The time in which the amount recurs, where it stands behind: "a thousand people a month". */
  readonly per: Per | null;
}

/** What a number stands before: a noun, words that point back to one ("of them", "more"), or nothing of the kind. */
export type Counted = CountedNoun | "points-back" | null;

const POINTERS: ReadonlySet<string> = new Set(["them", "these", "those", "which", "whom", "us"]);
const RATES: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

function isNounlike(word: Word): boolean {
  // The tagger takes plurals behind a name for verbs: "IS attacks".
  return word.part === "NOUN" || classOf(word.lower) !== null || isTroopNoun(word.lower);
}

function isName(word: Word): boolean {
  return word.part === "PROPN" || /^[A-Z]{2,}$/.test(word.text);
}

function isModifier(word: Word, next: Word | undefined): boolean {
  if (isName(word) || word.part === "ADJ" || word.part === "NUM") return true;
  if (word.text === '"') return next !== undefined && isName(next);
  if (word.text === "-") return next !== undefined && next.start === word.end;
  const isParticiple = word.part === "VERB" && /(?:ed|ing|en)$/.test(word.lower);
  return (
    isParticiple &&
    next !== undefined &&
    (isNounlike(next) || next.part === "ADJ" || next.part === "NUM")
  );
}

/** Finds what is counted by a number that ends at a place of the sentence's paragraph. */
export function countedNounAfter(sentence: Sentence, end: number): Counted {
  const { words } = sentence;
  let at = behindAside(words, indexFrom(sentence, end));
  if (words[at]?.lower === "more" || words[at]?.lower === "others") {
    const next = words[at + 1];
    if (words[at]?.lower === "others") return nounOf(sentence, at, at);
    if (next === undefined || !isNounlike(next)) return "points-back";
    at += 1;
  }
  if (words[at]?.lower === "out" && words[at + 1]?.lower === "of") at += 1;
  if (words[at]?.lower === "of") {
    at += 1;
    if (POINTERS.has(words[at]?.lower ?? "")) return "points-back";
    while (words[at]?.part === "DET" || words[at]?.part === "PRON") at += 1;
  }
  if (words[at]?.text === "-") at += 1;
  const first = at;
  let head: number | null = null;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const isPossessive = head !== null && (word.lower === "'s" || word.lower === "'");
    const isNoun =
      isNounlike(word) && !(head !== null && word.part === "VERB") && !isJoinedOn(words, at);
    if (isNoun && isWhole(words[head ?? -1])) break;
    if (isNoun) head = at;
    else if (isPossessive && isNounAhead(words, at + 1)) head = null;
    else if (head !== null || !(isJoinedOn(words, at) || isModifier(word, words[at + 1]))) break;
  }
  if (head === null) {
    const name = words.slice(first, at).findLast(isName);
    const isPeople = name !== undefined && classOf(name.lower) !== null;
    return isPeople ? nounOf(sentence, first, words.indexOf(name)) : null;
  }
  return nounOf(sentence, first, head);
}

/** A plural that is counted by itself: what follows it is a verb that the tagger took for a noun. */
function isWhole(head: Word | undefined): boolean {
  return head !== undefined && isPlural(head.lower) && classOf(head.lower) !== null;
}

/** "Hundreds - likely more than 1,000 - fighters": the noun stands behind the aside, for both numbers. */
function behindAside(words: readonly Word[], at: number): number {
  const isDash = (word: Word | undefined, index: number): boolean =>
    word?.text === "-" && words[index - 1]?.end !== word.start;
  if (!isDash(words[at], at)) return at;
  const close = words.findIndex(
    (word, index) => index > at && index <= at + 8 && isDash(word, index),
  );
  if (close !== -1) return close + 1;
  const isClosing = words.some(
    (word, index) => index < at && index >= at - 8 && isDash(word, index),
  );
  return isClosing ? at + 1 : at;
}

/** The second half of "active-duty" narrows what follows, though it is a noun. */
function isJoinedOn(words: readonly Word[], at: number): boolean {
  const [word, dash, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || next === undefined || dash?.text !== "-") return false;
  return (
    dash.end === word.start &&
    words[at - 2]?.end === dash.start &&
    words[at - 2]?.part !== "NUM" &&
    (isNounlike(next) || isName(next) || next.part === "ADJ")
  );
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 3).some(isNounlike);
}

function nounOf({ words, text, start }: Sentence, first: number, last: number): CountedNoun | null {
  const head = words[last];
  const begin = words[first];
  if (head === undefined || begin === undefined) return null;
  const [article, time] = [words[last + 1]?.lower ?? "", words[last + 2]?.lower ?? ""];
  const isRate = ["a", "per", "each", "every"].includes(article) && RATES.has(time);
  return {
    head,
    start: begin.start,
    end: head.end,
    text: text.slice(begin.start - start, head.end - start),
    // The set holds nothing else.
    per: isRate ? (time as Per) : null,
  };
}
