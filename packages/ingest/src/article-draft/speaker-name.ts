/** Speaker name: who is meant by the words that name a speaker: a person or body by name, somebody by a role, or a pronoun. */
import { findAmounts } from "@sitrep/domain/quantity-words";
import { classOf } from "./noun-class.ts";
import { isBodyNoun, isRoleNoun } from "./role-words.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";

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

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

/** Whether a word, in lower case, stands for somebody told of before. */
export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}

/** Whether a noun names somebody, or a body, that may speak. */
export function isSpeakerNoun({ lower }: Word): boolean {
  return isRoleNoun(lower) || isBodyNoun(lower) || classOf(lower)?.unit === "person";
}

/** A capital that is no mere start of a sentence: the tagger takes some names for verbs. */
export function isNamed(word: Word): boolean {
  // "Officials expect": a plural role is no name, though it begins a sentence.
  if (!/^\p{Lu}/u.test(word.text) || (word.lower.endsWith("s") && isRoleNoun(word.lower)))
    return false;
  return (
    word.part === "PROPN" ||
    /^[A-Z]{2,}$/.test(word.text) ||
    (word.part === "VERB" && word.text.endsWith("ed"))
  );
}

/** "One of the officers": somebody of a group, who is not the group. */
const PART_OF = /^(?:one|two|three|some|several|many|most) of (?:the|those|these)\b/i;

/** Words that count or point, and are no part of a role. */
const BEFORE_ROLE =
  /^(?:(?:the|a|an|one|some|several|many|those|these|another|other|most|two|second)\s+)+/i;

/** What the words from one to another say of a speaker. @throws RangeError where there are none */
export function nameSpeaker(sentence: Sentence, first: number, last: number): SpeakerMention {
  const { words, text } = sentence;
  const [begin, end] = [words[first], words[last]];
  if (begin === undefined || end === undefined) throw new RangeError("a speaker needs words");
  const whole = text
    .slice(begin.start - sentence.start, end.end - sentence.start)
    .replaceAll('"', "");
  const stretch = { start: begin.start, end: end.end };
  if (isPronoun(begin.lower) && first === last)
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
      role: roleBeside(sentence, last, roleBefore(sentence, first) || beside),
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
  // Behind an office that is written small, the capitals are a person's.
  const office = phrase.findLastIndex((word) => !isNamed(word) && isRoleNoun(word.lower));
  const behindOffice = phrase[office + 1];
  if (office !== -1 && behindOffice !== undefined && phrase.slice(office + 1).every(isNamed))
    return withoutTitles(text.slice(behindOffice.start - start, last.end - start));
  if (of > 0 && isNamed(head))
    return text.slice(first.start - start, last.end - start).replace(PAPER, "");
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

/** "The town's mayor, Hassan Zein, said": what stands before the comma before a name. */
function roleBefore({ words, text, start }: Sentence, first: number): string {
  const last = words[first - 2];
  if (words[first - 1]?.text !== "," || last === undefined || !isSpeakerNoun(last)) return "";
  let from = first - 2;
  while (from > 0 && /^(?:NOUN|ADJ|PROPN|PART)$/.test(words[from - 1]?.part ?? "")) from -= 1;
  const begin = words[from];
  return begin === undefined ? "" : text.slice(begin.start - start, last.end - start);
}

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
