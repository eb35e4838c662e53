/**
 * Speech: the language in which a page is being written. It goes with the request, so that a function that puts a number
 * or a date into words need not be handed it through every component between.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Language } from "@sitrep/domain/language";
import { LANGUAGES, locate, pathIn } from "@sitrep/domain/language";

/** Where the store is kept: the hook at the server's start and the pages each have a copy of this module. */
const KEY = Symbol.for("sitrep.web.speech");

interface Kept {
  [KEY]?: AsyncLocalStorage<Language>;
}

function speeches(): AsyncLocalStorage<Language> {
  // A property of our own on the global object, which its type cannot know.
  const kept = globalThis as Kept;
  return (kept[KEY] ??= new AsyncLocalStorage());
}

/** Does something for a request, and speaks meanwhile as its address asks. */
export function speakAs(address: string, run: () => void): void {
  speeches().run(locate(address.split("?", 1)[0] ?? "/").language, run);
}

/** Does something while a language is spoken, for a test or for a part that is in another language than its page. */
export function speak<Result>(language: Language, run: () => Result): Result {
  return speeches().run(language, run);
}

/** The language of the page. English where nobody asked for another. */
export function pageLanguage(): Language {
  return speeches().getStore() ?? LANGUAGES[0];
}

/** A path of this site in the reader's language. */
export function localPath(path: string): string {
  return pathIn(pageLanguage(), path);
}

/** The words of a room in each language, as a function that gives those of the page; of another language where it is named. */
export function inLanguages<Words>(
  words: Readonly<Record<Language, Words>>,
): (language?: Language) => Words {
  return (language = pageLanguage()) => words[language];
}
