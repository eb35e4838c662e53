/** Passage choice: which place in a copy is meant, by its words or by the numbers of paragraph and words. */
import type { PassagePlace } from "@sitrep/domain/passage";
import { paragraphsLike, placesOfPassage, wordsOfParagraph } from "@sitrep/domain/passage";
import { normaliseParagraphs, normalisePassage } from "@sitrep/domain/text";
import { Failure } from "./failure.ts";
import { countWords } from "./words/quantity.ts";

/** What was said of the passage. `from` and `to` are numbers of words, from 1, or the words themselves. */
export interface PassageWords {
  readonly passage: string | undefined;
  readonly paragraph: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The one place that is meant. @throws Failure 1 that says where the words stand, never what they are */
export function choosePassage(said: PassageWords, text: string): PassagePlace {
  if (said.passage !== undefined) return byWords(said.passage, said.paragraph, text);
  const number = said.paragraph ?? 1;
  const paragraphs = normaliseParagraphs(text);
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined)
    throw new Failure(1, `there is no paragraph ${number}: the copy has ${paragraphs.length}`);
  const from = said.from === undefined ? 0 : endOf(said.from, paragraph, "from");
  const to = said.to === undefined ? paragraph.length : endOf(said.to, paragraph, "to", from);
  if (to <= from) throw new Failure(1, `--to ends before --from begins, in paragraph ${number}`);
  return { paragraph: number, start: from, length: to - from };
}

function byWords(passage: string, paragraph: number | undefined, text: string): PassagePlace {
  if (normalisePassage(passage) === "") throw new Failure(2, "--passage needs words");
  const places = placesOfPassage(passage, text).filter(
    (place) => paragraph === undefined || place.paragraph === paragraph,
  );
  const [only, ...more] = places;
  if (only !== undefined && more.length === 0) return only;
  const within = paragraph === undefined ? "" : ` in paragraph ${paragraph}`;
  if (only === undefined)
    throw new Failure(
      1,
      `the passage does not stand${within || " in the copy"}${insteadOf(passage, text)}`,
    );
  const where = places.map((place) => `paragraph ${place.paragraph} from ${place.start}`);
  const how =
    new Set(places.map((place) => place.paragraph)).size > 1
      ? "name one with --paragraph, or add words around it"
      : "add words around it";
  throw new Failure(
    1,
    `the passage stands ${places.length === 2 ? "twice" : `${places.length} times`}${within}, at ${listed(where)}; ${how}`,
  );
}

function insteadOf(passage: string, text: string): string {
  if (normaliseParagraphs(passage).length > 1)
    return ", and no passage runs over several paragraphs; cite each on its own";
  const like = paragraphsLike(passage, text);
  if (like.length === 0) return "; copy its words from the file, with their capitals";
  const where = like.length === 1 ? `paragraph ${like[0]}` : `paragraphs ${listed(like)}`;
  return `, though ${where} ${like.length === 1 ? "has" : "have"} such words with other capitals, accents or marks, or as part of longer words; copy them from the file`;
}

/** At most so many places are named. */
const MOST_NAMED = 8;

function listed(items: readonly (string | number)[]): string {
  const named = items.slice(0, MOST_NAMED);
  if (named.length < items.length)
    return `${named.join(", ")} and ${items.length - MOST_NAMED} more`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/** Where a passage begins or ends in a paragraph: at the word of that number, or at words that stand there once. */
function endOf(said: string, paragraph: string, side: "from" | "to", after = 0): number {
  const isFrom = side === "from";
  if (/^\d+$/.test(said)) {
    const words = wordsOfParagraph(paragraph);
    const word = words[Number(said) - 1];
    if (word === undefined)
      throw new Failure(
        1,
        `--${side} ${said} is no word of the paragraph, which has ${countWords(words.length, "word")}`,
      );
    return isFrom ? word.start : word.start + word.text.length;
  }
  const places = placesOfPassage(said, paragraph).filter(({ start }) => start >= after);
  const [first, second] = places;
  if (first === undefined)
    throw new Failure(
      1,
      `the words of --${side} do not stand in the paragraph${after > 0 ? " behind those of --from" : ""}`,
    );
  if (isFrom && second !== undefined)
    throw new Failure(
      1,
      `the words of --from stand ${places.length} times in the paragraph; give more of them, or the number of the first word`,
    );
  return isFrom ? first.start : first.start + first.length;
}
