/** Ledger fault: what is wrong with a ledger that is not whole, and where. SPEC L4. */

/** What can be found wrong, the worst place first that is met. */
export const LEDGER_FAULTS = [
  "missing",
  "detached",
  "batch",
  "body",
  "stray",
  "cut-off",
  "rewritten",
] as const;

/** See the file. */
export interface LedgerFault {
  readonly fault: (typeof LEDGER_FAULTS)[number];
  readonly position: number;
  /** The record whose body was changed; null where the batch itself was, or nobody may know which. */
  readonly id: string | null;
}

/** The fault as part of a sentence: "batch 3 is missing". */
export function faultWords({ fault, position, id }: LedgerFault): string {
  switch (fault) {
    case "missing":
      return `batch ${position} is missing`;
    case "detached":
      return `batch ${position} does not follow the batch before it`;
    case "batch":
      return `batch ${position} or the list of what it changed was changed afterwards`;
    case "body":
      return id === null
        ? `a body in batch ${position} was changed afterwards`
        : `the body of ${id} in batch ${position} was changed afterwards`;
    case "stray":
      return `${id ?? "a record"} stands in batch ${position}, which does not exist`;
    case "cut-off":
      return `batch ${position} was noted and is not there: the end of the ledger was cut off`;
    case "rewritten":
      return `batch ${position} is not the one that was noted: it, or one before it, was written anew`;
  }
}
