/**
 * Defect: what is wrong with a piece of data, as data: the sort by name, with the parts that its sentence is made of. Each
 * language makes sentences of its own of them, a sort without one does not compile. SPEC A9.
 */
import type { AmountDefects } from "./defect/amount.ts";
import type { CellDefects } from "./defect/cell.ts";
import type { DateDefects } from "./defect/date.ts";
import type { FileDefects } from "./defect/file.ts";
import type { FormDefects } from "./defect/form.ts";
import type { RecordDefects } from "./defect/record.ts";
import type { TableDefects } from "./defect/table.ts";
import type { ValueDefects } from "./defect/value.ts";

/** Every sort of defect, with its parts. */
export interface Defects
  extends
    AmountDefects,
    CellDefects,
    DateDefects,
    FileDefects,
    FormDefects,
    RecordDefects,
    TableDefects,
    ValueDefects {}

/** The name of a sort. */
export type DefectSort = keyof Defects;

/** A defect by the name of its sort. */
export type DefectOf<Sort extends DefectSort> = { readonly is: Sort } & Defects[Sort];

/** See the file. */
export type Defect = { readonly [Sort in DefectSort]: DefectOf<Sort> }[DefectSort];

/** What a language says of a defect: what is wrong, what was expected, and what to do. */
export interface DefectWords {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** Says a defect that is a part of another. */
export type SayDefect = (defect: Defect) => DefectWords;

/** The words of a language for some sorts. */
export type DefectSentences<Parts> = {
  readonly [Sort in keyof Parts]: (parts: Parts[Sort], say: SayDefect) => DefectWords;
};

/** A function that says defects in the words of a language. */
export function defectTeller(sentences: DefectSentences<Defects>): SayDefect {
  const say: SayDefect = (defect) => {
    // The words under the name of a sort are those that take its parts, which the compiler cannot follow through a union.
    const words = sentences[defect.is] as (parts: Defect, say: SayDefect) => DefectWords;
    return words(defect, say);
  };
  return say;
}
