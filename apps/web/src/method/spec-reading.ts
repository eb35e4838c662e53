/**
 * Spec reading: the rules of `packages/domain/SPEC.md`, out of its fixed form and nothing else of Markdown: a title,
 * some lines, a heading `## Q: quantities` for each chapter, and under it one paragraph for each rule, which begins with
 * its number in bold. Inside a paragraph *emphasis*, **strong**, `code` and the numbers of other rules are read.
 */

/** A stretch of a paragraph in one manner. */
export interface Stretch {
  readonly is: "text" | "emphasis" | "strong" | "code" | "rule";
  readonly text: string;
}

/** One rule: its number, and its text behind it. */
export interface Rule {
  readonly number: string;
  readonly stretches: readonly Stretch[];
}

/** The rules under one letter. */
export interface Chapter {
  readonly letter: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The whole file. */
export interface Spec {
  readonly opening: readonly Stretch[];
  readonly chapters: readonly Chapter[];
}

/** Reads the file. @throws SyntaxError where it is not in its form */
export function readSpec(text: string): Spec {
  const [, ...blocks] = text.trim().split(/\n{2,}/);
  const opening: Stretch[] = [];
  const chapters: { letter: string; title: string; rules: Rule[] }[] = [];
  for (const block of blocks) {
    const heading = /^## ([A-Z]): (.+)$/.exec(block);
    const chapter = chapters.at(-1);
    if (heading !== null) {
      const [, letter = "", title = ""] = heading;
      chapters.push({ letter, title, rules: [] });
    } else if (chapter === undefined) {
      opening.push(...readStretches(block));
    } else {
      chapter.rules.push(readRule(block, chapter.letter));
    }
  }
  return { opening, chapters };
}

function readRule(block: string, letter: string): Rule {
  const rule = /^\*\*([A-Z]\d+)\.\*\* (.+)$/s.exec(block);
  const [, number = "", text = ""] = rule ?? [];
  if (!number.startsWith(letter) || number === "")
    throw new SyntaxError(`not a rule of chapter ${letter}: ${block.slice(0, 60)}`);
  return { number, stretches: readStretches(text) };
}

const MANNERS =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\b(?<rule>[A-Z]\d{1,2})\b/g;

/** The stretches of a paragraph. */
export function readStretches(block: string): readonly Stretch[] {
  const text = block.replaceAll(/\s*\n\s*/g, " ");
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (is: Stretch["is"], piece: string | undefined): void => {
    if (piece) stretches.push({ is, text: piece });
  };
  for (const found of text.matchAll(MANNERS)) {
    add("text", text.slice(at, found.index));
    add("strong", found.groups?.strong);
    add("emphasis", found.groups?.emphasis);
    add("code", found.groups?.code);
    add("rule", found.groups?.rule);
    at = found.index + found[0].length;
  }
  add("text", text.slice(at));
  return stretches;
}
