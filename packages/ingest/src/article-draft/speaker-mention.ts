/**
 * Speaker mention: who a sentence says that it has its words from: "according to three officials", "the mayor said",
 * "said Nura Adel, a teacher". A pronoun, or a name that stands for somebody told of before, is left for the draft as a
 * whole to resolve.
 */
import { isRoleNoun } from "./role-words.ts";
import { isNamed, isPronoun, isSpeakerNoun, nameSpeaker } from "./speaker-name.ts";
import type { SpeakerMention } from "./speaker-name.ts";
import type { Sentence, Word } from "./sentence.ts";

const SAYING: ReadonlySet<string> = new Set(
  "expect expects expected put puts said says say told tells estimated estimates cautioned warned warns added adds reported reports announced announces confirmed confirms claimed claims declared declares acknowledged verified documented recorded counted stated denied denies believe believes believed insisted insists explained noted notes testified wrote tweeted spoke revealed".split(
    " ",
  ),
);
/** Verbs that also mean something else: they count where a name or role stands right before them. */
const WEAK: ReadonlySet<string> = new Set(
  "put puts expect expects expected fear feared reports claims estimates counted recorded spoke notes wrote verified documented".split(
    " ",
  ),
);

/** Whether a word, in lower case, is a verb by which people are quoted. */
export function isSayingVerb(word: string): boolean {
  return SAYING.has(word) && !WEAK.has(word);
}

/** The speakers of a sentence, in order, each once. */
export function speakerMentionsIn(sentence: Sentence): readonly SpeakerMention[] {
  const { words } = sentence;
  const found: SpeakerMention[] = [];
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]?.lower;
    if (word.lower === "to" && previous === "according")
      found.push(...nounPhrasesFrom(sentence, index + 1));
    else if (isSaying(words, index)) found.push(...aroundVerb(sentence, index));
  }
  return found
    .filter(({ label }) => !/^(?:data|figures|reports?|statements?)$/i.test(label))
    .filter((one, index) => found.findIndex((other) => other.start === one.start) === index)
    .toSorted((one, other) => one.start - other.start);
}

/** A finite verb of saying: no infinitive, no passive ("was reported"), no participle behind a noun. */
function isSaying(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !SAYING.has(word.lower)) return false;
  if (/^puts?$/.test(word.lower))
    return words
      .slice(index + 1, index + 4)
      .some(({ lower }) => /^(?:number|toll|figure|total|count)$/.test(lower));
  if (word.lower === "claimed" && words[index + 1]?.lower === "responsibility") return false;
  const [previous, next] = [words[index - 1], words[index + 1]];
  // The tagger takes ", the office estimates;" for a noun.
  const isAside = previous !== undefined && isNamed(previous) && next?.part === "PUNCT";
  if (word.part === "NOUN") return WEAK.has(word.lower) || word.lower === "claims" ? isAside : true;
  const before = words.slice(0, index).findLast(({ part }) => part !== "ADV");
  return (
    before === undefined ||
    !(before.lower === "to" || /^(?:is|are|was|were|be|been|being)$/.test(before.lower))
  );
}

function aroundVerb(sentence: Sentence, verb: number): readonly SpeakerMention[] {
  const { words } = sentence;
  const next = words[verb + 1];
  const last = subjectEnd(words, verb);
  const isInverted =
    words[verb - 1]?.text === '"' || (words[verb - 1]?.text === "," && last === null);
  if (
    isInverted &&
    next !== undefined &&
    (next.part === "PROPN" || next.part === "DET" || next.part === "NUM" || isPronoun(next.lower))
  )
    return nounPhrasesFrom(sentence, verb + 1);
  if (last === null) return [];
  const isWeak = WEAK.has(words[verb]?.lower ?? "");
  const near = phraseBefore(sentence, last, isWeak);
  return near.length > 0 ? near : phraseAtStart(sentence, verb);
}

/** The last word of the subject of a verb, over auxiliaries, adverbs and what stands between commas. */
function subjectEnd(words: readonly Word[], verb: number): number | null {
  let at = verb - 1;
  while (words[at]?.part === "AUX" || words[at]?.part === "ADV") at -= 1;
  // "The Harbour Watch Council (HWC) said".
  if (words[at]?.text === ")")
    at = words.slice(0, at).findLastIndex(({ text }) => text === "(") - 1;
  if (words[at]?.text === ",") {
    // "Saleh, the head of the harbour, said": the name is before the comma before.
    const open = words.slice(0, at).findLastIndex((word) => word.text === ",");
    const isAppositive = open > 0 && at - open <= 24 && words[open - 1]?.part === "PROPN";
    if (isAppositive) return open - 1;
    // "A monitoring group, the Harbour Watch, said": the name stands between the commas.
    const inside = words[open - 1]?.part === "NOUN" && at - open <= 8 ? words[at - 1] : undefined;
    return inside !== undefined && /^\p{Lu}/u.test(inside.text) ? at - 1 : null;
  }
  return at >= 0 ? at : null;
}

