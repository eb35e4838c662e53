/** Harm object: whom a verb was done to without a number: "a farmer" is one, "farmers" are nobody knows how many. */
import type { People } from "@sitrep/domain/party";
import { classOf, isPlural, isTroopNoun } from "./noun-class.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";

/** People whom a deed was done to, as its sentence names them. */
export interface HarmObject extends Stretch {
  readonly who: People;
  readonly quantity: object | "unknown";
}

/** What kind of people a noun names; `unknown` where it does not say. */
export function whoIs(noun: string): People {
  return classOf(noun)?.who ?? (isTroopNoun(noun) ? "security-forces" : "unknown");
}

const ONE = /^(?:an?|the|one)$/;

/** The objects of a verb, also several that are joined: "a policeman from the station, and a student". */
export function harmObjectsOf(verb: Word, sentence: Sentence): readonly HarmObject[] {
  const { words } = sentence;
  const at = words.indexOf(verb) + 1;
  const [first, next] = objectAt(sentence, at);
  if (first === null || isBareBehind(words[at - 2], words[at])) return [];
  const objects = [first];
  for (let from = next; ;) {
    const joined = joinedAt(words, from);
    if (joined === null) return objects;
    const [object, behind] = objectAt(sentence, joined);
    if (object === null) return objects;
    objects.push(object);
    from = behind;
  }
}

/** "in which displaced people live": the verb only narrows the noun. */
function isBareBehind(before: Word | undefined, first: Word | undefined): boolean {
  if (ONE.test(first?.lower ?? "")) return false;
  return (
    before === undefined ||
    /^(?:ADP|DET|ADJ|NUM|CCONJ)$/.test(before.part) ||
    before.lower === "which"
  );
}

/** How far "and" may stand behind an object: over where they were from. */
const REACH = 8;

/** The index behind "and", where an article follows; null where the list ends. */
function joinedAt(words: readonly Word[], from: number): number | null {
  for (let at = from; at < Math.min(words.length - 1, from + REACH); at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      word.part === "VERB" ||
      word.part === "AUX" ||
      /^[;:"]$/.test(word.text)
    )
      return null;
    const next = words[at + 1];
    if (word.lower === "and") return next !== undefined && ONE.test(next.lower) ? at + 1 : null;
  }
  return null;
}

function objectAt(
  { words, text, start }: Sentence,
  at: number,
): readonly [HarmObject | null, number] {
  const phrase: Word[] = [];
  for (const word of words.slice(at, at + 6)) {
    const isPart = ["DET", "ADJ", "NOUN", "PROPN"].includes(word.part) || word.text === "-";
    if (!isPart || (phrase.length > 0 && word.part === "DET")) break;
    phrase.push(word);
  }
  const next = at + phrase.length;
  const [first] = phrase;
  const last = phrase.findLast(({ part, lower }) => part === "NOUN" || classOf(lower) !== null);
  if (first === undefined || last === undefined || classOf(last.lower)?.unit !== "person")
    return [null, next];
  const object = { start: first.start, end: last.end, who: whoIs(last.lower) };
  if (isPlural(last.lower)) return [{ ...object, quantity: "unknown" }, next];
  if (!ONE.test(first.lower)) return [null, next];
  const said = text.slice(first.start - start, last.end - start);
  return [
    { ...object, quantity: { form: "exactly", value: 1, unit: "person", words: said } },
    next,
  ];
}
