/** Text lines: a text cut into lines that fit a width, where nothing can be measured. */

/** The width of a letter in parts of its size, on average and with some air, in the sans of the site. */
const LETTER = 0.53;

/** About how wide a text is, in pixels. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** The lines; a word that is longer than one is cut. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of piecesOf(word, most)) {
      if (line === "") line = piece;
      else if (line.length + 1 + piece.length <= most) line += ` ${piece}`;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

function piecesOf(word: string, most: number): readonly string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(""),
  );
}
