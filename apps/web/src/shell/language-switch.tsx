/** Language switch: the same page, with the same filters and at the same moment, in the other languages; plain links. */
import type { QueryValues } from "../address.ts";
import { withQuery } from "../address.ts";
import { DIRECTION, LANGUAGES, OWN_NAME, pathIn } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";
import styles from "./language-switch.module.css";
import { shellWords } from "./shell-words.ts";

/** The links, each in its own language. Nobody is sent to a language by what their browser says. */
export function LanguageSwitch({
  path,
  kept,
}: {
  readonly path: string;
  readonly kept: QueryValues;
}) {
  const here = pageLanguage();
  return (
    <nav className={styles.switch} aria-label={shellWords(here).languages} data-language-switch>
      {LANGUAGES.filter((language) => language !== here).map((language) => (
        <a
          key={language}
          href={withQuery(pathIn(language, path), kept)}
          lang={language}
          hrefLang={language}
          dir={DIRECTION[language]}
          rel="alternate"
        >
          {OWN_NAME[language]}
        </a>
      ))}
    </nav>
  );
}
