/**
 * Speaker mention: who a sentence says that it has its words from: "according to three officials", "the mayor said",
 * "said Nura Adel, a teacher". A pronoun, or a name that stands for somebody told of before, is left for the draft as a
 * whole to resolve.
 */
import { findAmounts } from "@sitrep/domain/quantity-words";
import { classOf } from "./noun-class.ts";
import { isBodyNoun, isRoleNoun } from "./role-words.ts";
import type { Sentence, Stretch, Word } from "./sentence.ts";

/** Somebody who is said to say something. */
export interface SpeakerMention extends Stretch {
  /** `name`: a person or body by name; `role`: somebody by what they are; `pronoun`: "he", "she", "they". */
  readonly is: "name" | "role" | "pronoun";
  /** The name, or the role without its article and number. */
  readonly label: string;
  /** What stands beside a name: "the army's spokesman"; empty where nothing does. */
  readonly role: string;
  /** How many speak as one; null where the words do not say it. */
  readonly headcount: number | null;
  /** Whether "the" or "those" stands before it, so that somebody told of before may be meant. */
  readonly isDefinite: boolean;
  /** Whether the role stands in the plural. */
  readonly isPlural: boolean;
}

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
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

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
  if (word.part === "NOUN") return WEAK.has(word.lower) ? false : word.lower !== "claims";
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
    (next.part === "PROPN" ||
      next.part === "DET" ||
      next.part === "NUM" ||
      PRONOUNS.has(next.lower))
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
  if (PRONOUNS.has(end.lower)) return isWeak ? [] : [mention(sentence, last, last)];
  let first = last;
  while (first > 0 && isInPhrase(words, first - 1, last)) first -= 1;
  while (first < last && !/^[\p{L}\p{N}]/u.test(words[first]?.text ?? "")) first += 1;
  if (words[first]?.lower === "of" || words[first]?.lower === "for") return [];
  // "A doctor in Diyala said": who speaks stands before where they are.
  const holder = words[first - 2];
  const isWhere = /^(?:in|at|from|near|with)$/.test(words[first - 1]?.lower ?? "");
  if (isWhere && holder !== undefined && (isSpeakerNoun(holder) || isNamed(holder)))
    return phraseBefore(sentence, first - 2, isWeak);
  const phrase = words.slice(first, last + 1);
  if (!phrase.some(isNamed) && !phrase.some(isSpeakerNoun)) return [];
  return [...joinedBefore(sentence, first), mention(sentence, first, last)];
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
  return isClauseStart ? [mention(sentence, start, last)] : [];
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
  return last !== null && isSpeaker ? [mention(sentence, 0, last)] : [];
}

function isSpeakerNoun({ lower }: Word): boolean {
  return isRoleNoun(lower) || isBodyNoun(lower) || classOf(lower)?.unit === "person";
}

