/** Row counts: what became of the rows of a file. `read` is always the sum of all the others. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  /** Rows without a record of their own, by the reason. */
  readonly ignored: Readonly<Record<string, number>>;
}

/** Counts rows one by one. */
export interface RowCounter {
  readonly count: (outcome: "accepted" | "refused" | { readonly ignored: string }) => void;
  /** The counts so far; later rows do not change what was given. */
  readonly counts: () => RowCounts;
}

/** A counter at zero. */
export function rowCounter(): RowCounter {
  let [read, accepted, refused] = [0, 0, 0];
  const ignored = new Map<string, number>();
  return {
    count: (outcome) => {
      read += 1;
      if (outcome === "accepted") accepted += 1;
      else if (outcome === "refused") refused += 1;
      else ignored.set(outcome.ignored, (ignored.get(outcome.ignored) ?? 0) + 1);
    },
    counts: () => ({ read, accepted, refused, ignored: Object.fromEntries(ignored) }),
  };
}
