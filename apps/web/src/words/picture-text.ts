/** Picture text: words that stand in a picture, whose sides do not turn with the language. */
import { pageLanguage } from "../language/speech.ts";

/** The words, kept in the direction of the page's language, whatever stands around them. */
export function pictureText(text: string): string {
  return pageLanguage() === "ar" ? `\u2067${text}\u2069` : text;
}
