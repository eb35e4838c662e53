/** Stretch: some batches of the ledger one behind the other. */

/** Those behind one position, up to another. */
export interface Stretch {
  readonly behind: number;
  readonly upTo: number;
}
