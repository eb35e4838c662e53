/** Change words: how much a batch did to records, in words. */
import type { Change } from "@sitrep/domain/change";
import { ledgerWords } from "./ledger-words.tsx";

/** All changes, in the order in which they are told. */
export const CHANGES = ["created", "amended", "retracted"] as const satisfies readonly Change[];

/** "697 recorded, 2 amended and 1 retracted"; what is none is left out. */
export function changeWords(counts: Readonly<Partial<Record<Change, number>>>): string {
  return ledgerWords().counts(
    CHANGES.flatMap((change) => {
      const count = counts[change] ?? 0;
      return count === 0 ? [] : [[change, count] as const];
    }),
  );
}
