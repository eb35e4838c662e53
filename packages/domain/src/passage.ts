/**
 * Passage: some words of a document, found in a copy of it. Nothing here guesses: words that stand in several places
 * have several, and words that stand nowhere have none. SPEC R10.
 */
import type { Pinpoint } from "./pinpoint.ts";
import { fold, normaliseParagraphs, normalisePassage } from "./text.ts";

/** Where a passage stands: a pinpoint without its fingerprint. */
export type PassagePlace = Omit<Pinpoint, "sha256">;

/** Letters and digits, and what joins two of them to one word or number: 7,000 does not stand in 17,000. */
const INSIDE = /[\p{L}\p{N}\p{M}]/u;
const JOINED = /^(?:[\p{L}\p{N}\p{M}]|[.,](?=\p{N}))/u;

/**
 * Every place in a copy where these words stand whole, neither end of them inside a word or number. The words are
 * normalised first; none where they run over two paragraphs.
 */
export function placesOfPassage(words: string, text: string): readonly PassagePlace[] {
  const [wanted, ...more] = normaliseParagraphs(words);
  if (wanted === undefined || more.length > 0) return [];
  return normaliseParagraphs(text).flatMap((paragraph, index) =>
    startsOf(wanted, paragraph)
      .filter((start) => standsWhole(paragraph, start, start + wanted.length))
      .map((start) => ({ paragraph: index + 1, start, length: wanted.length })),
  );
}

function startsOf(wanted: string, paragraph: string): readonly number[] {
  const starts: number[] = [];
  for (let at = paragraph.indexOf(wanted); at !== -1; at = paragraph.indexOf(wanted, at + 1))
    starts.push(at);
  return starts;
}

function standsWhole(paragraph: string, start: number, end: number): boolean {
  const before = paragraph.slice(Math.max(0, start - 2), start);
  const isCutBefore =
    INSIDE.test(paragraph.slice(start, start + 1)) &&
    (INSIDE.test(before.slice(-1)) ||
      (/\p{N}[.,]$/u.test(before) && /\p{N}/u.test(paragraph.charAt(start))));
  const after = paragraph.slice(end, end + 2);
  const last = paragraph.slice(end - 1, end);
  const isCutAfter =
    INSIDE.test(last) &&
    JOINED.test(after) &&
    (INSIDE.test(after.charAt(0)) || /\p{N}/u.test(last));
  return !isCutBefore && !isCutAfter;
}

/** The paragraphs of a copy, from 1, that hold these words with other capitals, accents or marks. */
export function paragraphsLike(words: string, text: string): readonly number[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  return normaliseParagraphs(text).flatMap((paragraph, index) =>
    ` ${fold(paragraph)} `.includes(` ${wanted} `) ? [index + 1] : [],
  );
}

/** The words of a paragraph in normalised form, each with its start; what stands between spaces is a word. */
export function wordsOfParagraph(
  paragraph: string,
): readonly { readonly text: string; readonly start: number }[] {
  return [...normalisePassage(paragraph).matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    start: found.index,
  }));
}

/** The pinpoint of a place; `sha256` hashes a text's UTF-8 bytes to lower-case hexadecimal. @throws RangeError where the copy has no such place */
export function pinpointAt(
  place: PassagePlace,
  text: string,
  sha256: (text: string) => string,
): Pinpoint {
  const { paragraph, start, length } = place;
  const passage = normaliseParagraphs(text)[paragraph - 1]?.slice(start, start + length) ?? "";
  if (passage.length !== length || length === 0)
    throw new RangeError(`no passage at paragraph ${paragraph}, from ${start}, of ${length}`);
  return { paragraph, start, length, sha256: sha256(passage) };
}
