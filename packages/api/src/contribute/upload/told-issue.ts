/** Told issue: what is wrong with a line of somebody's file, with the line itself and a caret below the place. */
import { readFileSync } from "node:fs";
import type { Issue } from "@sitrep/domain/issue";

/** See the file. `file` is the name that the user gave. */
export interface ToldIssue extends Issue {
  readonly excerpt?: { readonly text: string; readonly caret: number } | undefined;
}

/** So much of a long line is shown, and so much of it before the place. */
const MOST_SHOWN = 110;
const BEFORE = 30;

/** Tells issues of files in a folder of ours: with excerpts, and without the folder. */
export function issueTeller(folder: string): (issue: Issue) => ToldIssue {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file);
    if (known !== undefined) return known;
    let read: readonly string[] = [];
    try {
      read = readFileSync(file, "utf8").split(/\r\n|\r|\n/);
    } catch {
      // Inside a packed file there are no lines to be shown; what is wrong is said all the same.
    }
    lines.set(file, read);
    return read;
  };
  const inside = (text: string): string => text.replaceAll(`${folder}/`, "").replaceAll(folder, "");
  return (issue) => {
    const { file, line, column } = issue;
    const isPlain =
      file !== undefined && /\.(?:csv|tsv|ya?ml|json|jsonl|ndjson|geojson)$/i.test(file);
    const text = isPlain && line !== undefined ? linesOf(file)[line - 1] : undefined;
    const from = text === undefined || text.length <= MOST_SHOWN ? 0 : Math.max(0, (column ?? 1) - 1 - BEFORE); // prettier-ignore
    const shown = text?.slice(from, from + MOST_SHOWN).replaceAll("\t", " ");
    return {
      ...issue,
      message: inside(issue.message),
      ...(file !== undefined && { file: inside(file) }),
      ...(issue.hint !== undefined && { hint: inside(issue.hint) }),
      ...(shown !== undefined &&
        column !== undefined &&
        shown.trim() !== "" && { excerpt: { text: shown, caret: column - 1 - from } }),
    };
  };
}
