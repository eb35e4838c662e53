/**
 * CSV: text in pieces becomes rows of cells, each with the line on which it starts. RFC 4180, and what real files do
 * beside it: other delimiters, CR alone, bare quotes inside a cell, blank lines. The tokeniser is our own: those at hand are as
 * fast, but tell no lines of rows whose cells hold line ends, and gather all that follows a quote which is never closed.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { DefectOf } from "@sitrep/domain/defect";
import { BrokenFile } from "./broken-file.ts";
import type { Dialect } from "./dialect.ts";

/** A row as it stands. `fault` says what is wrong with its quotes or characters; null mostly. */
export interface CsvRow {
  /** Counted from 1; line ends inside quoted cells count too. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stands in the text, without its line end. */
  readonly text: string;
  readonly fault: CsvFault | null;
}

/** What can be wrong with a row, beside the number of its cells. */
export type CsvFault = "text after a quote" | "NUL" | "unreadable character";

/** Takes text in pieces and gives the rows that ended in each; blank lines are none. @throws BrokenFile */
export interface CsvReader {
  readonly push: (text: string) => readonly CsvRow[];
  /** The last row, where no line end follows it. */
  readonly end: () => readonly CsvRow[];
}

/** The longest cell, in characters; a quote that is never closed would otherwise swallow the rest of the file. */
export const MOST_CELL = 1_000_000;
/** The longest row, in characters. */
export const MOST_ROW = 8_000_000;
/** The most cells of one row. */
export const MOST_CELLS = 4096;

const LONG_CELL = { what: "cell", most: MOST_CELL, of: "characters" } as const;

const QUOTE = 0x22;
const CR = 0x0d;

/** A reader of one file, which `name` calls in what it throws. */
export function csvReader(name: string, { delimiter, newline }: Dialect): CsvReader {
  const comma = delimiter.charCodeAt(0);
  const eol = newline === "CR" ? "\r" : "\n";
  /** Text since the cell began that is not over. */
  let rest = "";
  let line = 1;
  let row = { line, cells: [] as string[], head: "", length: 0, isStray: false, isSuspect: false };
  let rows: CsvRow[] = [];
  /** Whether the text that is being read holds a character that a row must be told of. */
  let isTextSuspect = false;

  /** `tail` is the text of the row behind its head. */
  const endRow = (tail: string): void => {
    const { cells, head, isSuspect } = row;
    if (cells.length > 1 || cells[0] !== "") {
      const fault = row.isStray ? "text after a quote" : isSuspect ? faultOf(cells) : null;
      rows.push({ line: row.line, cells, text: head === "" ? tail : head + tail, fault });
    }
    row = { line, cells: [], head: "", length: 0, isStray: false, isSuspect: isTextSuspect };
  };

  const take = (cell: string): void => {
    row.cells.push(cell);
    row.length += cell.length;
    if (cell.length > MOST_CELL) throw tooLong(LONG_CELL, line);
    if (row.length > MOST_ROW) throw tooLong({ what: "row", most: MOST_ROW, of: "characters" }, row.line); // prettier-ignore
    if (row.cells.length > MOST_CELLS) throw tooLong({ what: "row", most: MOST_CELLS, of: "cells" }, row.line); // prettier-ignore
  };

  /** Takes the cells that are surely over, and all of them where nothing follows; gives what is left. */
  const read = (text: string, isLast: boolean): string => {
    const end = text.length;
    isTextSuspect = text.includes("\0") || text.includes("\uFFFD");
    row.isSuspect ||= isTextSuspect;
    let at = 0;
    let rowAt = 0;
    let lineEnd = text.indexOf(eol);
    while (at < end) {
      const start = at;
      const isQuoted = text.charCodeAt(at) === QUOTE;
      let close = start;
      let hasPairs = false;
      let lines = 0;
      if (isQuoted) {
        close = text.indexOf('"', start + 1);
        // Two quotes in a row are one in the cell.
        while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
          hasPairs = true;
          close = text.indexOf('"', close + 2);
        }
        if (close === -1) return unfinished(text, start, { rowAt, isLast });
        at = close + 1;
        for (; lineEnd !== -1 && lineEnd < close; lineEnd = text.indexOf(eol, lineEnd + 1))
          lines += 1;
      }
      const stop = lineEnd === -1 ? end : lineEnd;
      while (at < stop && text.charCodeAt(at) !== comma) at += 1;
      // What follows a quote, or a CR, may stand in the next piece.
      if (at === end && !isLast) return unfinished(text, start, { rowAt, isLast });
      const isOver = at === stop;
      const until = isOver && isCrBefore(text, isQuoted ? close + 1 : start, stop) ? at - 1 : at;
      if (!isQuoted) take(text.slice(start, until));
      else {
        const inner = text.slice(start + 1, close);
        const stray = until > close + 1 ? text.slice(close + 1, until) : "";
        take((hasPairs ? inner.replaceAll('""', '"') : inner) + stray);
        row.isStray ||= stray !== "";
      }
      line += lines;
      at += 1;
      if (!isOver) continue;
      if (lineEnd !== -1) {
        line += 1;
        lineEnd = text.indexOf(eol, at);
      }
      endRow(text.slice(rowAt, until));
      rowAt = at;
    }
    row.head += text.slice(rowAt);
    return "";
  };

  const isCrBefore = (text: string, from: number, stop: number): boolean =>
    eol === "\n" && stop > from && text.charCodeAt(stop - 1) === CR;

  const unfinished = (
    text: string,
    start: number,
    { rowAt, isLast }: { readonly rowAt: number; readonly isLast: boolean },
  ): string => {
    const isQuoted = text.charCodeAt(start) === QUOTE;
    const isTooLong = text.length - start > MOST_CELL + 2;
    if (isQuoted && (isTooLong || isLast)) throw neverClosed(isTooLong);
    if (isTooLong) throw tooLong(LONG_CELL, line);
    row.head += text.slice(rowAt, start);
    return text.slice(start);
  };

  const tooLong = (limit: Omit<DefectOf<"too-long">, "is">, at: number): BrokenFile =>
    new BrokenFile({
      code: "malformed",
      ...said({ is: "too-long", ...limit }),
      file: name,
      line: at,
    });

  const neverClosed = (isTooLong: boolean): BrokenFile =>
    new BrokenFile({
      code: "malformed",
      ...said({ is: "quote-open", line, within: isTooLong ? MOST_CELL : null }),
      file: name,
      line,
    });

  const readOut = (text: string, isLast: boolean): readonly CsvRow[] => {
    rows = [];
    rest = read(rest === "" ? text : rest + text, isLast);
    return rows;
  };

  return {
    push: (text) => readOut(text, false),
    end: () => {
      readOut("", true);
      // The text ended with a delimiter, after which a cell stands that is empty.
      if (row.cells.length > 0) {
        take("");
        endRow("");
      }
      return rows;
    },
  };
}

function faultOf(cells: readonly string[]): CsvFault | null {
  if (cells.some((cell) => cell.includes("\0"))) return "NUL";
  return cells.some((cell) => cell.includes("\uFFFD")) ? "unreadable character" : null;
}
