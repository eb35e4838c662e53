/** Theme: light, dark, or whatever the reader's system says; kept in a cookie so that it needs no script. */

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps the choice. */
export const THEME_COOKIE = "sitrep-theme";

/** The theme that a reader's cookies keep. */
export function themeIn(jar: {
  readonly get: (name: string) => { readonly value: string } | undefined;
}): Theme {
  return readTheme(jar.get(THEME_COOKIE)?.value);
}

/** Reads a theme; anything else is `auto`. */
export function readTheme(text: unknown): Theme {
  return THEMES.find((theme) => theme === text) ?? "auto";
}
