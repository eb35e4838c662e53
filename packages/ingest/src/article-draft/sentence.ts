/**
 * Sentence: one sentence of a paragraph, cut into words with their parts of speech. The paragraphs are those that
 * pinpoints are counted in, so that every word has its place in the document. SPEC R5.
 */
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { ItemSentence } from "wink-nlp";
import type { Stretch } from "./stretch.ts";

/** A word, a number or a sign. */
export interface Word extends Stretch {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Its part of speech in Universal Dependencies: NOUN, VERB, PROPN. */
  readonly part: string;
}

/** A sentence; its words and all that is found in it are counted in its paragraph, not in the sentence. */
export interface Sentence extends Stretch {
  /** From 1, as in a pinpoint. */
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether it begins inside a quotation that was opened before it. */
  readonly isQuoted: boolean;
}

let language: ReturnType<typeof winkNlp> | undefined;

/** The sentences of a document's normalised paragraphs, in order. The language model is loaded at the first call. */
export function sentencesOf(paragraphs: readonly string[]): readonly Sentence[] {
  return paragraphs.flatMap((text, index) => sentencesIn(text, index + 1));
}

function sentencesIn(text: string, paragraph: number): readonly Sentence[] {
  language ??= winkNlp(model, ["sbd", "pos"]);
  const { its } = language;
  const sentences: Sentence[] = [];
  let at = 0;
  let quotes = 0;
  language
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      // The library knows its readers by identity, so that none can be wrapped in a function of ours.
      // oxlint-disable-next-line typescript/unbound-method
      const parts = sentence.tokens().out(its.pos);
      // oxlint-disable-next-line typescript/unbound-method
      const values = sentence.tokens().out(its.value);
      const words: Word[] = [];
      for (const [index, value] of values.entries()) {
        const start = text.indexOf(value, at);
        const part = parts[index];
        if (start === -1 || part === undefined || part === "SPACE") continue;
        at = start + value.length;
        words.push({ text: value, lower: value.toLowerCase(), part, start, end: at });
      }
      const first = words[0];
      if (first === undefined) return;
      const isQuoted = quotes % 2 === 1;
      quotes += words.filter(({ text: one }) => one === '"').length;
      sentences.push({
        paragraph,
        start: first.start,
        end: at,
        text: text.slice(first.start, at),
        words,
        isQuoted,
      });
    });
  return sentences;
}

/** The words of a sentence that lie between two places of its paragraph. */
export function wordsBetween({ words }: Sentence, start: number, end: number): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** The index of the first word that begins at a place or behind it; the number of words where none does. */
export function indexFrom({ words }: Sentence, place: number): number {
  const index = words.findIndex((word) => word.start >= place);
  return index === -1 ? words.length : index;
}
