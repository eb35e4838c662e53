/** Theme switch: a form with three buttons, so that it needs no script. */
import { cookies } from "next/headers";
import type { Theme } from "../theme.ts";
import { THEMES, THEME_COOKIE, readTheme } from "../theme.ts";
import styles from "./theme-switch.module.css";

const NAMES = {
  auto: "As my system",
  light: "Light",
  dark: "Dark",
} as const satisfies Record<Theme, string>;

/** The switch; the choice in force is pressed. */
export async function ThemeSwitch({ path }: { readonly path: string }) {
  const chosen = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <form className={styles.switch} action="/theme" method="post">
      <input type="hidden" name="back" value={path} />
      <fieldset>
        <legend>Paper</legend>
        {THEMES.map((theme) => (
          <button key={theme} name="theme" value={theme} aria-pressed={theme === chosen}>
            {NAMES[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
