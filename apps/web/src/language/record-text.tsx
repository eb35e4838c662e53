/** Record text: what a contributor or a source wrote, in its own language and direction, whatever the language of the page. */
import { pageLanguage } from "./speech.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** The language that a text is taken to be in: records are kept in English, unless their letters say otherwise. */
export function languageOf(text: string): "en" | "ar" | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  return /\p{Script=Latin}/u.test(text) ? "en" : undefined;
}

/** The text, set apart where its language or direction is not that of the page. */
export function RecordText({ text }: { readonly text: string }) {
  const language = languageOf(text);
  if (language === pageLanguage() && !RIGHT_TO_LEFT.test(text)) return text;
  return <bdi lang={language === pageLanguage() ? undefined : language}>{text}</bdi>;
}

/** The same within a text without elements, such as a title: between marks that keep its direction to itself. */
export function setApart(text: string): string {
  return languageOf(text) === pageLanguage() && !RIGHT_TO_LEFT.test(text)
    ? text
    : `\u2068${text}\u2069`;
}

/** A sentence in which names are set apart by marks, each name as an element that says its language, too. */
export function Sentence({ text }: { readonly text: string }) {
  // Splitting by a group leaves what it held at the odd places.
  return text
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .map((part, at) => (at % 2 === 0 ? part : <RecordText key={at} text={part} />));
}
