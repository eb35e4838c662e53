/** Cell reader: the cells of a row by the names of their columns, and words of our lists by their values. */
import type { LeftOut } from "@sitrep/domain/left-out";
import { nearest } from "@sitrep/domain/nearest";
import type { RowIssue } from "../adapter.ts";
import { boundedCache } from "../bounded-cache.ts";
import { cleanText } from "../clean-text.ts";
import { cellIssue } from "../row-issue.ts";
import type { TextFrom, WordFrom } from "./mapping.ts";
import { PASS_OVER } from "@sitrep/domain/defect/cell";

/** The text of a column in the row that is being read; empty where the column is not there. */
export type CellOf = (column: string) => string;

/** What a row gave: a value, or `null` where an issue says why not, or that the row is passed over. */
export interface Notebook {
  readonly issues: RowIssue[];
  /** Why the row is passed over; null where it is not. */
  passedOver: LeftOut | null;
}

/** The text that a mapping asks for, cleaned; empty where the cell is. */
export function readTextFrom(from: TextFrom | undefined, cell: CellOf): string {
  if (from === undefined) return "";
  return "always" in from ? from.always : cleanText(cell(from.column));
}

/** Reads a word of one of our lists; made once for a mapping. */
export function wordReader<Word extends string>(
  from: WordFrom<Word>,
): (cell: CellOf, notebook: Notebook) => Word | null {
  if ("always" in from) return () => from.always;
  const { column, values } = from;
  const words = new Map(Object.entries(values).map(([value, word]) => [keyOf(value), word]));
  const wordOf = boundedCache((text) => ({ word: words.get(keyOf(text)) }));
  return (cell, notebook) => {
    const text = cell(column);
    const { word } = wordOf(text);
    if (word === PASS_OVER) {
      notebook.passedOver = { is: "passed-over", column };
      return null;
    }
    if (word !== undefined) return word;
    const known = Object.keys(values);
    const meant = nearest(text, known);
    const isEmpty = text.trim() === "";
    notebook.issues.push(
      cellIssue(column, text, {
        code: isEmpty ? "missing" : "invalid",
        severity: "reject",
        defect: isEmpty
          ? { is: "cell-empty", column, wants: { is: "words", known }, meant }
          : { is: "unlisted-value", column, known, meant },
      }),
    );
    return null;
  };
}

function keyOf(value: string): string {
  return cleanText(value).toLowerCase();
}

/** Notes made of columns, each under its name. */
export function notesFrom(columns: readonly string[], cell: CellOf): string[] {
  return columns.flatMap((column) => {
    const text = cleanText(cell(column));
    return text === "" ? [] : [`${column}: ${text}${/[.!?]$/.test(text) ? "" : "."}`];
  });
}