/** The name or role that ends at a word. */
function phraseBefore(
  sentence: Sentence,
  last: number,
  isWeak: boolean,
): readonly SpeakerMention[] {
  const { words } = sentence;
  const end = words[last];
  if (end === undefined) return [];
  if (isPronoun(end.lower)) return isWeak ? [] : [nameSpeaker(sentence, last, last)];
  let first = last;
  while (first > 0 && isInPhrase(words, first - 1, last)) first -= 1;
  while (first < last && !/^[\p{L}\p{N}]/u.test(words[first]?.text ?? "")) first += 1;
  if (words[first]?.lower === "of" || words[first]?.lower === "for") return [];
  // "A doctor in Diyala said": who speaks stands before where they are.
  const holder = words[first - 2];
  const isWhere = /^(?:in|at|from|near|with)$/.test(words[first - 1]?.lower ?? "");
  if (isWhere && holder !== undefined && (isSpeakerNoun(holder) || isNamed(holder)))
    return phraseBefore(sentence, first - 2, isWeak);
  if (words[first - 1]?.lower === "and" && isJoinedAdjective(words, first - 2)) first -= 2;
  const phrase = words.slice(first, last + 1);
  if (!phrase.some(isNamed) && !phrase.some(isSpeakerNoun)) return [];
  if (/^(?:no|nobody|none)$/.test(phrase[0]?.lower ?? "")) return [];
  return [...joinedBefore(sentence, first), nameSpeaker(sentence, first, last)];
}

/** "Police and medical sources said": two kinds of one group, of which the first begins the clause. */
function isJoinedAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || (word.part !== "NOUN" && word.part !== "ADJ")) return false;
  return !isRoleNoun(word.lower) && (before === undefined || before.part === "PUNCT");
}

/** "A diplomat and a general said": whoever begins the clause and is joined to the phrase that begins at a word. */
function joinedBefore(sentence: Sentence, first: number): readonly SpeakerMention[] {
  const { words } = sentence;
  const last = first - 2;
  const holder = words[last];
  if (words[first - 1]?.lower !== "and" || holder === undefined || !isRoleNoun(holder.lower))
    return [];
  let start = last;
  while (start > 0 && isInPhrase(words, start - 1, last)) start -= 1;
  const isClauseStart = start === 0 || words[start - 1]?.part === "PUNCT";
  return isClauseStart ? [nameSpeaker(sentence, start, last)] : [];
}

/** "A department's report from the summer estimated": the subject begins the sentence, and more stands behind it. */
function phraseAtStart(sentence: Sentence, verb: number): readonly SpeakerMention[] {
  const { words } = sentence;
  const isClause = words
    .slice(0, verb)
    .some(({ part, text }) => part === "VERB" || part === "AUX" || text === "," || text === '"');
  const last = isClause ? null : phraseEnd(words, 0);
  const phrase = words.slice(0, (last ?? -1) + 1);
  const isSpeaker = phrase.some(isNamed) && phrase.some(isSpeakerNoun);
  return last !== null && isSpeaker ? [nameSpeaker(sentence, 0, last)] : [];
}

function isInPhrase(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  if (next?.part === "DET" && next.lower !== "all") return word.lower === "of" && at + 1 > last - 6;
  const isJoined =
    word.text === "-" ||
    word.lower === "'s" ||
    word.lower === "of" ||
    (word.lower === "for" && next !== undefined && isNamed(next));
  return (
    isJoined ||
    ["PROPN", "ADJ", "NOUN", "NUM", "DET"].includes(word.part) ||
    (at > 0 && /^\p{Lu}/u.test(word.text))
  );
}

/** The names or roles that begin at a word and are joined by "and": "three officials and a general". */
function nounPhrasesFrom(sentence: Sentence, first: number): readonly SpeakerMention[] {
  const { words } = sentence;
  const found: SpeakerMention[] = [];
  let at = behindPaper(words, first);
  for (;;) {
    const last = phraseEnd(words, at);
    if (last === null) return found;
    const phrase = words.slice(at, last + 1);
    const isSpeaker =
      phrase.some(isNamed) || phrase.some(isSpeakerNoun) || isPronoun(words[at]?.lower ?? "");
    if (isSpeaker) found.push(nameSpeaker(sentence, at, last));
    const joiner = words[last + 1]?.lower;
    const follows = words[last + 2];
    if (
      joiner !== "and" ||
      follows === undefined ||
      !(follows.part === "DET" || follows.part === "NUM")
    )
      return found;
    at = last + 2;
  }
}

/** "The estimates of the coalition", "data compiled by the office": who wrote it stands behind. */
function behindPaper(words: readonly Word[], first: number): number {
  const near = words.slice(first, first + 6);
  const paper = near.findIndex(({ lower }) =>
    /^(?:estimates?|data|figures|statements?|reports?|investigation|research)$/.test(lower),
  );
  const by =
    paper === -1
      ? -1
      : near.findIndex(({ lower }, at) => at > paper && /^(?:of|by|from)$/.test(lower));
  const isOwn = near.slice(0, Math.max(0, paper)).some(isNamed);
  return by === -1 || isOwn ? first : first + by + 1;
}

function phraseEnd(words: readonly Word[], first: number): number | null {
  let last: number | null = null;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const isName = isNamed(word);
    const isPart =
      isName ||
      ["PROPN", "ADJ", "NOUN", "NUM", "DET", "PRON"].includes(word.part) ||
      word.text === "-" ||
      word.lower === "'s" ||
      word.text === '"';
    const isOf = (word.lower === "of" || word.lower === "for") && last !== null;
    if (!isPart && !isOf) break;
    if (at > first && word.part === "DET" && words[at - 1]?.lower !== "of") break;
    if (at > first && word.part === "PRON") break;
    // Behind the title of an office the name begins, and behind the name the sentence goes on.
    if (
      isName ||
      word.part === "NOUN" ||
      isSpeakerNoun(word) ||
      (word.part === "PRON" && at === first)
    )
      last = at;
  }
  return last;
}