/** A capital that is no mere start of a sentence: the tagger takes some names for verbs. */
function isNamed(word: Word): boolean {
  // "Officials expect": a plural role is no name, though it begins a sentence.
  if (!/^\p{Lu}/u.test(word.text) || (word.lower.endsWith("s") && isRoleNoun(word.lower)))
    return false;
  return (
    word.part === "PROPN" ||
    /^[A-Z]{2,}$/.test(word.text) ||
    (word.part === "VERB" && word.text.endsWith("ed"))
  );
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
      phrase.some(isNamed) || phrase.some(isSpeakerNoun) || PRONOUNS.has(words[at]?.lower ?? "");
    if (isSpeaker) found.push(mention(sentence, at, last));
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

/** "One of the officers": somebody of a group, who is not the group. */
const PART_OF = /^(?:one|two|three|some|several|many|most) of (?:the|those|these)\b/i;

/** Words that count or point, and are no part of a role. */
const BEFORE_ROLE =
  /^(?:(?:the|a|an|one|some|several|many|those|these|another|other|most|two|second)\s+)+/i;

function mention(sentence: Sentence, first: number, last: number): SpeakerMention {
  const { words, text } = sentence;
  const [begin, end] = [words[first], words[last]];
  if (begin === undefined || end === undefined) throw new RangeError("a speaker needs words");
  const whole = text
    .slice(begin.start - sentence.start, end.end - sentence.start)
    .replaceAll('"', "");
  const stretch = { start: begin.start, end: end.end };
  if (PRONOUNS.has(begin.lower) && first === last)
    return {
      ...stretch,
      is: "pronoun",
      label: begin.lower,
      role: "",
      headcount: null,
      isDefinite: true,
      isPlural: begin.lower === "they",
    };
  const name = nameIn(words.slice(first, last + 1), text, sentence.start);
  const isDefinite = /^(?:the|those|these)\b/i.test(whole);
  const [amount] = findAmounts(whole);
  const counted =
    amount?.start === 0 && amount.amount?.form === "exactly" ? amount.amount.value : null;
  const bare = (counted === null ? whole : whole.slice(amount?.end ?? 0))
    .trim()
    .replace(BEFORE_ROLE, "");
  const phrase = words.slice(first, last + 1);
  const of = phrase.findIndex(({ lower }) => lower === "of" || lower === "for");
  const head = phrase[of > 0 ? of - 1 : phrase.length - 1] ?? end;
  const isManyByForm = /[^s]s$/.test(head.lower);
  const headcount =
    counted ??
    (/^(?:an?|the|another)\b/i.test(whole) && !isManyByForm && isRoleNoun(head.lower) ? 1 : null);
  const isPlural = isManyByForm && (headcount === null || headcount > 1);
  if (name === null && PART_OF.test(whole))
    return {
      ...stretch,
      is: "role",
      label: whole,
      role: "",
      headcount: counted,
      isDefinite: false,
      isPlural: counted === null || counted > 1,
    };
  if (name !== null) {
    const beside = bare
      .replace(name, "")
      .replaceAll(/\s+/g, " ")
      .replace(/^\s*'s /, "")
      .trim();
    return {
      ...stretch,
      is: "name",
      label: name,
      role: roleBeside(sentence, last, beside),
      headcount: null,
      isDefinite,
      isPlural: false,
    };
  }
  return { ...stretch, is: "role", label: bare, role: "", headcount, isDefinite, isPlural };
}

/** The name of a person or body in a phrase: capitals that end it, or a body's own; null where the phrase is a role. */
function nameIn(phrase: readonly Word[], text: string, start: number): string | null {
  const last = phrase.at(-1);
  if (last === undefined) return null;
  const of = phrase.findIndex(({ lower }) => lower === "of" || lower === "for");
  const head = of > 0 ? (phrase[of - 1] ?? last) : last;
  const isRole =
    !isNamed(head) &&
    (isRoleNoun(head.lower) || head.lower.endsWith("s")) &&
    head.lower !== "press";
  if (isRole) return null;
  const names = phrase.filter(isNamed);
  const first = names[0];
  if (first === undefined) return null;
  // A body is named by all its words ("Ministry of Defence"), a person by the capitals that end the phrase.
  const isBody = phrase.some(({ lower }) => isBodyNoun(lower));
  if (isBody) return text.slice(first.start - start, last.end - start).replace(PAPER, "");
  let from = phrase.length - 1;
  while (from > 0 && (isNamed(phrase[from - 1] ?? last) || phrase[from - 1]?.text === "-"))
    from -= 1;
  const begin = phrase[from];
  const name = begin === undefined ? "" : text.slice(begin.start - start, last.end - start);
  return withoutTitles(name);
}

function withoutTitles(name: string): string {
  const bare = name.replace(TITLES, "");
  return bare === name ? name : withoutTitles(bare);
}

const TITLES =
  /^(?:(?:Brig|Gen|Maj|Lt|Col|Capt|Sgt|Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\.?|General|Colonel|Major|Captain|President|Sheikh|Professor|Minister|Mayor|Governor|Prime|Foreign|Defence|Defense|US|U\.S\.)\s+(?=\p{Lu})/u;

/** What a body writes is not the body. */
const PAPER = /(?:'s)? (?:report|statement|data|figures|estimates|agency)$/;

/** What a name is said to be: the title before it, or what stands behind it between commas. */
function roleBeside(sentence: Sentence, last: number, before: string): string {
  const { words, text, start } = sentence;
  const open = words[last + 1];
  const behind = words[last + 2];
  if (open?.text !== "," || behind === undefined) return before;
  const isAppositive = behind.part === "DET" || behind.part === "ADJ" || isRoleNoun(behind.lower);
  if (!isAppositive) return before;
  const close = words.findIndex(
    (word, at) => at > last + 2 && /^(?:[,.;"]|who|which|that)$/.test(word.text),
  );
  const inside = words.slice(last + 2, close === -1 ? words.length : close);
  const end = inside.at(-1);
  if (inside.some(({ part }) => part === "VERB" || part === "AUX")) return before;
  if (end === undefined || end.end - behind.start > 100) return before;
  return text.slice(behind.start - start, end.end - start).replace(/^(?:the|a|an)\s+/i, "");
}
