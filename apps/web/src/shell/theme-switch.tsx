/** Theme switch: a form with three buttons, so that it needs no script. */
import { cookies } from "next/headers";
import { frameLanguage, localPath } from "../language/speech.ts";
import { THEMES, THEME_COOKIE, readTheme } from "../theme.ts";
import { shellWords } from "./shell-words.ts";
import styles from "./theme-switch.module.css";

/** The switch; the choice in force is pressed. */
export async function ThemeSwitch({ path }: { readonly path: string }) {
  const chosen = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const say = shellWords(frameLanguage());
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
