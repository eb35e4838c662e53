/** Told issue: what is wrong with a line of somebody's file, with the line itself and a caret below the place. */
import { readFileSync } from "node:fs";
import { SAYS_SEEN } from "@sitrep/domain/arabic/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import { defectIn } from "../defect-in.ts";

/** See the file. The words are in the language of whoever handed the file over; `file` is the name that they gave. */
export interface ToldIssue extends Omit<Issue, "defect" | "advice"> {
  readonly excerpt?: { readonly text: string; readonly caret: number } | undefined;
}

/** So much of a long line is shown, and so much of it before the place. */
const MOST_SHOWN = 110;
const BEFORE = 30;

/** Tells issues of files in a folder of ours in a language: with excerpts, and without the folder. SPEC A9. */
export function issueTeller(folder: string, language: Language): (issue: Issue) => ToldIssue {
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
  return ({ defect, advice, ...issue }) => {
    const { file, line, column } = issue;
    const words = defectIn(language, { defect: mapTexts(defect, inside), advice });
    const isPlain =
      file !== undefined && /\.(?:csv|tsv|ya?ml|json|jsonl|ndjson|geojson)$/i.test(file);
    const text = isPlain && line !== undefined ? linesOf(file)[line - 1] : undefined;
    const from = text === undefined || text.length <= MOST_SHOWN ? 0 : Math.max(0, (column ?? 1) - 1 - BEFORE); // prettier-ignore
    const shown = text?.slice(from, from + MOST_SHOWN).replaceAll("\t", " ");
    return {
      ...issue,
      ...WITHOUT_WORDS,
      ...words,
      ...(language !== "en" && SAYS_SEEN.has(defect.is) && { seen: undefined }),
      ...(file !== undefined && { file: inside(file) }),
      ...(shown !== undefined &&
        column !== undefined &&
        shown.trim() !== "" && { excerpt: { text: shown, caret: column - 1 - from } }),
    };
  };
}

/** The English words, which go where the language has none in their place. */
const WITHOUT_WORDS = { expected: undefined, hint: undefined } as const;

/** Plain data with each text in it put through a function. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  const copy = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, copy(held)]));
  };
  // The copy has the shape of what it was made of.
  return copy(value) as Value;
}
