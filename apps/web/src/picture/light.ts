/** Light: the colours of the site's light theme, for pictures that leave it; a test holds them against `tokens.css`. */

/** The colours, by the names of their tokens. */
export const LIGHT = {
  paper: "#fbf9f4",
  "paper-sunk": "#f3efe6",
  ink: "#1b1a17",
  "ink-soft": "#57534a",
  rule: "#d9d3c5",
  "rule-strong": "#1b1a17",
  accent: "#0b5c73",
  "accent-soft": "#d8e8ec",
  mark: "#2b2a26",
  "mark-soft": "#837d70",
  hatch: "#8a8477",
  "map-sea": "#e9edea",
  "map-context": "#f3efe6",
  "map-land": "#fffdf9",
  "map-known-only": "#eef3f2",
  "map-shade-1": "#d3e3e5",
  "map-shade-2": "#b2d0d5",
  "map-shade-3": "#8dbac3",
  "map-line": "#cfc8b8",
  "map-border": "#6d675b",
  "map-river": "#b6ccd1",
} as const;

/** The face of data, with what stands in for it where a reader has not got it. */
export const SANS = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, 'Helvetica Neue', Arial, sans-serif"; // prettier-ignore

/** The face of headings, likewise. */
export const SERIF = "Newsreader, Georgia, 'Times New Roman', 'IBM Plex Sans Arabic', serif";
