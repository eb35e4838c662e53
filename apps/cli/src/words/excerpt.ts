/** Excerpt: the line that an issue points at, with a caret under the place, as compilers show it. */
import type { Issue } from "@sitrep/domain/issue";
import { textLines } from "@sitrep/ingest/text-lines";
import type { Pen } from "../drawing/pen.ts";

/** Gives the lines of files; each file is read once. */
export type LinesOf = (file: string) => readonly string[];

/** A reader of files that remembers them. */
export function linesReader(): LinesOf {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const lines = textLines(file);
    read.set(file, lines);
    return lines;
  };
}

/** Columns before the place that are shown of a line which is too long to be shown whole. */
const BEFORE = 24;

/** The line of the issue and a caret below the place; nothing where the place or the line is not known. */
export function excerptLines(issue: Issue, pen: Pen, linesOf: LinesOf): readonly string[] {
  const { file, line, column } = issue;
  if (file === undefined || line === undefined) return [];
  const text = linesOf(file)[line - 1];
  if (text === undefined || text.trim() === "") return [];
  const number = `${line} `;
  const room = Math.max(20, pen.columns - number.length - 6);
  const from = text.length > room ? Math.max(0, (column ?? 1) - 1 - BEFORE) : 0;
  const { bar, ellipsis } = pen.glyphs;
  const cutBefore = from > 0 ? ellipsis : "";
  // A tab is shown as one space, so that the caret stands where it should.
  const clean = (start: number, end: number): string =>
    pen.text(text.slice(start, end).replace(/\t/g, " "));
  const gutter = (label: string): string => pen.style("quiet", `  ${label}${bar} `);
  const lines = [`${gutter(number)}${cutBefore}${clean(from, from + room)}`];
  if (column !== undefined) {
    const space = " ".repeat(pen.width(cutBefore + clean(from, column - 1)));
    lines.push(`${gutter(" ".repeat(number.length))}${space}${pen.style("alarm", "^")}`);
  }
  return lines;
}
