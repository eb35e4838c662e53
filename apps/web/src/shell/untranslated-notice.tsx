/** Untranslated notice: says, in the reader's language, that what follows is not in it yet. */
import { DIRECTION } from "@sitrep/domain/language";
import { frameLanguage } from "../language/speech.ts";
import styles from "./notice.module.css";
import { shellWords } from "./shell-words.ts";

/** The notice; nothing in the language that every page is written in first. */
export function UntranslatedNotice() {
  const language = frameLanguage();
  const { notTranslated } = shellWords(language);
  return notTranslated === null ? null : (
    <aside className={styles.notice} lang={language} dir={DIRECTION[language]}>
      <p>{notTranslated}</p>
    </aside>
  );
}
