/** Untranslated notice: says, in the reader's language, that what follows is not in it yet. */
import { frameLanguage } from "../language/speech.ts";
import styles from "./notice.module.css";
import { shellWords } from "./shell-words.ts";

/** The notice; nothing in the language that every page is written in first. */
export function UntranslatedNotice() {
  const { notTranslated } = shellWords(frameLanguage());
  return notTranslated === null ? null : (
    <aside className={styles.notice}>
      <p>{notTranslated}</p>
    </aside>
  );
}
