/** Pen: what a terminal can show, and the only way by which text of the data reaches it. */
import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Glyphs, Mark } from "./glyphs.ts";
import { ASCII, MARK_WORDS, UNICODE } from "./glyphs.ts";

/** A terminal: how wide it is, and whether it shows colour and Unicode. */
export interface Screen {
  readonly columns: number;
  readonly hasColour: boolean;
  readonly isUnicode: boolean;
}

/** How a piece of text is set apart. */
export type Style = "strong" | "quiet" | "accent" | "heading" | "alarm";

const CODES = {
  strong: "bold",
  quiet: "dim",
  accent: "cyan",
  heading: ["bold", "underline"],
  alarm: ["bold", "yellow"],
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** Draws for one screen and remembers which marks it drew. */
export interface Pen {
  readonly columns: number;
  readonly glyphs: Glyphs;
  /** Text of the data, made safe: no control characters, nothing that turns the line around, nothing the locale lacks. */
  readonly text: (text: string) => string;
  /** A text of ours or one that went through `text`, set apart. */
  readonly style: (style: Style, text: string) => string;
  /** The sign of a mark; the legend will explain it. */
  readonly mark: (mark: Mark) => string;
  /** Notes that a mark was drawn piece by piece. */
  readonly note: (mark: Mark) => void;
  /** How many columns a text takes. */
  readonly width: (text: string) => number;
  /** The text in lines of at most so many columns; a word that is longer is cut. */
  readonly wrap: (text: string, columns: number) => readonly string[];
  /** The text followed by spaces up to a width; at the right, they stand before it. */
  readonly pad: (text: string, columns: number, side?: "left" | "right") => string;
  /** A pen for a narrower space that shares the legend. */
  readonly narrower: (columns: number) => Pen;
  /** What the marks drawn so far mean, in lines; none where no mark was drawn. */
  readonly legend: () => readonly string[];
}

/** Makes a pen. */
export function createPen(screen: Screen, drawn = new Set<Mark>()): Pen {
  const { columns, hasColour, isUnicode } = screen;
  const glyphs = isUnicode ? UNICODE : ASCII;
  const style: Pen["style"] = (name, text) =>
    hasColour && text !== "" ? styleText(CODES[name], text, { validateStream: false }) : text;
  const wrap: Pen["wrap"] = (text, width) =>
    // What fits stays as it is, with the spaces that it begins with.
    stringWidth(text) <= width
      ? [text]
      : wrapAnsi(text, Math.max(1, width), { hard: true }).split("\n");
  return {
    columns,
    glyphs,
    style,
    wrap,
    width: stringWidth,
    text: (text) => (isUnicode ? cleanText(text) : asciiText(cleanText(text))),
    note: (mark) => void drawn.add(mark),
    mark: (mark) => {
      drawn.add(mark);
      return glyphs.marks[mark];
    },
    pad: (text, width, side = "left") => {
      const space = " ".repeat(Math.max(0, width - stringWidth(text)));
      return side === "left" ? text + space : space + text;
    },
    narrower: (width) => createPen({ ...screen, columns: width }, drawn),
    legend: () => legendLines(drawn, glyphs, columns, style),
  };
}

// Everything that moves the cursor, that a terminal acts upon, or that turns the order of what follows.
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** The text on one line, without anything but what it shows. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, " ")
    .replace(UNSAFE, "")
    .toWellFormed();
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u2026/g, "..."],
  [/\u00A0/g, " "],
  [/²/g, "2"],
];

/** The text in ASCII: dashes and quotes as typewriters have them, letters without their marks, the rest a question mark. */
function asciiText(text: string): string {
  const plain = PLAIN.reduce((so, [pattern, letter]) => so.replace(pattern, letter), text);
  return plain
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/gu, "?");
}

function legendLines(
  drawn: ReadonlySet<Mark>,
  glyphs: Glyphs,
  columns: number,
  style: Pen["style"],
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  // The words are keyed by mark, which `Object.entries` widens.
  for (const [mark, words] of Object.entries(MARK_WORDS) as [Mark, string][]) {
    if (!drawn.has(mark)) continue;
    const entry = `${glyphs.marks[mark]} ${words}`;
    if (line !== "" && stringWidth(`${line}   ${entry}`) > columns) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? entry : `${line}   ${entry}`;
  }
  if (line !== "") lines.push(line);
  return lines
    .flatMap((one) => wrapAnsi(one, columns, { hard: true }).split("\n"))
    .map((one) => style("quiet", one));
}
