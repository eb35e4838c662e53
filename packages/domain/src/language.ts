/** Language: the languages that the site is read in, and the address that a page has in each. SPEC A6. */

/** The languages, the one first that an address without a prefix is in. */
export const LANGUAGES = ["en", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which way a language is written. */
export const DIRECTION = { en: "ltr", ar: "rtl" } as const satisfies Record<
  Language,
  "ltr" | "rtl"
>;

/** What each language calls itself. */
export const OWN_NAME = { en: "English", ar: "العربية" } as const satisfies Record<
  Language,
  string
>;

/** A page and the language that it is asked for in. */
export interface Located {
  readonly language: Language;
  /** The path that the page has in the site's own tree. */
  readonly path: string;
}

/** Takes a path apart: `/ar/incidents` is `/incidents` in Arabic; a path without a prefix is in English. */
export function locate(path: string): Located {
  const [, prefix = ""] = /^\/([a-z]{2})(?=[/?#]|$)/.exec(path) ?? [];
  const language = LANGUAGES.find((one) => one === prefix && one !== LANGUAGES[0]);
  if (language === undefined) return { language: LANGUAGES[0], path };
  const rest = path.slice(prefix.length + 1);
  return { language, path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** The path of a page in a language, whichever language the path given is in. */
export function pathIn(language: Language, path: string): string {
  const bare = locate(path).path;
  if (language === LANGUAGES[0]) return bare;
  return /^\/(?=[?#]|$)/.test(bare) ? `/${language}${bare.slice(1)}` : `/${language}${bare}`;
}
