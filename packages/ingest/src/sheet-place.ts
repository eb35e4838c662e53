/** Sheet place: where in a sheet's file a cell stands, so that an editor opens it there. */
import type { Issue } from "@sitrep/domain/issue";
import { textLines } from "./text-lines.ts";

/** Finds line and column, from 1, of the cell at a position of the row that starts on a line. */
export type FindCell = (line: number, at: number) => Pick<Issue, "line" | "column">;

/** A finder for one file, which is read when the first cell is asked for. */
export function cellFinder(file: string, delimiter: string): FindCell {
  let lines: readonly string[] | undefined;
  return (line, at) => {
    if (at < 0) return { line };
    lines ??= textLines(file);
    let row = line - 1;
    let text = lines[row] ?? "";
    let column = 0;
    let isQuoted = false;
    for (let cell = 0; cell < at;) {
      if (column >= text.length) {
        // A quoted cell goes on over the end of a line; otherwise the row ends here.
        row += 1;
        const next = lines[row];
        if (!isQuoted || next === undefined) return { line };
        [text, column] = [next, 0];
        continue;
      }
      const sign = text[column];
      column += 1;
      if (sign === '"') isQuoted = !isQuoted;
      if (sign === delimiter && !isQuoted) cell += 1;
    }
    return { line: row + 1, column: column + 1 };
  };
}
