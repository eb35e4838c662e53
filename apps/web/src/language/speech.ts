/**
 * Speech: the language in which a page is being written. It goes with the request, so that a function that puts a number
 * or a date into words need not be handed it through every component between.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Language } from "@sitrep/domain/language";
import { LANGUAGES, locate, pathIn } from "@sitrep/domain/language";
import { isTranslated } from "./translated.ts";

/** What is spoken: by the frame of the page, and by its content, which stays in English where it is not translated yet. */
interface Speech {
  readonly frame: Language;
  readonly content: Language;
}

/** Where the store is kept: the hook at the server's start and the pages each have a copy of this module. */
const KEY = Symbol.for("sitrep.web.speech");

interface Kept {
  [KEY]?: AsyncLocalStorage<Speech>;
}

function speeches(): AsyncLocalStorage<Speech> {
  // A property of our own on the global object, which its type cannot know.
  const kept = globalThis as Kept;
  return (kept[KEY] ??= new AsyncLocalStorage());
}

/** Begins to speak as the address of a request asks, for all that is done for this request. */
export function beginSpeech(address: string): void {
  const { language, path } = locate(address.split("?", 1)[0] ?? "/");
  speeches().enterWith({
    frame: language,
    content: isTranslated(path) ? language : LANGUAGES[0],
  });
}

/** Does something while a language is spoken, for a test or for a part that is in another language than its page. */
export function speak<Result>(language: Language, run: () => Result): Result {
  return speeches().run({ frame: language, content: language }, run);
}

/** The language of the content of the page. English where nobody asked for another. */
export function contentLanguage(): Language {
  return speeches().getStore()?.content ?? LANGUAGES[0];
}

/** The language of the frame around the page: masthead, foot and notices. */
export function frameLanguage(): Language {
  return speeches().getStore()?.frame ?? LANGUAGES[0];
}

/** A path of this site in the reader's language. */
export function localPath(path: string): string {
  return pathIn(frameLanguage(), path);
}

/** The words of a room in each language, as a function that gives those of the content; of another language where it is named. */
export function inLanguages<Words>(
  words: Readonly<Record<Language, Words>>,
): (language?: Language) => Words {
  return (language = contentLanguage()) => words[language];
}
