/** Desk: where a draft is put together: the guesses, which columns were used, and how a guess is written with its remark. */
import { fold } from "@sitrep/domain/text";
import { OPEN } from "../mapping/read-mapping.ts";
import type { Meaning } from "./column-words.ts";
import { formatsFor } from "./date-guess.ts";
import type { Guesses } from "./guess.ts";
import type { SampledColumn } from "./sample.ts";
import type { YamlLine } from "./yaml-lines.ts";
import { flow, line, scalar } from "./yaml-lines.ts";

/** A question that only a person can answer. */
export const ASK = JSON.stringify(OPEN);

/** A desk for one draft. */
export interface Desk {
  /** The column of a meaning, which is then used; null where none is sure. */
  readonly take: (meaning: Meaning) => SampledColumn | null;
  readonly candidatesFor: (meaning: Meaning) => readonly string[];
  readonly isUsed: (column: string) => boolean;
}

/** An empty desk. */
export function deskFor(guesses: Guesses): Desk {
  const used = new Set<string>();
  return {
    take: (meaning) => {
      const { column } = guesses(meaning);
      if (column !== null) used.add(column.name);
      return column;
    },
    candidatesFor: (meaning) => guesses(meaning).candidates,
    isUsed: (column) => used.has(column),
  };
}

/** A field that is one column; where none is sure, a question with the columns that may be meant. */
export function columnField(
  desk: Desk,
  meaning: Meaning,
  { depth, key, more = {} }: { readonly depth: number; readonly key: string; readonly more?: Readonly<Record<string, string>> }, // prettier-ignore
): YamlLine {
  const column = desk.take(meaning);
  if (column === null)
    return line(depth, `${key}: ${flow({ column: ASK, ...more })}`, candidateRemark(desk, meaning));
  return line(depth, `${key}: ${flow({ column: scalar(column.name), ...more })}`, nameRemark(column)); // prettier-ignore
}

/** The same for a field that may be left out: a remark where it is not sure, no line where nothing suggests it. */
export function optionalField(
  desk: Desk,
  meaning: Meaning,
  at: Parameters<typeof columnField>[2],
): readonly YamlLine[] {
  if (desk.take(meaning) !== null) return [columnField(desk, meaning, at)];
  if (desk.candidatesFor(meaning).length === 0) return [];
  return [line(at.depth, "", `${at.key}: ${candidateRemark(desk, meaning)}?`)];
}

/** A date with its format, as far as the values tell. */
export function dateFlow(column: SampledColumn): {
  readonly text: string;
  readonly remark: string;
} {
  const [only, second] = formatsFor(column);
  const isOne = only !== undefined && second === undefined;
  const text = flow({ column: scalar(column.name), format: isOne ? scalar(only) : ASK });
  const remark = isOne
    ? `every value that was seen fits this format and no other, such as ${shown(column)}`
    : `the values fit ${formatsFor(column).join(" and ")}: which is it? ${shown(column)}`;
  return { text, remark };
}

/** What a guess by name rests on. */
export function nameRemark(column: SampledColumn): string {
  return `by its name; its values fit, such as ${shown(column)}`;
}

/** Which columns a question may be about. */
export function candidateRemark(desk: Desk, meaning: Meaning): string {
  const candidates = desk.candidatesFor(meaning);
  return candidates.length === 0 ? "no column looks like it" : `perhaps ${candidates.join(" or ")}`;
}

/** A value or two of a column, for a remark. */
export function shown({ values }: SampledColumn): string {
  if (values.length === 0) return "nothing: it is empty";
  return values
    .slice(0, 2)
    .map((value) => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value))
    .join(" and ");
}

/** Whether the name of a column holds one of these words. */
export function isNamed({ name }: SampledColumn, words: readonly string[]): boolean {
  const folded = ` ${fold(name)} `;
  return words.some((word) => folded.includes(` ${word} `));
}
