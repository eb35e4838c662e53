/**
 * Picture file: a drawing as a file that stands alone: with its finding as title, what is shown, the marks explained, whose data it
 * is, at which batch and by which rules it was made, and where it comes from. SPEC G7, L11.
 */
import type { ReactNode } from "react";
import { LIGHT } from "./light.ts";
import { pictureStyle } from "./picture-style.ts";
import { svgMarkup, xmlText } from "./svg-markup.ts";
import { linesOf } from "./text-lines.ts";

/** Width of every picture, and what is left free around it, in pixels. */
export const PICTURE_WIDTH = 960;
const MARGIN = 36;

/** The width that drawings have. */
export const DRAWING_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

/** What a picture is made of. */
export interface Picture {
  readonly title: string;
  /** What is shown, under the title. */
  readonly subtitle: string;
  readonly drawing: ReactNode;
  /** Height of the drawing, in pixels. */
  readonly height: number;
  /** What the marks mean, what is not covered, whose data it is, how to find it again: a paragraph each. */
  readonly notes: readonly string[];
}

/** The pattern of what nobody watched, as the page defines it. */
const HATCH =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="3" x2="3" y1="0" y2="6"/></pattern></defs>';

/** The picture as the text of an SVG file. */
export function pictureSvg({ title, subtitle, drawing, height, notes }: Picture): string {
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, name: string, size: number): void => {
    for (const line of linesOf(text, DRAWING_WIDTH, size)) {
      y += Math.round(size * 1.28);
      parts.push(`<text class="${name}" x="${MARGIN}" y="${y}">${xmlText(line)}</text>`);
    }
  };
  write(title, "title", 24);
  y += 4;
  write(subtitle, "said", 13);
  y += 20;
  parts.push(
    `<svg x="${MARGIN}" y="${y}" width="${DRAWING_WIDTH}" height="${height}" overflow="visible">${svgMarkup(drawing)}</svg>`,
  );
  y += height + 14;
  for (const note of notes) {
    write(note, "note", 11);
    y += 3;
  }
  const tall = y + MARGIN - 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${tall}" viewBox="0 0 ${PICTURE_WIDTH} ${tall}" role="img">`,
    `<title>${xmlText(title)}</title><desc>${xmlText([subtitle, ...notes].join(" "))}</desc>`,
    `<style>${xmlText(pictureStyle()).replaceAll("&quot;", '"')}</style>`,
    HATCH,
    `<rect width="${PICTURE_WIDTH}" height="${tall}" fill="${LIGHT.paper}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}
