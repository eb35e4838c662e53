/** Change words: what a batch did to records, and what became of each, in words. */
import type { HistoryEntry } from "@sitrep/api/detail";
import { listWords } from "../words/names.ts";
import { numberWords } from "../words/number.ts";

/** What a revision did to a record. */
export type Change = HistoryEntry["change"];

/** The words for a change, in the order in which they are told. */
export const CHANGE_WORDS = {
  created: "recorded",
  amended: "amended",
  retracted: "retracted",
} as const satisfies Record<Change, string>;

/** All changes, in the order in which they are told. */
export const CHANGES = ["created", "amended", "retracted"] as const satisfies readonly Change[];

/** "697 recorded, 2 amended and 1 retracted"; what is none is left out. */
export function changeWords(counts: Readonly<Partial<Record<Change, number>>>): string {
  return listWords(
    CHANGES.flatMap((change) => {
      const count = counts[change] ?? 0;
      return count === 0 ? [] : [`${numberWords(count)} ${CHANGE_WORDS[change]}`];
    }),
  );
}
