/** Dialect: how the rows of a CSV file are written, read off its first row. */

/** What stands between cells and between rows. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: "LF" | "CRLF" | "CR";
}

/** The delimiters that are looked for; at a draw the first wins. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
/** A character between two cells. */
export type Delimiter = (typeof DELIMITERS)[number];

/** The dialect of a text that begins with its header; null where the header does not end in it and more `mayFollow`. */
export function dialectOf(text: string, mayFollow: boolean): Dialect | null {
  const counts = new Map<string, number>(DELIMITERS.map((one) => [one, 0]));
  let isQuoted = false;
  let at = 0;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "\n" || character === "\r") break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  // Whether a line feed follows a carriage return can stand in the next piece.
  if (mayFollow && at >= text.length - 1) return null;
  const delimiter = DELIMITERS.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0] ?? ","; // prettier-ignore
  if (text.charAt(at) !== "\r") return { delimiter, newline: "LF" };
  return { delimiter, newline: text.charAt(at + 1) === "\n" ? "CRLF" : "CR" };
}
