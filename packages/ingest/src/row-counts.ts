/** Row counts: what became of the rows of a file. `read` is always the sum of all the others. */
import type { LeftOut } from "@sitrep/domain/left-out";
import { leftOutWords } from "@sitrep/domain/left-out";

export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  /** Rows without a record of their own, by the reason. */
  readonly ignored: Readonly<Record<string, number>>;
}

/** Counts rows one by one. */
export interface RowCounter {
  readonly count: (outcome: "accepted" | "refused" | { readonly ignored: LeftOut }) => void;
  /** The counts so far; later rows do not change what was given. */
  readonly counts: () => RowCounts;
  /** Why rows were left out so far, as data, by the words that the counts have. */
  readonly reasons: ReadonlyMap<string, LeftOut>;
}

/** A counter at zero. */
export function rowCounter(): RowCounter {
  let [read, accepted, refused] = [0, 0, 0];
  const ignored = new Map<string, number>();
  const reasons = new Map<string, LeftOut>();
  return {
    count: (outcome) => {
      read += 1;
      if (outcome === "accepted") accepted += 1;
      else if (outcome === "refused") refused += 1;
      else {
        const words = leftOutWords(outcome.ignored);
        reasons.set(words, outcome.ignored);
        ignored.set(words, (ignored.get(words) ?? 0) + 1);
      }
    },
    reasons,
    counts: () => ({ read, accepted, refused, ignored: Object.fromEntries(ignored) }),
  };
}
