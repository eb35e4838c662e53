/** Language names: what a language is called in the language of the page. */
import { inLanguages } from "../language/speech.ts";

const NAMES = inLanguages({
  en: new Intl.DisplayNames("en", { type: "language" }),
  ar: new Intl.DisplayNames("ar", { type: "language" }),
});

const UNKNOWN = inLanguages({ en: "Unknown language", ar: "لغة غير معروفة" });

const SCRIPTS = inLanguages({
  en: new Intl.DisplayNames("en", { type: "script" }),
  ar: new Intl.DisplayNames("ar", { type: "script" }),
});

/** The name of the language of a tag: "Arabic", "Unknown language (Latin)"; the tag itself where it has none. */
export function languageName(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  if (language !== "und") return NAMES().of(tag) ?? tag;
  return script === undefined ? UNKNOWN() : `${UNKNOWN()} (${SCRIPTS().of(script) ?? script})`;
}
