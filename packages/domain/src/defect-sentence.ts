/** Defect sentence: what is wrong in English, made of the parts of a defect. SPEC A9, G1. */
import type { Defect, DefectWords, SayDefect } from "./defect.ts";
import { defectTeller } from "./defect.ts";
import { AMOUNT_DEFECT } from "./defect/amount.ts";
import { CELL_DEFECT } from "./defect/cell.ts";
import { DATE_DEFECT } from "./defect/date.ts";
import { FILE_DEFECT } from "./defect/file.ts";
import { FORM_DEFECT } from "./defect/form.ts";
import { RECORD_DEFECT } from "./defect/record.ts";
import { TABLE_DEFECT } from "./defect/table.ts";
import { VALUE_DEFECT } from "./defect/value.ts";

/** The English words of a defect. */
export const defectSentence: SayDefect = defectTeller({
  ...AMOUNT_DEFECT,
  ...CELL_DEFECT,
  ...DATE_DEFECT,
  ...FILE_DEFECT,
  ...FORM_DEFECT,
  ...RECORD_DEFECT,
  ...TABLE_DEFECT,
  ...VALUE_DEFECT,
});

/** What an issue has of a defect: the defect itself, and its words in English. */
export interface Said extends DefectWords {
  readonly defect: Defect;
}

/** The part of an issue that says what is wrong. */
export function said(defect: Defect): Said {
  return { ...defectSentence(defect), defect: bounded(defect) };
}

/** So much of a text is kept, in characters, and so many items of a list: a little more than any sentence shows. SPEC G6. */
const LONGEST_TEXT = 160;
const LONGEST_LIST = 16;

/** Plain data, with what is long in it cut. */
function bounded<Value>(value: Value): Value {
  const cut = (one: unknown): unknown => {
    if (typeof one === "string") return one.slice(0, LONGEST_TEXT);
    if (Array.isArray(one)) return one.slice(0, LONGEST_LIST).map(cut);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, cut(held)]));
  };
  // The copy has the shape of what it was made of.
  return cut(value) as Value;
}
