/** Page: the lines of one record, cut into sections. */
import type { Pen } from "../drawing/pen.ts";

/** How wide the names of fields stand. */
const NAMES = 15;

/** A section: a heading and its lines; nothing at all where there are no lines. */
export function section(pen: Pen, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", pen.style("heading", title), ...lines];
}

/** A field: its name, and its text hanging beside it; nothing where there is no text. */
export function field(pen: Pen, name: string, text: string | undefined | null): readonly string[] {
  if (text === undefined || text === null || text === "") return [];
  const names = pen.columns < 40 ? 0 : NAMES;
  const lines = text.split("\n").flatMap((line) => pen.wrap(line, pen.columns - names));
  if (names === 0) return [pen.style("quiet", name), ...lines];
  return lines.map(
    (line, index) => pen.style("quiet", pen.pad(index === 0 ? name : "", names)) + line,
  );
}

/** A paragraph of the data's own text, wrapped. */
export function paragraph(pen: Pen, text: string | undefined): readonly string[] {
  return text === undefined ? [] : pen.wrap(pen.text(text), pen.columns);
}

/** The head of a page: what the record is called, and its id. */
export function head(pen: Pen, title: string, id: string): readonly string[] {
  return [
    ...pen.wrap(pen.text(title), pen.columns).map((line) => pen.style("strong", line)),
    ...pen.wrap(pen.text(id), pen.columns).map((line) => pen.style("accent", line)),
    "",
  ];
}

/** A line that hangs below a sign: "· text". */
export function item(pen: Pen, sign: string, text: string): readonly string[] {
  const indent = pen.width(sign) + 1;
  return text
    .split("\n")
    .flatMap((line) => pen.wrap(line, pen.columns - indent))
    .map((line, index) => `${index === 0 ? sign : " ".repeat(indent - 1)} ${line}`);
}
