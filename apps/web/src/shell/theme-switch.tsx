/** Theme switch: a form with three buttons, so that it needs no script. */
import { pageLanguage, localPath } from "../language/speech.ts";
import type { Theme } from "../theme.ts";
import { THEMES } from "../theme.ts";
import { shellWords } from "./shell-words.ts";
import styles from "./theme-switch.module.css";

/** The switch; the choice in force is pressed. */
export function ThemeSwitch({ path, chosen }: { readonly path: string; readonly chosen: Theme }) {
  const say = shellWords(pageLanguage());
  return (
    <form className={styles.switch} action="/theme" method="post">
      <input type="hidden" name="back" value={localPath(path)} />
      <fieldset>
        <legend>{say.paper}</legend>
        {THEMES.map((theme) => (
          <button key={theme} name="theme" value={theme} aria-pressed={theme === chosen}>
            {say.theme[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
