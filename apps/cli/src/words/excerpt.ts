/** Excerpt: the line that an issue points at, with a caret under the place, as compilers show it. */
import type { Issue } from "@sitrep/domain/issue";
import { textLines } from "@sitrep/ingest/text-lines";
import type { Pen } from "../drawing/pen.ts";
import { cleanText } from "../drawing/pen.ts";

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
  const cutBefore = from > 0 ? "…" : "";
  const shown = pen.text(cutBefore + text.slice(from, from + room));
  const bar = pen.text("│");
  const gutter = pen.style("quiet", `  ${number}${bar} `);
  const lines = [`${gutter}${shown}`];
  if (column !== undefined) {
    const before = pen.text(
      cutBefore + cleanText(text.slice(from, column - 1).replace(/\t/g, " ")),
    );
    const space = " ".repeat(pen.width(before));
    const blank = " ".repeat(number.length);
    lines.push(`${pen.style("quiet", `  ${blank}${bar} `)}${space}${pen.style("alarm", "^")}`);
  }
  return lines;
}
