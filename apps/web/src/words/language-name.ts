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

/** Names of our own, where the usual one is not what people in Iraq and Syria say. */
const OWN = inLanguages<Readonly<Record<string, string>>>({
  en: {},
  ar: { en: "الإنكليزية", ckb: "الكردية السورانية" },
});

const IN_SCRIPT = inLanguages<(language: string, script: string) => string>({
  en: (language, script) => `${language} (${script})`,
  ar: (language, script) =>
    script === "اللاتينية" ? `${language} بحروف لاتينية` : `${language} (${script})`,
});

/** The name of the language of a tag: "Arabic", "Unknown language (Latin)"; the tag itself where it has none. */
export function languageName(tag: string): string {
  const { language, region, script } = new Intl.Locale(tag);
  const spoken = region === undefined ? language : `${language}-${region}`;
  const name = language === "und" ? UNKNOWN() : (OWN()[spoken] ?? NAMES().of(spoken) ?? tag);
  return script === undefined ? name : IN_SCRIPT()(name, SCRIPTS().of(script) ?? script);
}
