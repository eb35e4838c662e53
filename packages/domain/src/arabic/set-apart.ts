/** Set apart: text that somebody wrote, or a name that stays as it is, within a line of Arabic: on one line, cut where it is long, and keeping its direction to itself. SPEC A2, G6. */
import { show } from "../show.ts";
import { stripInvisible } from "../text.ts";

const LONGEST = 80;

/** A name of a column, a file or a code, as it stands. */
export function setApart(text: string): string {
  const line = stripInvisible(text).replace(/\s+/g, " ").trim();
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, "")}…` : line; // prettier-ignore
  return `\u2068${cut}\u2069`;
}

/** The same between quotation marks. */
export function quoted(text: string): string {
  return `«${setApart(text)}»`;
}

/** A value as an issue shows it. */
export function shown(value: unknown): string {
  return `\u2068${show(value)}\u2069`;
}

/** Several names, one after the other. */
export function listed(names: readonly string[]): string {
  return names.map(setApart).join("، ");
}
